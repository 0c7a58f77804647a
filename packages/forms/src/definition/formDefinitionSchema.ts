import { riskMatrixSchema } from "@home-visits/core";
import { z } from "zod";
import { audiences } from "./audience.js";
import type { Condition } from "./condition.js";
import { dataClasses } from "./dataClass.js";
import { fieldTypes } from "../fieldTypes/fieldTypes.js";
import type { FormDefinition } from "./formDefinition.js";
import type { FlatField, FormField } from "./formField.js";
import { layoutSchema } from "./layoutSchema.js";
import { retentions } from "./retention.js";

const text = z.string().min(1);
const cites = z.array(z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/));
const field = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const count = z.int().min(1);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field, is: text }),
    z.strictObject({ field, answered: z.literal(true) }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

const base = z.strictObject({
  id: field,
  label: text,
  part: text.exactOptional(),
  hint: text.exactOptional(),
  cites,
  audience: z.array(z.enum(audiences)).min(1),
  retention: z.enum(retentions),
  dataClass: z.array(z.enum(dataClasses)).exactOptional(),
  required: z.literal(true).exactOptional(),
  requiredIf: condition.exactOptional(),
  appliesIf: condition.exactOptional(),
  byHand: z.literal(true).exactOptional(),
});

const sourced = base.extend({
  from: z
    .strictObject({
      pointer: z.union([z.string(), z.array(z.string())]),
      way: z.enum(["both", "in"]),
      entries: z.literal("kept").exactOptional(),
      as: z.literal("boolean").exactOptional(),
      values: z.record(text, text).exactOptional(),
      readsAs: z.record(text, text).exactOptional(),
    })
    .exactOptional(),
});

// What holds for each type is said by its entry, so that no list of types stands here.
const flat = Object.entries(fieldTypes).map(([type, { keys }]) => sourced.extend({ type: z.literal(type), ...keys }));

const oneOf = <F>(fields: readonly z.ZodObject[]): z.ZodType<F> => z.discriminatedUnion("type", fields as never);

const rows = sourced.extend({
  type: z.literal("rows"),
  columns: z.array(oneOf<FlatField>(flat)).min(1),
  printRows: count,
  maxRows: count.exactOptional(),
});

const eventEntries = z.record(
  text,
  z.union([
    z.strictObject({
      field,
      as: z.literal("boolean").exactOptional(),
      values: z.record(text, text).exactOptional(),
    }),
    z.strictObject({ value: text }),
  ]),
);

const events = z.strictObject({
  type: text,
  at: field,
  when: condition.exactOptional(),
  each: field.exactOptional(),
  entries: eventEntries.exactOptional(),
  own: eventEntries.exactOptional(),
  statements: z.strictObject({ rows: field, kind: field, text: field, kinds: z.array(text).min(1) }).exactOptional(),
});

const step = z.union([
  z.strictObject({ rename: field, to: field }),
  z.strictObject({ drop: field }),
  z.strictObject({ field, answer: text, becomes: text }),
]);

/** The outline of a definition that comes as JSON. What one part says of another is for `checkDefinition`. */
export const formDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  edition: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  title: text,
  cites,
  audience: z.enum(audiences),
  fields: z.array(oneOf<FormField>([...flat, rows])).min(1),
  layout: layoutSchema,
  matrix: riskMatrixSchema.exactOptional(),
  events: z.array(events).exactOptional(),
  migrations: z.array(z.strictObject({ from: text, steps: z.array(step) })).exactOptional(),
}) satisfies z.ZodType<FormDefinition>;
