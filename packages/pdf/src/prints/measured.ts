import type { Fonts } from "../fonts/createFonts.js";
import { setRow } from "../typeset/setRow.js";
import type { Section } from "./section.js";

/** A section with its rows set. */
export function measured(section: Section, fonts: Fonts): Section {
  if (section.measured !== undefined) return section;
  const { header, rows, title } = section;
  const all = [...(title === undefined ? [] : [title]), ...header, ...rows];
  return { ...section, measured: new Map(all.map((row) => [row, setRow(row, fonts)])) };
}
