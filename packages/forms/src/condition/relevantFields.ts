import { checkArgument, checkHolds, expected } from "@home-visits/core";
import type { FieldList } from "../definition/fieldList.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { applies } from "./applies.js";

/** The ids of the fields that certainly do not apply, in one pass: a condition names only fields before its own. */
export const fieldsNotAsked = ({ fields }: FieldList, data: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const notAsked = new Set<string>();
  for (const field of fields) {
    if (field.appliesIf && applies(field.appliesIf, data, notAsked) === "false") notAsked.add(field.id);
  }
  return notAsked;
};

/**
 * The fields that a record of these answers shows, in the definition's order. A field is left out only when it certainly
 * does not apply; where that is unknown the field stays, so that a gap is seen.
 * @param list a definition with its answers, or `{ fields: columns }` with the answers of one row
 */
export const relevantFields = <F extends FormField | FlatField>(
  list: FieldList<F>,
  data: Readonly<Record<string, unknown>>,
): readonly F[] => {
  checkHolds("relevantFields", "list", list, "fields");
  checkArgument("relevantFields", "data", data, expected.object);
  const notAsked = fieldsNotAsked(list, data);
  return list.fields.filter(({ id }) => !notAsked.has(id));
};
