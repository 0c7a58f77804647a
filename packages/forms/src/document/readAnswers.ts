import { issue, notParsed, parsed, parseWith, type Parsed } from "@home-visits/core";
import { z } from "zod";
import { isAnswers, tidy, type Answers } from "./tidy.js";

const anything = z.unknown();

/** Unknown input as tidy answers; an issue for what cannot be read, is far too large, or is no object at all. */
export const readAnswers = (input: unknown): Parsed<Answers> => {
  const readable = parseWith(anything, input);
  if (!readable.ok) return readable;
  return isAnswers(readable.value)
    ? parsed(tidy(readable.value))
    : notParsed(issue("", "wrong-type", { expected: "one object" }));
};
