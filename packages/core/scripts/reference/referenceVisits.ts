import { readFileSync } from "node:fs";
import { notParsed, type Parsed } from "../../src/parsed/Parsed.js";
import { parseVisit } from "../../src/visit/parseVisit.js";
import type { Visit } from "../../src/visit/visitSchema.js";

type Perfect = { readonly visit: unknown };

const file = new URL("../../vectors/perfect-visits.json", import.meta.url);
const perfect = JSON.parse(readFileSync(file, "utf8")) as readonly Perfect[];

/** The perfect visit of each policy, as the package publishes them; the first is the one that the pages show. */
export const referenceVisits: readonly Visit[] = perfect.flatMap(({ visit }) => {
  const outcome = parseVisit(visit);
  return outcome.ok ? [outcome.value] : [];
});

/** The visit that the pages show, with one event put in place of its own: how an example of an event is tried. */
export function withEvents(...events: readonly unknown[]): Parsed<Visit> {
  const [first] = referenceVisits;
  if (first === undefined) return notParsed({ path: "", code: "missing", message: "Write the perfect visits first." });
  return parseVisit({ ...first, events });
}
