import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { OnRound } from "./Leg.js";
import type { VisitorSet } from "./VisitorSet.js";

/**
 * That an event was dated before it can be true: for which visitors, before what that is recorded of them, and whether it says nothing else.
 */
export type TooEarly = {
  readonly visitors: VisitorSet;
  readonly before: "departed" | "arrived";
  readonly whole: boolean;
};

/**
 * An event with its instant in milliseconds since 1970 and the name by which policies ask for it; `onRound` where a round has several homes.
 */
export type DatedEvent = {
  readonly ms: number;
  readonly name: string;
  readonly event: VisitEvent;
  readonly tooEarly?: TooEarly | undefined;
  readonly onRound?: OnRound | undefined;
};
