import type { Sign } from "../ladder/Sign.js";

/** One of several times that a duty has arisen: the event that brought it up, and from when it can be done. */
export type Occurrence = { readonly sign: Sign; readonly from: number };

/**
 * Which event did a duty for each time that it arose; one event does it for one of them. An event that names the occurrence does it for
 * that one, the others in turn for the earliest that is still open.
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
    const place = occurrences.findIndex(({ from }, index) => found[index] === undefined && from <= deed.ms);
    if (place >= 0) found[place] = deed;
  }
  return found;
}
