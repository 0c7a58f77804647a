import type { SheetPage } from "./sheetPage.js";
import type { SheetPart } from "./sheetPart.js";

/** A page as far as it matters which part it belongs to. */
type PageOfPart = Pick<SheetPage, "marks">;

/**
 * The pages with blank ones between them, so that every part starts on the front of a page and a part that stands alone has a blank back.
 * @param blankLike makes a blank page as large as another
 */
export function withBlankPages<P extends PageOfPart>(pages: readonly P[], blankLike: (page: P) => P): P[] {
  const placed: P[] = [];
  const fill = (): void => {
    const last = placed.at(-1);
    if (last !== undefined && placed.length % 2 === 1) placed.push(blankLike(last));
  };
  let previous: SheetPart | undefined;
  for (const page of pages) {
    const part = page.marks?.part;
    if (part !== previous) fill();
    placed.push(page);
    previous = part;
  }
  if (previous?.alone === true) fill();
  return placed;
}
