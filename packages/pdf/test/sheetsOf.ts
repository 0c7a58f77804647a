import { bare, elementsOf, type ReadPdf } from "./readPdf.js";
import type { ReadElement } from "./readStructure.js";

/** A sheet of a print as somebody reads it. */
export type ReadSheet = {
  readonly title: string;
  /** Everything on it, without white space. */
  readonly text: string;
  /** Its lines of reading, each a paragraph or a cell, in order. */
  readonly lines: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
};

/** The sheets of a pack in their order; a part without a title of its own belongs to the sheet before it. */
export function sheetsOf({ structure }: ReadPdf): readonly ReadSheet[] {
  const sheets: ReadElement[][] = [];
  for (const part of elementsOf(structure, "Sect")) {
    if (elementsOf(part, "H1").length > 0) sheets.push([part]);
    else sheets.at(-1)?.push(part);
  }
  return sheets.map((parts) => ({
    title: elementsOf(parts[0]!, "H1")[0]!.text,
    text: bare(parts.map(({ text }) => text).join("")),
    lines: parts
      .flatMap((part) => elementsOf(part))
      .filter(({ role }) => ["P", "TH", "TD"].includes(role))
      .map(({ text }) => bare(text)),
    tables: parts
      .flatMap((part) => elementsOf(part, "Table"))
      .map((table) => elementsOf(table, "TR").map((row) => row.kids.map(({ text }) => bare(text)))),
  }));
}

/**
 * What a sheet says for a question: what stands in the cells of its row, or in the box below it. Undefined where the sheet does not ask it, or asks
 * it more than once.
 */
export function saidFor({ lines, tables }: ReadSheet, label: string): string | undefined {
  const asked = bare(label);
  const rows = tables.flat().filter(([head, ...cells]) => cells.length > 0 && head?.startsWith(asked) === true);
  if (rows.length === 1) return rows[0]!.slice(1).join("") || rows[0]![0]!.slice(asked.length);
  const places = lines.flatMap((line, place) => (line.startsWith(asked) ? [place] : []));
  if (places.length !== 1) return undefined;
  return lines[places[0]! + 1];
}
