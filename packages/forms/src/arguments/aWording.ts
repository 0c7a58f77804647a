import type { Expected } from "@home-visits/core";

/** The words of one language, as one look at them tells. */
export const aWording: Expected = {
  is: (value) => typeof value === "object" && value !== null && "phrases" in value && "forms" in value,
  give: "the words of a language, such as english",
};
