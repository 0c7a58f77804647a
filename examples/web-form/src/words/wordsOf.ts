import { pageEnglish } from "./pageEnglish.js";
import { pagePolish } from "./pagePolish.js";
import type { PageWords } from "./pageWords.js";

const pages: Readonly<Record<string, PageWords>> = { "en-GB": pageEnglish, pl: pagePolish };

/** The page's own words in a language; English where it has none. */
export const wordsOf = (language: string): PageWords => pages[language] ?? pageEnglish;

/** Whether the page itself can be shown in a language. */
export const isSpoken = (language: string): boolean => language in pages;
