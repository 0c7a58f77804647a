import type { Fonts } from "../fonts/createFonts.js";
import { setRow } from "../typeset/setRow.js";
import type { Sheet } from "../compose/Sheet.js";
import type { Section } from "./section.js";

/** A section with its rows set. */
export function measured(section: Section, fonts: Fonts): Section {
  if (section.measured !== undefined) return section;
  const { header, rows, title } = section;
  const all = [...(title === undefined ? [] : [title]), ...header, ...rows];
  return { ...section, measured: new Map(all.map((row) => [row, setRow(row, fonts)])) };
}

/** A sheet with its rows set: one that is composed more than once sets them once. */
export function measuredSheet<S extends Sheet>(sheet: S): S {
  return { ...sheet, sections: sheet.sections.map((section) => measured(section, sheet.fonts)) };
}
