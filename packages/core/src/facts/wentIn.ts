import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { nobody } from "../history/VisitorSet.js";
import { doersOf, namesNobody } from "../history/whomOf.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

/** Whether a visitor did it, as far as the event says: the DSL who drove there and went in is none. */
export const isTheirs =
  (s: Subject) =>
  (event: VisitEvent): boolean =>
    namesNobody(event) || doersOf(event, s.history.party) !== nobody;

/** When the visitors went in: the entries, and the first room where no entry is noted before it. */
export function wentIn(s: Subject): readonly { readonly ms: number; readonly emergency: boolean }[] {
  const noted = eventsOf(s, "entered")
    .filter(isTheirs(s))
    .map(({ at, emergency }) => ({ ms: epochMs(at), emergency: emergency === true }));
  const room = eventsOf(s, "room-entered").find(isTheirs(s));
  const ms = room === undefined ? Infinity : epochMs(room.at);
  return ms === Infinity || noted.some((entry) => entry.ms <= ms) ? noted : [...noted, { ms, emergency: false }];
}
