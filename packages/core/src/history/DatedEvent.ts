import type { VisitEvent } from "../visit/visitEventSchema.js";

/** An event with its instant in milliseconds since 1970. */
export type DatedEvent = { readonly ms: number; readonly event: VisitEvent };
