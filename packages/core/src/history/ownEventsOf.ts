import type { Visit } from "../visit/visitSchema.js";
import type { EventOf } from "./EventOf.js";

/** The events of a policy's own that a record holds, those to come included, each with its place in it. */
export function ownEventsOf({
  events,
}: Pick<Visit, "events">): readonly { readonly event: EventOf<"own">; readonly path: string }[] {
  return events.flatMap((event, place) => (event.type === "own" ? [{ event, path: `/events/${String(place)}` }] : []));
}
