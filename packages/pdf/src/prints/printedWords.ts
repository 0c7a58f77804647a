import type { PageForm } from "@home-visits/forms";
import type { PrintedData } from "./checkCharacters.js";

/** What a form prints beside its answers: its own words, and the sentences and months of its language, which may be in another script. */
export function printedWords(
  { definition, wording }: Pick<PageForm, "definition" | "wording">,
  path = "",
): readonly PrintedData[] {
  const words = { definition, "wording/phrases": wording.phrases, "wording/months": wording.months };
  return Object.entries(words).map(([name, data]) => ({ path: `${path}/${name}`, data, known: true }));
}
