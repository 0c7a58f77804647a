import type { Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { issueOf } from "./issueOf.js";

/**
 * An issue about a word of an open list that is nearly one of the words known there: a slip of the pen, of which no record would ever hold the
 * like. A word that is near to none is the school's own.
 */
export function mistyped(word: string, path: string, known: readonly string[]): readonly Issue[] {
  const nearest = known.includes(word) ? undefined : nearestKey(word, known);
  return nearest === undefined ? [] : [issueOf(path, "word-nearly-known", nearest)];
}
