import type { z } from "zod";
import type { FlatAnswer } from "../definition/formDocument.js";
import type { AskedField, FlatField } from "../definition/formField.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import { valueSchema } from "../schema/valueSchema.js";
import { english } from "../wording/english.js";
import { entriesOf, isList, isRecord, type Json } from "./json.js";
import { linesOf } from "./listLines.js";

/** An address on lines of its own, roles as words, everything else as it is written. */
const textOf = (value: Json): string => {
  if (isList(value)) return value.map(textOf).join("\n");
  if (!isRecord(value)) return String(value);
  const { lines, postcode, anyOf, allOf } = value;
  if (lines !== undefined) return [...entriesOf(lines), postcode ?? ""].map(textOf).filter(Boolean).join("\n");
  return [...entriesOf(anyOf), ...entriesOf(allOf)].map(textOf).join(", ");
};

const single = (field: FlatField, value: Json, zone: string): string | number => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = textOf(value);
  return fieldTypeOf(field).fromRecord?.(value, text, zone) ?? text;
};

/** Several values as one answer, so that a list that is written back comes apart again as it was. */
const together = (answers: readonly (string | number | undefined)[], field: AskedField): FlatAnswer | undefined => {
  const { from } = field;
  if (fieldTypeOf(field).several) return answers.length === 0 ? undefined : answers.map(String);
  if (from?.way === "both" && typeof from.pointer === "string" && from.pointer.endsWith("/*"))
    return linesOf(answers.map(String));
  return answers.length === 1 ? answers[0] : answers.join("\n");
};

/** A form is made of a definition that stays as it is, so what its fields hold is worked out once. */
const schemas = new WeakMap<AskedField, z.ZodType<FlatAnswer>>();

const holds = (field: AskedField, answer: FlatAnswer): boolean => {
  const schema = schemas.get(field) ?? valueSchema(field, english);
  schemas.set(field, schema);
  return schema.safeParse(answer).success;
};

/**
 * The answer that values of the visit record make; undefined where there is none, or where the field could not hold it (a
 * level of another school's matrix, for instance): a form is never filled with what it would refuse.
 */
export const answerFrom = (field: AskedField, values: readonly Json[], zone: string): FlatAnswer | undefined => {
  const names = Object.entries(field.from?.values ?? {});
  const { readsAs = {} } = field.from ?? {};
  const answers = values.map((value) => {
    const answer = single(field, value, zone);
    return names.length === 0
      ? answer
      : (names.find(([, inRecord]) => inRecord === answer)?.[0] ?? readsAs[String(answer)]);
  });
  const answer = together(answers, field);
  return answer !== undefined && holds(field, answer) ? answer : undefined;
};
