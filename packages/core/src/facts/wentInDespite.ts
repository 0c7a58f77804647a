import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { wentIn } from "./wentIn.js";

/** What keeps staff out, where somebody notices it at the door. */
export const keepsOut = ["raised-voices", "alcohol-or-drugs", "undressed", "unsafe"] as const;

type Seen = { readonly safe: boolean; readonly noticed: readonly string[] };

// A look that does not list what was noticed leaves that as it was; what was heard only afterwards kept nobody out.
function lastLook(s: Subject, ms: number): Seen {
  return eventsOf(s, "approach-assessed")
    .filter(({ at }) => epochMs(at) <= ms)
    .reduce<Seen>((was, { safe, noticed }) => ({ safe, noticed: noticed ?? was.noticed }), { safe: true, noticed: [] });
}

function foundAt(s: Subject, ms: number): readonly (typeof keepsOut)[number][] {
  const { safe, noticed } = lastLook(s, ms);
  const heard = eventsOf(s, "entered").some(
    ({ at, raisedVoicesHeard }) => epochMs(at) === ms && raisedVoicesHeard === true,
  );
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
  const found = new Set(wentIn(s).flatMap(({ ms }) => foundAt(s, ms)));
  return keepsOut.filter((what) => found.has(what));
}
