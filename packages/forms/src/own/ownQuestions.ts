import { checkArgument, expected, type OwnFact, type Policy } from "@home-visits/core";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField, RowsField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { marks } from "../definitions/marks.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { freeName } from "./freeName.js";
import { ownEdition } from "./ownEdition.js";
import { ownField } from "./ownField.js";
import { headBlock, headNames, ownHead } from "./ownHead.js";
import { ownListings } from "./ownListings.js";

/** The id of the form on which a policy asks what no other asks. */
export const OWN_QUESTIONS = "own-questions";

/**
 * The form on which staff answer what a policy asks of its own: a question for each of its facts, in its words, and a row for each visitor, car, pupil
 * or adult where a fact is about one. Nothing is needed: what nobody answers is unknown. Give it to `defineForm`; every edition of a policy has
 * its own.
 * @returns undefined for a policy that declares no facts
 * @example const asked = ownQuestions(policy); if (asked) defineForm(asked).prefill(visit);
 */
export function ownQuestions(policy: Policy): FormDefinition | undefined {
  checkArgument("ownQuestions", "policy", policy, expected.policy);
  const { edition, facts = [], id, title } = policy;
  if (facts.length === 0) return undefined;
  const of = (things: readonly OwnFact["of"][]): readonly OwnFact[] => facts.filter((fact) => things.includes(fact.of));
  const taken = new Set([...headNames, ...ownListings.map(({ list }) => list)]);
  const single = of(["visit", "home"]).map((fact) =>
    ownField(fact, freeName(fact.id, taken), fact.of === "home" ? "/household" : ""),
  );
  const tables = ownListings.flatMap(({ name, of: thing, ...listing }) =>
    inParts(of([thing])).map((part, index): RowsField => {
      const columns = part.map((fact) => ownField(fact, freeName(fact.id, new Set([name.id])), ""));
      const list = index === 0 ? listing.list : freeName(`${listing.list}${String(index + 1)}`, taken);
      return {
        id: list,
        label: listing.label,
        cites: [],
        ...marks.staff,
        from: { pointer: listing.pointer, way: "both", entries: "kept" },
        type: "rows",
        columns: [name, ...columns],
        printRows: listing.printRows,
      };
    }),
  );
  return {
    id: OWN_QUESTIONS,
    edition: ownEdition(id, edition),
    title: "Questions of our own policy",
    cites: [],
    audience: "leader",
    fields: [...ownHead, ...single, ...tables],
    layout: { orientation: "portrait", blocks: blocksOf(title, single, tables) },
  };
}

/** More columns than these beside the name leave a question too narrow to be read. */
const MOST_COLUMNS = 5;

function inParts(facts: readonly OwnFact[]): readonly (readonly OwnFact[])[] {
  const parts = Math.ceil(facts.length / MOST_COLUMNS);
  const each = Math.ceil(facts.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => facts.slice(part * each, (part + 1) * each));
}

/** Of a row's width, what a name takes, what is written or chosen, and what is ticked. */
const shares = { name: 3, written: 3, ticked: 2 } as const;

function shareOf(column: FlatField, index: number): number {
  if (index === 0) return shares.name;
  const { long, several, options } = fieldTypeOf(column);
  return long === true || several === true || options === undefined ? shares.written : shares.ticked;
}

function blocksOf(title: string, single: readonly FormField[], tables: readonly RowsField[]): readonly LayoutBlock[] {
  return [
    { block: "note", text: `Asked by “${title}”. Leave open what you do not know.`, cites: [] },
    headBlock,
    ...(single.length === 0 ? [] : [{ block: "prompts" as const, fields: single.map((field) => field.id) }]),
    ...tables.map(({ columns, id }) => ({
      block: "table" as const,
      field: id,
      widths: columns.map(shareOf),
    })),
  ];
}
