import { said } from "./systemCommand.js";

/** How pdftotext goes through a page: as the file draws it, or as it believes that a person reads it. */
export type PopplerOrder = "drawn" | "read";

/** The text that pdftotext finds on every page, as `plain` leaves it. */
export function pagesByPoppler(bytes: Uint8Array, order: PopplerOrder): readonly string[] {
  const pages = said(bytes, "pdftotext", ...(order === "drawn" ? ["-raw"] : []), "FILE", "-").split("\f");
  return pages.slice(0, -1).map(plain);
}

/** A text without white space and marks of direction, joined letters taken apart: poppler leaves those that Unicode has a character for. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s|\p{Default_Ignorable_Code_Point}/gu, "");
}

type Place = { readonly page: number; readonly at: number };

/**
 * Looks for texts one after the other. A text may go on to the next page, where something else may stand before the rest of it.
 * @returns those that do not stand where they should, cut short
 */
export function outOfOrder(pages: readonly string[], texts: readonly string[]): readonly string[] {
  let from: Place = { page: 0, at: 0 };
  return texts.filter((text) => {
    const end = endOf(plain(text), pages, from);
    if (end === undefined) return true;
    from = end;
    return false;
  });
}

/** Where a text ends, or, of one that goes on to further pages, its part on the first. */
function endOf(text: string, pages: readonly string[], from: Place): Place | undefined {
  for (let page = from.page; page < pages.length; page++) {
    const start = page === from.page ? from.at : 0;
    const part = partOn(text, pages, page, start);
    if (part > 0 || text === "") return { page, at: pages[page]!.indexOf(text.slice(0, part), start) + part };
  }
  return undefined;
}

/** A row is divided after three lines at the earliest, which hold as many letters as these. */
const leastPart = 10;
/** Coincidences at a page's end: so many letters more may fit there than truly belong to it. */
const leeway = 12;

/** How much of a text stands on a page, where the pages after it have the rest; 0 where they do not. */
function partOn(text: string, pages: readonly string[], page: number, start: number): number {
  const here = pages[page];
  if (here === undefined) return 0;
  const holds = (length: number): boolean => here.includes(text.slice(0, length), start);
  if (holds(text.length)) return text.length;
  let [most, tooMany] = [leastPart - 1, text.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (holds(middle)) most = middle;
    else tooMany = middle;
  }
  for (let part = most; part >= Math.max(leastPart, most - leeway); part--)
    if (partOn(text.slice(part), pages, page + 1, 0) > 0) return part;
  return 0;
}

/** A word wider than its column may go on in the next line. */
const longestWhole = 10;

/** The words of texts that stand nowhere, each with the text's beginning. A long one may stand in pieces. */
export function wordsMissing(pages: readonly string[], texts: readonly string[]): readonly string[] {
  const all = pages.join("\f");
  return texts
    .flatMap((text) => (plain(text).length === 0 ? [] : wordsOf(text)))
    .filter((word) => !inPieces(word, all));
}

/** Letters of one direction, or figures, that belong together; marks of writing between them go with neither side, nor does a fraction or a figure in a ring. */
function wordsOf(text: string): readonly string[] {
  const parts = text.split(/([\p{No}\p{Nl}])/u).map((part) => part.normalize("NFKC"));
  return parts.flatMap(
    (part) =>
      part
        .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
        .match(/\p{N}+|(?:(?!\p{N})[\p{Script=Arabic}\p{Mn}])+|[^\p{Script=Arabic}\p{N}\s\p{P}\p{S}]+/gu) ?? [],
  );
}

function inPieces(word: string, all: string): boolean {
  if (word === "" || all.includes(word)) return true;
  if (word.length <= longestWhole) return false;
  let length = word.length - 1;
  while (length > 2 && !all.includes(word.slice(0, length))) length--;
  return length > 2 && inPieces(word.slice(length), all);
}
