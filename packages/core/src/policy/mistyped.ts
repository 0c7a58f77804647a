import type { Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { issueOf } from "./issueOf.js";

/**
 * An issue about a word of an open list that is nearly one of the words known there: a slip of the pen, of which no record would ever hold the
 * like. A word that is near to none is the school's own.
 * @param most letters that may differ at most in a list where people write words of their own; hyphens then do not count
 */
export function mistyped(word: string, path: string, known: readonly string[], most?: number): readonly Issue[] {
  const plain = (one: string): string => one.replaceAll("-", "");
  const isKnown = known.some((one) => one === word || (most !== undefined && plain(one) === plain(word)));
  const nearest = isKnown ? undefined : nearestKey(word, known, most);
  return nearest === undefined ? [] : [issueOf(path, "word-nearly-known", nearest)];
}
