import { answering } from "../parsed/answering.js";
import { checkHolds } from "../parsed/checkArgument.js";
import type { Visit } from "../visit/visitSchema.js";
import type { EventOf } from "./EventOf.js";

/** The events of a policy's own that a record holds, those to come included, each with its place in it. */
export function ownEventsOf(visit: Pick<Visit, "events">): readonly OwnHappening[] {
  checkHolds("ownEventsOf", "visit", visit, "events");
  return answering("ownEventsOf", () => {
    const { events } = visit;
    return events.flatMap((event, place) =>
      event.type === "own" ? [{ event, path: `/events/${String(place)}` }] : [],
    );
  });
}

/** An event of a policy's own, and its place in the record. */
type OwnHappening = { readonly event: EventOf<"own">; readonly path: string };
