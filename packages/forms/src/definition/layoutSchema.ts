import { z } from "zod";
import type { FormLayout } from "./formLayout.js";

const text = z.string().min(1);
const cites = z.array(z.string());
const field = z.string();

const line = z.strictObject({
  key: text.exactOptional(),
  text,
  detail: text.exactOptional(),
  cites: cites.exactOptional(),
  of: z.literal("policy").exactOptional(),
});

const block = z.discriminatedUnion("block", [
  z.strictObject({
    block: z.literal("grid"),
    rows: z
      .array(
        z
          .array(
            z.strictObject({ field, span: z.int().min(1).exactOptional(), prominent: z.boolean().exactOptional() }),
          )
          .min(1),
      )
      .min(1),
    dayOf: field.exactOptional(),
  }),
  z.strictObject({
    block: z.literal("questions"),
    fields: z.array(field).min(1),
    options: z.tuple([text, text]),
    cites: cites.exactOptional(),
  }),
  z.strictObject({ block: z.literal("prompts"), fields: z.array(field).min(1) }),
  z.strictObject({ block: z.literal("box"), field }),
  z.strictObject({ block: z.literal("choice"), field }),
  z.strictObject({
    block: z.literal("table"),
    field,
    groups: z
      .array(z.strictObject({ label: text, cites: cites.exactOptional(), columns: z.array(field).min(1) }))
      .exactOptional(),
    widths: z.array(z.number().positive()).min(1),
    mode: z.enum(["rows", "slots"]).exactOptional(),
    slotLabels: z.array(text).min(1).exactOptional(),
    prominent: z.array(field).min(1).exactOptional(),
    across: z.strictObject({ by: field, show: z.array(field).min(1) }).exactOptional(),
    inLine: z.array(field).min(1).exactOptional(),
    dayOf: field.exactOptional(),
    cites: cites.exactOptional(),
  }),
  z.strictObject({
    block: z.literal("reference"),
    title: text.exactOptional(),
    tables: z.array(z.strictObject({ title: text, lines: z.array(line).min(1) })).min(1),
    of: z.literal("matrix").exactOptional(),
  }),
  z.strictObject({
    block: z.literal("situations"),
    title: text.exactOptional(),
    field: field.exactOptional(),
    head: z.array(z.string()).min(1),
    rows: z.array(z.strictObject({ cells: z.array(z.string()), cites, answer: text.exactOptional() })).min(1),
    cites: cites.exactOptional(),
  }),
  z.strictObject({ block: z.literal("note"), text, cites, of: z.literal("policy").exactOptional() }),
]);

/** The outline of a layout that comes as JSON. */
export const layoutSchema = z.strictObject({
  orientation: z.enum(["portrait", "landscape"]),
  blocks: z.array(block).min(1),
}) satisfies z.ZodType<FormLayout>;
