import type { Expected } from "@home-visits/core";

/** A field of a form, rows included, as one look at it tells. */
export const aField: Expected = {
  is: (value) =>
    typeof value === "object" && value !== null && "id" in value && ("type" in value || "columns" in value),
  give: "a field of a form's definition",
};
