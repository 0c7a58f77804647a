import { checkArgument, expected, type OwnEvent, type Policy } from "@home-visits/core";
import type { EventMapping } from "../definition/eventMapping.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, RowsField } from "../definition/formField.js";
import { marks } from "../definitions/marks.js";
import { freeName } from "./freeName.js";
import { ownEdition } from "./ownEdition.js";
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
  const taken = new Set<string>();
  const noted = events.map((event) => notedAs(event, taken));
  return {
    id: OWN_EVENTS,
    edition: ownEdition(id, edition),
    title: "What happened, by our own policy",
    cites: [],
    audience: "leader",
    fields: noted.map(({ field }) => field),
    events: noted.map(({ event }) => event),
    layout: {
      orientation: "portrait",
      blocks: [
        {
          block: "note",
          text: `Noted for “${title}”. A row for every time; leave out what did not happen.`,
          cites: [],
        },
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

/** An entry as a column, and how its answer is read. */
function asked({ type, describes, options = [] }: Entry) {
  const common = { label: describes.replace(/[.]$/u, ""), cites: [], ...told };
  switch (type) {
    case "yes-no":
      return { column: { ...common, type: "yesNo" as const }, reads: { as: "boolean" as const } };
    case "number":
      return { column: { ...common, type: "quantity" as const }, reads: {} };
    case "text":
      return { column: { ...common, type: "text" as const }, reads: {} };
    case "word": {
      const words = ownOptions(options);
      const listed = words.map(({ const: answer, title }) => ({ const: answer, title }));
      const values = Object.fromEntries(words.map(({ const: answer, word }) => [answer, word]));
      return { column: { ...common, type: "choice" as const, options: listed }, reads: { values } };
    }
    default:
      return type satisfies never;
  }
}

const camelCase = (id: string): string =>
  id
    .split("-")
    .map((part, at) => (at === 0 ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join("");
