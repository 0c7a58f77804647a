import { epochMs } from "../values/epochMs.js";
import { followUpDone, tellsOfAll } from "../history/isDeed.js";
import type { History } from "../history/History.js";
import type { Timer } from "../policy/timerSchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { TimerDeed } from "./deedsOf.js";

/** One of several times that a timer has arisen, by the event that brought it up. */
export type Occurrence = { readonly id: string; readonly ms: number };

const typeOf: Partial<Record<NonNullable<Timer["each"]>, VisitEvent["type"]>> = {
  incident: "incident",
  concern: "concern",
  "follow-up": "follow-up-raised",
};

/** Each incident, concern or follow-up that a timer is about, oldest first; `undefined` for a timer of the visit as a whole. */
export function occurrencesOf({ each = "visit" }: Timer, history: History): readonly Occurrence[] | undefined {
  const type = typeOf[each];
  return type && history.of(type).map(({ id, at }) => ({ id, ms: epochMs(at) }));
}

/** Which event type an occurrence of a timer is. */
export const occurrenceType = ({ each = "visit" }: Timer): VisitEvent["type"] | undefined => typeOf[each];

/**
 * Which deed belongs to each occurrence. One that names the occurrence does it for that one, the others in turn for the earliest that is
 * still open: a form or a follow-up is one. Only a report tells of everything that has come up by then.
 */
export function deedsForEach(
  occurrences: readonly (Occurrence & { readonly counts: (deed: TimerDeed) => boolean })[],
  deeds: readonly TimerDeed[],
): readonly (TimerDeed | undefined)[] {
  const found: (TimerDeed | undefined)[] = occurrences.map(() => undefined);
  const unnamed = deeds.filter((deed) => {
    const named = followUpDone(deed.event);
    const place = occurrences.findIndex(({ id }) => id === named);
    if (place >= 0) found[place] ??= deed;
    return named === undefined;
  });
  for (const deed of unnamed) {
    for (const [place, { counts }] of occurrences.entries()) {
      if (found[place] !== undefined || !counts(deed)) continue;
      found[place] = deed;
      if (!tellsOfAll(deed.event)) break;
    }
  }
  return found;
}
