import { issue, notParsed, parsed, parseWith, type Parsed } from "@home-visits/core";
import { z } from "zod";
import type { FormDefinition } from "../definition/formDefinition.js";
import { withPicked, type PickedAnswers } from "../picker/withPicked.js";
import { isAnswers, tidy } from "./tidy.js";

/** How unknown input is read. */
export type ReadingOptions = {
  /** The zone whose clock a date and time without offset means; Europe/London unless told otherwise. */
  readonly zone?: string;
};

const anything = z.unknown();

/** Unknown input as tidy answers, instants made of what pickers hand back; an issue for what cannot be read, is far too large, or is no object at all. */
export const readAnswers = (
  { fields }: FormDefinition,
  input: unknown,
  { zone = "Europe/London" }: ReadingOptions,
): Parsed<PickedAnswers> => {
  const readable = parseWith(anything, input);
  if (!readable.ok) return readable;
  return isAnswers(readable.value)
    ? parsed(withPicked(fields, tidy(readable.value), zone))
    : notParsed(issue("", "wrong-type", { expected: "one object" }));
};
