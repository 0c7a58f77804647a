import { asked, type CellReading } from "./Cell.js";

/**
 * Text in UTF-8 that was read as Windows-1252, such as “MÃ¼ller”: each letter with a mark became two signs, of which the first is one of these and
 * the second none that follows it in any word.
 */
const READ_WRONGLY =
  /[ÂÃ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€/u;
/** What stands for a sign in a web page, such as `&amp;`. */
const OF_A_PAGE = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|amp|apos|quot|lt|gt|nbsp);/iu;

/** Asks for a text whose letters were spoilt when some program saved it: it would be printed so. Undefined where nothing shows. */
export function spoiltText(text: string): CellReading<never> | undefined {
  if (text.includes("\uFFFD") || READ_WRONGLY.test(text))
    return asked(
      "text-spoilt",
      "Type this again: some of its letters were lost when the file was saved. Save as xlsx, or as CSV in UTF-8.",
    );
  return OF_A_PAGE.test(text)
    ? asked("text-of-a-page", "Type this again: it holds the sign of a web page, such as &amp; for “and”.")
    : undefined;
}
