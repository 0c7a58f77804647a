import type { Expected } from "@home-visits/core";

/** A definition of a form, as one look at it tells: everything else is looked at by checkDefinition. */
export const aDefinition: Expected = {
  is: (value) => typeof value === "object" && value !== null && "fields" in value && "layout" in value,
  give: "a definition of a form, such as parseFormDefinition returns",
};
