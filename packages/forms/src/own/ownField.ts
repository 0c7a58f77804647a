import type { OwnFact } from "@home-visits/core";
import type { FieldSource } from "../definition/fieldSource.js";
import type { AskedField } from "../definition/formField.js";
import { marks } from "../definitions/marks.js";
import type { FieldKind } from "../fieldTypes/fieldKind.js";
import type { BandKind } from "../fieldTypes/band.js";
import { ownOptions } from "./ownOptions.js";

const sensitive = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;

/** What is told of a family is guarded; what is told of the visit, its staff and their cars is for every member of staff concerned. */
const marksOf = {
  visit: marks.staff,
  visitor: marks.staff,
  vehicle: marks.staff,
  home: sensitive,
  pupil: sensitive,
  adult: sensitive,
} as const;

/** How a fact is asked for: the type of its question, where its answer stands, and how wide a column of it is. */
type Asking = Exclude<FieldKind, BandKind> & {
  readonly from: FieldSource;
  readonly hint?: string;
};

type Askings = {
  readonly [T in OwnFact["type"]]: (fact: Extract<OwnFact, { readonly type: T }>, at: string) => Asking;
};

const both = (pointer: string) => ({ pointer, way: "both" }) as const;

/** For each type of fact, the question that takes what such a fact can be. */
const askings: Askings = {
  "yes-no": (_, at) => ({ type: "yesNo", from: { ...both(at), as: "boolean" } }),
  number: ({ unit }, at) => ({
    type: "quantity",
    from: both(at),
    ...(unit === undefined ? {} : { hint: `In ${unit}.` }),
  }),
  clock: (_, at) => ({ type: "time", from: both(at) }),
  day: (_, at) => ({ type: "date", from: both(at) }),
  text: (_, at) => ({ type: "text", from: both(at) }),
  word: ({ options }, at) => ({ type: "choice", ...chosen(options, at) }),
  words: ({ options }, at) =>
    options === undefined
      ? { type: "longText", expectedLines: 2, hint: "Each on a line of its own.", from: both(`${at}/*`) }
      : { type: "ticks", ...chosen(options, `${at}/*`) },
};

function chosen(words: readonly string[], at: string) {
  const listed = ownOptions(words);
  const values = Object.fromEntries(listed.map(({ const: answer, word }) => [answer, word]));
  return {
    options: listed.map(({ const: answer, title }) => ({ const: answer, title })),
    from: { ...both(at), values },
  };
}

/** What a definition takes for the id of a clause. */
const aClause = /^[A-Z0-9]+(-[A-Z0-9]+)+$/;

/**
 * A policy's own fact as a question: in the policy's words, answered by what the fact's type holds.
 * @param id the field's own, where another field has the name of the fact
 * @param within the place of what it is about, such as `/household`; nothing in a row, whose entry that is
 */
export function ownField(fact: OwnFact, id: string, within: string): AskedField {
  const { cites = [], of, type } = fact;
  const asking = askings[type] as (each: OwnFact, at: string) => Asking;
  return {
    id,
    label: questionOfFact(fact),
    cites: cites.filter((clause) => aClause.test(clause)),
    ...marksOf[of],
    ...asking(fact, `${within}/own/${fact.id}`),
  };
}

function questionOfFact(fact: OwnFact): string {
  const says = fact.asks ?? ("noun" in fact ? fact.noun : fact.words.yes);
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
