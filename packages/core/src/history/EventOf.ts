import type { VisitEvent } from "../visit/visitEventSchema.js";

/** One type of event. */
export type EventOf<Type extends VisitEvent["type"]> = Extract<VisitEvent, { type: Type }>;
