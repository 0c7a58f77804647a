import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { DatedEvent } from "./DatedEvent.js";
import type { EventIndex } from "./eventIndex.js";
import type { EventOf } from "./EventOf.js";
import type { Standing } from "./Standing.js";

/**
 * What the events of a visit mean at an instant. It is the one place that reads them for a meaning; whatever needs to know where a visitor
 * is, whether the door stayed closed or whether the visit was called off, asks here.
 *
 * - `now`: milliseconds since 1970; nothing that happened later is in it
 * - `events`: in the order of their instants, those of one instant by id, each id once
 * - `later`: when the first event after `now` comes, `Infinity` where there is none
 * - `byType`, `of`: the events of one type, oldest first
 * - `byOthers`: what somebody who is not on the visit did at its home, or on their own way back, oldest first. It stands nowhere else
 * - `untimely`: what was dated before it can be true. What says nothing else stands nowhere but here
 */
export type History = Standing & {
  readonly now: number;
  readonly events: readonly DatedEvent[];
  readonly later: number;
  readonly byType: EventIndex;
  readonly of: <Type extends VisitEvent["type"]>(type: Type) => readonly EventOf<Type>[];
  readonly byOthers: readonly VisitEvent[];
  readonly untimely: readonly DatedEvent[];
};
