import { aDefinition } from "../arguments/aDefinition.js";
import { checkArgument, checkArguments, expected, type Visit } from "@home-visits/core";
import { relevantFields } from "../condition/relevantFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { isList, isRecord, type Json } from "./json.js";
import { readPointer } from "./readPointer.js";

/** A value of a record that no answer of a form shows, and where it stands. */
export type Unplaced = { readonly path: string; readonly value: string | number | boolean };

/**
 * What a part of a visit holds that a record print of a form does not show: what the form has no question for, what it cannot hold, and answers to
 * questions that do not apply. `part` is a JSON Pointer into the visit, such as `/assessments/full`; `data` are the answers with which the form is
 * printed.
 */
export const unplaced = (
  definition: FormDefinition,
  asked: { readonly visit: Visit; readonly part: string; readonly data: FormDocument },
): readonly Unplaced[] => {
  checkArgument("unplaced", "definition", definition, aDefinition);
  checkArguments("unplaced", asked, { visit: expected.visit, part: expected.text, data: expected.object });
  const { visit, part, data } = asked;
  const root: Json = { ...visit };
  const placed = relevantFields(definition, data).flatMap((field) => {
    const answer = data[field.id];
    if (!hasColumns(field)) return placesOf(field, answer, "");
    if (!Array.isArray(answer) || typeof field.from?.pointer !== "string") return [];
    const { pointer } = field.from;
    return (answer as readonly FormRow[]).flatMap((row, index) => {
      const columns = relevantFields({ fields: field.columns }, row);
      return columns.flatMap((column) => placesOf(column, row[column.id], `${pointer}/${index}`));
    });
  });
  const [held] = readPointer(root, part);
  return leaves(held, part).filter(
    ({ path }) => !placed.some((place) => path === place || path.startsWith(`${place}/`)),
  );
};

/** The places of the record that an answer stands for; none where there is no answer. */
const placesOf = (field: FlatField, answer: unknown, under: string): readonly string[] => {
  if (answer === undefined || !isAsked(field) || field.from === undefined) return [];
  return [field.from.pointer].flat().map((pointer) => `${under}${pointer.replace(/\/\*.*$/u, "")}`);
};

const leaves = (value: Json | undefined, path: string): readonly Unplaced[] => {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((entry, index) => leaves(entry, `${path}/${index}`));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}/${key}`));
  return [{ path, value }];
};
