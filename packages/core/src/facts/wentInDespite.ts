import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { wentIn } from "./wentIn.js";

/** What keeps staff out, where somebody notices it at the door. */
export const keepsOut = ["raised-voices", "alcohol-or-drugs", "undressed", "unsafe"] as const;

type Seen = { readonly safe: boolean; readonly noticed: readonly string[] };

function shownBy({ safe, noticed }: Seen, heard: boolean): readonly string[] {
  const is = {
    "raised-voices": heard || noticed.includes("raised-voices") || noticed.includes("aggression"),
    "alcohol-or-drugs": noticed.includes("alcohol-or-drugs"),
    undressed: noticed.includes("undressed"),
    unsafe: !safe,
  };
  return keepsOut.filter((what) => is[what]);
}

/** What the last look before staff went in had shown of what keeps them out, each once; nothing while they have not gone in. */
export function wentInDespite(s: Subject): readonly string[] {
  const heard = eventsOf(s, "entered").filter(({ raisedVoicesHeard }) => raisedVoicesHeard === true);
  const heardAt = new Set(heard.map(({ at }) => epochMs(at)));
  const looks = eventsOf(s, "approach-assessed").map(({ at, safe, noticed }) => ({ ms: epochMs(at), safe, noticed }));
  const entries = wentIn(s).map(({ ms }) => ms);
  const found = new Set<string>();
  let seen: Seen = { safe: true, noticed: [] };
  let next = 0;
  // both in the order of time, so that each look is taken in once: what was heard only afterwards kept nobody out
  for (const ms of entries.sort((one, other) => one - other)) {
    for (let look = looks[next]; look !== undefined && look.ms <= ms; look = looks[next]) {
      // a look that does not list what was noticed leaves that as it was
      seen = { safe: look.safe, noticed: look.noticed ?? seen.noticed };
      next += 1;
    }
    for (const what of shownBy(seen, heardAt.has(ms))) found.add(what);
  }
  return keepsOut.filter((what) => found.has(what));
}
