import { isFact } from "../facts/factList.js";
import type { Issue } from "../parsed/Issue.js";
import { visitEventTypes } from "../visit/visitEventSchema.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

/** What is wrong with a school's own facts and events: a name that every record knows, one that stands twice, an entry without its words. */
export function ownIssues({ facts = [], events = [], rules }: Policy): Issue[] {
  const defined = new Set(rules.flatMap((rule) => (rule.kind === "definition" ? [rule.defines] : [])));
  return [
    ...namesTaken(facts, "/facts", (id) => isFact(id) || defined.has(id)),
    ...namesTaken(events, "/events", (id) => visitEventTypes.some((type) => type === id)),
    ...facts.flatMap((fact, place) => ("words" in fact ? wordsAlike(fact.words, `/facts/${String(place)}`) : [])),
    ...events.flatMap(({ words }, place) => wordsAlike(words, `/events/${String(place)}`)),
    ...facts.flatMap((fact, place) => optionsTwice(fact, `/facts/${String(place)}`)),
    ...events.flatMap(({ entries = {} }, place) =>
      Object.entries(entries).flatMap(([name, entry]) =>
        optionsTwice(entry, `/events/${String(place)}/entries/${name}`),
      ),
    ),
    ...events.flatMap(({ entries = {} }, place) =>
      Object.entries(entries).flatMap(([name, { type, options }]) => {
        const path = `/events/${String(place)}/entries/${name}`;
        if (type === "word") return options === undefined ? [issueOf(path, "own-options-missing")] : [];
        return options === undefined ? [] : [issueOf(`${path}/options`, "own-options-misplaced")];
      }),
    ),
  ];
}

const wordsAlike = ({ yes, no }: { readonly yes: string; readonly no: string }, path: string): readonly Issue[] =>
  yes.trim().toLowerCase() === no.trim().toLowerCase() ? [issueOf(`${path}/words/no`, "words-alike")] : [];

type Chosen = { readonly id?: string; readonly options?: readonly string[] | undefined };

/** A word that stands twice in a list: nobody could tell which of its two places counts in the order. */
const optionsTwice = ({ options = [] }: Chosen, path: string): readonly Issue[] =>
  options.flatMap((word, place) =>
    options.indexOf(word) < place ? [issueOf(`${path}/options/${String(place)}`, "name-repeated")] : [],
  );

function namesTaken(
  own: readonly { readonly id: string }[],
  path: string,
  isTaken: (id: string) => boolean,
): readonly Issue[] {
  const ids = own.map(({ id }) => id);
  return ids.flatMap((id, place) => {
    const at = `${path}/${String(place)}/id`;
    if (isTaken(id)) return [issueOf(at, "name-taken")];
    return ids.indexOf(id) < place ? [issueOf(at, "name-repeated")] : [];
  });
}
