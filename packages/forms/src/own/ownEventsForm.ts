import { checkArgument, expected, type OwnEvent, type Policy } from "@home-visits/core";
import type { EventMapping } from "../definition/eventMapping.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, RowsField } from "../definition/formField.js";
import { marks } from "../definitions/marks.js";
import type { BandKind } from "../fieldTypes/band.js";
import type { FieldKind } from "../fieldTypes/fieldKind.js";
import { freeName } from "./freeName.js";
import { ownEdition } from "./ownEdition.js";
import { headBlock, headNames, ownHead } from "./ownHead.js";
import { ownOptions } from "./ownOptions.js";

/** The id of the form on which staff note the events of a policy's own. */
export const OWN_EVENTS = "own-events";

type Entry = NonNullable<OwnEvent["entries"]>[string];
type Noted = { readonly field: RowsField; readonly event: EventMapping };

/** What is told of an event may be about the family: it is kept with what else is. */
const told = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;

const when: FlatField = { id: "at", label: "When", cites: [], ...marks.staff, required: true, type: "instant" };

/**
 * The form on which staff note the events of a policy's own: a table for each, with a row for every time that it happened and a column for each of
 * its entries. Give it to `defineForm`: `mergeAnswers` adds each row as an event of type `own`, once. What stands in the record already is not shown
 * again, for what happened is never changed.
 * @returns undefined for a policy that declares no events
 * @example const noted = ownEventsForm(policy); if (noted) mergeAnswers(defineForm(noted), visit, answers);
 */
export function ownEventsForm(policy: Policy): FormDefinition | undefined {
  checkArgument("ownEventsForm", "policy", policy, expected.policy);
  const { edition, events = [], id, title } = policy;
  if (events.length === 0) return undefined;
  const taken = new Set(headNames);
  const noted = events.map((event) => notedAs(event, taken));
  return {
    id: OWN_EVENTS,
    edition: ownEdition(id, edition),
    title: "What happened, by our own policy",
    cites: [],
    audience: "leader",
    fields: [...ownHead, ...noted.map(({ field }) => field)],
    events: noted.map(({ event }) => event),
    layout: {
      orientation: "portrait",
      blocks: [
        {
          block: "note",
          text: `Noted for “${title}”. A row for every time; leave out what did not happen.`,
          cites: [],
        },
        headBlock,
        ...noted.map(({ field: { id: field, columns } }) => ({
          block: "table" as const,
          field,
          widths: columns.map((_, index) => (index === 0 ? 2 : 3)),
        })),
      ],
    },
  };
}

function notedAs({ id, words, entries = {} }: OwnEvent, taken: Set<string>): Noted {
  const list = freeName(camelCase(id), taken);
  const names = new Set([when.id]);
  const columns = Object.entries(entries).map(([name, entry]) => {
    const field = freeName(name, names);
    return { name, field, ...asked(entry) };
  });
  return {
    field: {
      id: list,
      label: `${words.yes.charAt(0).toUpperCase()}${words.yes.slice(1)}`,
      cites: [],
      ...told,
      type: "rows",
      columns: [when, ...columns.map(({ field, column }): FlatField => ({ id: field, ...column }))],
      printRows: 2,
    },
    event: {
      type: "own",
      at: when.id,
      each: list,
      entries: { what: { value: id } },
      own: Object.fromEntries(columns.map(({ name, field, reads }) => [name, { field, ...reads }])),
    },
  };
}

/** How an entry is asked for: the type of its question, and how its answer is read. */
type Asking = {
  readonly question: Exclude<FieldKind, BandKind>;
  readonly reads: { as?: "boolean"; values?: Readonly<Record<string, string>> };
};

/** For each type of entry, the question that takes what such an entry can be. */
const askings: { readonly [T in Entry["type"]]: (entry: Entry) => Asking } = {
  "yes-no": () => ({ question: { type: "yesNo" }, reads: { as: "boolean" } }),
  number: () => ({ question: { type: "quantity" }, reads: {} }),
  text: () => ({ question: { type: "text" }, reads: {} }),
  word: ({ options = [] }) => {
    const words = ownOptions(options);
    const listed = words.map(({ const: answer, title }) => ({ const: answer, title }));
    const values = Object.fromEntries(words.map(({ const: answer, word }) => [answer, word]));
    return { question: { type: "choice", options: listed }, reads: { values } };
  },
};

/** An entry as a column, and how its answer is read. */
function asked(entry: Entry) {
  const { describes, type } = entry;
  const { question, reads } = askings[type](entry);
  return { column: { label: describes.replace(/[.]$/u, ""), cites: [], ...told, ...question }, reads };
}

const camelCase = (id: string): string =>
  id
    .split("-")
    .map((part, at) => (at === 0 ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join("");
