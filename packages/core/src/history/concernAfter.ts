import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { EventOf } from "./EventOf.js";

/** Whether somebody is still concerned after it was judged, or after an agency was told; unknown until either says so. */
export function concernAfter(
  was: boolean | undefined,
  event: EventOf<"concern-assessed" | "agency-told">,
): boolean | undefined {
  return event.type === "agency-told" ? (event.stillConcerned ?? was) : event.raised || event.critical === true;
}

/** Whether somebody was concerned before anybody spoke of it: whoever tells an agency first that they are still concerned was so before. */
export function concernBefore(events: readonly VisitEvent[]): boolean | undefined {
  const first = events.find(({ type }) => type === "concern-assessed" || type === "agency-told");
  return first?.type === "agency-told" && first.stillConcerned === true ? true : undefined;
}
