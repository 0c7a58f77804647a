import { notParsed, parseDocumentWith, type Parsed } from "@home-visits/core";
import { checkDefinition } from "./checkDefinition.js";
import type { FormDefinition } from "./formDefinition.js";
import { formDefinitionSchema } from "./formDefinitionSchema.js";

/** Reads a school's own definition from JSON: its outline, then everything that {@link checkDefinition} looks at. */
export const parseFormDefinition = (input: unknown): Parsed<FormDefinition> => {
  const outline = parseDocumentWith(formDefinitionSchema, input);
  if (!outline.ok) return outline;
  const [first, ...rest] = checkDefinition(outline.value);
  return first ? notParsed(first, ...rest) : outline;
};
