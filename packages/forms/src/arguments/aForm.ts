import type { Expected } from "@home-visits/core";

/** A form, as one look at it tells. */
export const aForm: Expected = {
  is: (value) => typeof value === "object" && value !== null && "definition" in value && "wording" in value,
  give: "one of the project's forms, or what defineForm returns",
};
