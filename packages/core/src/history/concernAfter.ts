import type { EventOf } from "./EventOf.js";

/** Whether somebody is still concerned after it was judged, or after an agency was told; unknown until either says so. */
export function concernAfter(
  was: boolean | undefined,
  event: EventOf<"concern-assessed" | "agency-told">,
): boolean | undefined {
  return event.type === "agency-told" ? (event.stillConcerned ?? was) : event.raised || event.critical === true;
}
