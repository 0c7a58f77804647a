import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

/** When the visitors went in: the entries, and the first room where no entry is noted before it. */
export function wentIn(s: Subject): readonly { readonly ms: number; readonly emergency: boolean }[] {
  const noted = eventsOf(s, "entered").map(({ at, emergency }) => ({ ms: epochMs(at), emergency: emergency === true }));
  const [room] = eventsOf(s, "room-entered");
  const ms = room === undefined ? Infinity : epochMs(room.at);
  return ms === Infinity || noted.some((entry) => entry.ms <= ms) ? noted : [...noted, { ms, emergency: false }];
}
