import type { LaidOutNode } from "./laidOutNode.js";
import type { SheetPart } from "./sheetPart.js";

/** The pages with blank ones between them, so that every part starts on the front of a page and a part that stands alone has a blank back. */
export function withBlankPages(pages: readonly LaidOutNode[]): LaidOutNode[] {
  const placed: LaidOutNode[] = [];
  const fill = (): void => {
    const last = placed.at(-1);
    if (last !== undefined && placed.length % 2 === 1) placed.push(blankLike(last));
  };
  let previous: SheetPart | undefined;
  for (const page of pages) {
    const part = page.props?.sheet?.part;
    if (part !== previous) fill();
    placed.push(page);
    previous = part;
  }
  if (previous?.alone === true) fill();
  return placed;
}

function blankLike({ box, style, type }: LaidOutNode): LaidOutNode {
  return {
    type,
    ...(box === undefined ? {} : { box: { ...box } }),
    ...(style === undefined ? {} : { style }),
    children: [],
  };
}
