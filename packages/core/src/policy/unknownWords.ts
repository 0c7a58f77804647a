import type { Issue } from "../parsed/Issue.js";
import { unknownName } from "./issueOf.js";

/** A word and where it stands in the document. */
export type PlacedWord = readonly [word: string, path: string];

/** Words that are none of those known, each with the nearest. */
export const unknownWords = (placed: readonly PlacedWord[], known: readonly string[]): Issue[] =>
  placed.flatMap(([word, path]) => (known.includes(word) ? [] : [unknownName(path, "unknown-role", word, known)]));
