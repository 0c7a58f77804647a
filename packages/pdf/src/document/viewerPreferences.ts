import type { SheetPage } from "./sheetPage.js";

/**
 * How viewers are to show a file: its title, not its name, and two pages side by side from the right where every sheet of it is read from there.
 */
export function viewerPreferences(pages: readonly Pick<SheetPage, "marks">[]): Readonly<Record<string, unknown>> {
  const sheets = pages.flatMap(({ marks }) => marks ?? []);
  const fromTheRight = sheets.length > 0 && sheets.every(({ rightToLeft }) => rightToLeft === true);
  return { DisplayDocTitle: true, ...(fromTheRight ? { Direction: "R2L" } : {}) };
}
