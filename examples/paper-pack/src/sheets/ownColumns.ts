import type { OwnFact, Policy } from "@home-visits/core";
import { column, count, date, list, numbered, words, yesNo, choice, codes } from "./column.js";
import { MOST_CARS } from "./carColumns.js";
import { MOST_ADULTS, MOST_PUPILS } from "./householdColumns.js";
import type { SheetColumn } from "./SheetColumn.js";
import { MOST_VISITORS } from "./visitorColumns.js";

/** Where the answers about a thing stand, and how its headings begin. A thing of which a row holds several is numbered. */
const things = {
  visit: { place: "", called: "", most: 0 },
  home: { place: "/household", called: "", most: 0 },
  visitor: { place: "/visitors", called: "Visitor", most: MOST_VISITORS },
  vehicle: { place: "/vehicles", called: "Car", most: MOST_CARS },
  pupil: { place: "/household/pupils", called: "Pupil", most: MOST_PUPILS },
  adult: { place: "/household/adults", called: "Adult", most: MOST_ADULTS },
} as const;

/** A column for each thing that a policy asks of its own, under the policy's question. */
export function ownColumns({ facts = [] }: Pick<Policy, "facts">): readonly SheetColumn[] {
  return facts.flatMap((fact) => {
    const { called, most, place } = things[fact.of];
    const heading = questionOf(fact);
    const end = `/own/${fact.id}`;
    if (most === 0) return [columnOf(fact, heading, `${place}${end}`)];
    return numbered(most, (index) => {
      const which = String(index + 1);
      return [columnOf(fact, `${called} ${which}: ${heading}`, `${place}/${String(index)}${end}`)];
    });
  });
}

type ColumnOf = { readonly [T in OwnFact["type"]]: (fact: Extract<OwnFact, { readonly type: T }>) => MakeColumn };
type MakeColumn = (heading: string, place: string, explains: string) => SheetColumn;

const columns: ColumnOf = {
  "yes-no": () => yesNo,
  number: () => count,
  clock: () => (heading, place, explains) => column({ kind: "clock" }, [heading, place, explains]),
  day: () => date,
  text: () => words,
  word:
    ({ options }) =>
    (...said) =>
      choice(Object.fromEntries(options.map((word) => [word, word.replaceAll("-", " ")])), ...said),
  words:
    ({ options }) =>
    (...said) =>
      options === undefined ? list(...said) : codes(options, ...said),
};

const columnOf = (fact: OwnFact, heading: string, place: string): SheetColumn => {
  const make = columns[fact.type] as (each: OwnFact) => MakeColumn;
  return make(fact)(heading, place, explained(fact));
};

/** What belongs under a heading: what the policy says that the fact means, and its words where it lists them. */
function explained(fact: OwnFact): string {
  const listed =
    fact.type === "words" ? ` Each after a semicolon${fact.options ? `: ${fact.options.join("; ")}` : ""}.` : "";
  return `${fact.describes}${listed}`;
}

function questionOf(fact: OwnFact): string {
  const says = fact.asks ?? ("noun" in fact ? fact.noun : fact.words.yes);
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
