import { isEntry } from "../history/holdOf.js";
import { eventsOf } from "../history/eventsOf.js";
import { speakerOf, type Speaker } from "../history/speakerOf.js";
import type { Subject } from "../history/Subject.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

const outsiders: ReadonlySet<Speaker> = new Set(["family", "police", "outside"]);

/**
 * When somebody of the school who is not on the visit went into the home, oldest first: on their own, or where they drove. Who lives there, the
 * police and others from outside may.
 */
export function entriesByOthers(s: Subject): readonly VisitEvent[] {
  const drives = eventsOf(s, "drove-to-address").filter(({ entered }) => entered === true);
  return [...s.history.byOthers.filter(isEntry), ...drives]
    .filter(({ by }) => by === undefined || !outsiders.has(speakerOf(by, s.history.party)))
    .sort((one, other) => epochMs(one.at) - epochMs(other.at));
}
