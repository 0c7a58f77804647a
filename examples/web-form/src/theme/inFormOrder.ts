import { fieldsLaidOut } from "@home-visits/forms";
import type { PageForm } from "@home-visits/forms/page";
import type { RJSFValidationError } from "@rjsf/utils";
import { columnsOf, fieldOf } from "./fieldOf.js";

/** An issue of the summary, with the id of its question on the page. */
export type ListedError = { readonly id: string; readonly message: string };

/** Where a question stands on the page: its place in the layout, its row, its column. */
function placeOf({ definition }: PageForm, path: readonly string[]): readonly number[] {
  const order = definition.layout.blocks.flatMap((block) => fieldsLaidOut(block));
  const [id = "", row, column] = path;
  const inRow = columnsOf(fieldOf(definition, [id])).findIndex((each) => each.id === column);
  return [order.indexOf(id), Number(row ?? -1), inRow];
}

/** The renderer's errors in the order in which a person meets their questions. */
export function inFormOrder(form: PageForm, errors: readonly RJSFValidationError[]): readonly ListedError[] {
  return errors
    .map(({ property = "", stack, message }) => {
      const path = property.split(".").filter((part) => part !== "");
      return { id: ["root", ...path].join("_"), message: message ?? stack, place: placeOf(form, path) };
    })
    .sort((a, b) => compare(a.place, b.place))
    .map(({ id, message }) => ({ id, message }));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
