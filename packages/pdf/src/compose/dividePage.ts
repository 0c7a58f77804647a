import type { LooseBox, PlacedBox } from "./PlacedBox.js";

/** What stands on a page, and what goes on to the next. */
export type Divided = { readonly here: readonly LooseBox[]; readonly next: readonly LooseBox[] };

/** Less than this, in points, is an error of adding up. */
const tiny = 0.001;

/**
 * Divides boxes between a page and the next, by the rules of React-PDF: a box that no page may end in goes on as a whole, a header stands on both
 * pages, and a box that wants room below goes on where that is not there, unless it stands at the top already.
 * @param bottom where the page ends, measured as the boxes' tops are
 * @param most what a page holds, in points
 */
export function dividePage(boxes: readonly PlacedBox[], bottom: number, most: number): Divided {
  const here: LooseBox[] = [];
  const next: LooseBox[] = [];
  for (const [at, box] of boxes.entries()) {
    const rest = boxes.slice(at + 1);
    const end = box.top + box.height;
    if (isHeader(box)) {
      here.push(box);
      next.push(box);
    } else if (bottom <= box.top) {
      next.push(box);
    } else if (box.height > most && !box.divides) {
      here.push(box);
      next.push(...rest);
      break;
    } else if (goesOn(box, rest, bottom, here)) {
      here.push(...rest.filter(isHeader));
      next.push({ ...box, divides: true }, ...rest);
      break;
    } else if (bottom + tiny < end) {
      if (box.within.length === 0) {
        here.push(cut(box, bottom - box.top));
        next.push(cut(box, end - bottom));
        continue;
      }
      const { here: own, next: left } = dividePage(box.within, bottom - box.top, most);
      if (own.length === 0) {
        const alone = here.length === 0;
        if (alone) here.push(box);
        here.push(...rest.filter(isHeader));
        next.push(...(alone ? rest : [box, ...rest]));
        break;
      }
      // As high as there is room: the frame of a row that goes on reaches to the foot of the page.
      here.push({ box: { ...box.box, height: bottom - box.top }, divides: true, within: own });
      next.push({ ...box, within: left });
    } else here.push(box);
  }
  return { here, next };
}

/** White that a page ends in goes on with what is left of it. */
function cut({ box, divides, within }: PlacedBox, height: number): LooseBox {
  return { box: { ...box, height }, divides, within };
}

/** Whether a header: it stands on this page and the next alike. */
export function isHeader({ box }: LooseBox): boolean {
  return box.header === true;
}

/** Whether a box begins on the next page: it does not fit, or what has to stand below it does not. */
function goesOn(
  { box, divides, height, top }: PlacedBox,
  rest: readonly PlacedBox[],
  bottom: number,
  before: readonly LooseBox[],
): boolean {
  const end = top + height;
  if (bottom < end) return !divides;
  if (before.every(isHeader)) return false;
  const following = rest.filter((each) => !isHeader(each));
  const wanted = end + (box.room ?? 0);
  const last = Math.max(...following.map((each) => each.top + each.height));
  return (following.length === 0 ? wanted : Math.min(wanted, last)) > bottom;
}
