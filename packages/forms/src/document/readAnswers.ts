import { issue, notParsed, parsed, parseWith, type Parsed } from "@home-visits/core";
import { z } from "zod";
import type { FormDefinition } from "../definition/formDefinition.js";
import { withPicked, type PickedAnswers } from "../picker/withPicked.js";
import { isAnswers, tidy } from "./tidy.js";

const anything = z.unknown();

/** Unknown input as tidy answers, instants made of what pickers hand back by the clock of a zone; an issue for what cannot be read, is far too large, or is no object at all. */
export const readAnswers = ({ fields }: FormDefinition, input: unknown, zone: string): Parsed<PickedAnswers> => {
  const readable = parseWith(anything, input);
  if (!readable.ok) return readable;
  return isAnswers(readable.value)
    ? parsed(withPicked(fields, tidy(readable.value), zone))
    : notParsed(issue("", "wrong-type", { expected: "one object" }));
};
