import type { FlatAnswer } from "../definition/formDocument.js";

/** An answer as words, put in another form where there is one; undefined where nothing was answered. */
export const writtenAnswer = (
  answer: FlatAnswer | undefined,
  put: (text: string) => string = (text) => text,
): string | undefined => (answer === undefined || answer === "" ? undefined : put(String(answer)));
