import type { Expected } from "@home-visits/core";

/** A condition of a field, as one look at it tells. */
export const aCondition: Expected = {
  is: (value) =>
    typeof value === "object" && value !== null && ["field", "all", "any", "not"].some((word) => word in value),
  give: "a condition of a form's field",
};
