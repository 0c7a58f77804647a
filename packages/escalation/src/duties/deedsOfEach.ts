import type { Sign } from "./Sign.js";

/** One of several times that a duty has arisen: the event that brought it up, and from when it can be done. */
export type Occurrence = { readonly sign: Sign; readonly from: number };

/**
 * Which event did a duty for each time that it arose. An event that names the occurrence does it for that one, the others in turn for the
 * earliest that is still open: a form or a follow-up is one. Only a report tells of everything that has come up by then.
 */
export function deedsOfEach(occurrences: readonly Occurrence[], deeds: readonly Sign[]): readonly (Sign | undefined)[] {
  const found: (Sign | undefined)[] = occurrences.map(() => undefined);
  const unnamed = deeds.filter((deed) => {
    const named = deed.fields["followUp"];
    const place = occurrences.findIndex(({ sign }) => sign.id === named);
    if (place >= 0) found[place] ??= deed;
    return named === undefined;
  });
  for (const deed of unnamed) {
    for (const [place, { from }] of occurrences.entries()) {
      if (found[place] !== undefined || from > deed.ms) continue;
      found[place] = deed;
      if (deed.type !== "reported") break;
    }
  }
  return found;
}
