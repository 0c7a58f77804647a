/** Where a column stands in its row, in points. */
export type Place = { readonly x: number; readonly width: number };

/**
 * Where columns of relative widths stand in a row of the given width. A column is never narrower than its least width, so
 * that no word of its heading breaks; the others give up what it needs. Where the least widths do not fit together, all
 * shrink alike.
 * @param least the least widths in points, none where left out
 */
export function columnPlaces(
  widths: readonly number[],
  total: number,
  least: readonly number[] = [],
): readonly Place[] {
  let x = 0;
  return shares(widths, total, least).map((width) => {
    const place = { x, width };
    x += width;
    return place;
  });
}

function shares(widths: readonly number[], total: number, least: readonly number[]): readonly number[] {
  const leastOf = (index: number): number => least[index] ?? 0;
  const wanted = widths.reduce((sum, _, index) => sum + leastOf(index), 0);
  if (wanted > total) return widths.map((_, index) => (leastOf(index) / wanted) * total);
  const fixed = widths.map(() => false);
  let taken = 0;
  for (let free = widths.length; ; free--) {
    const relative = widths.reduce((sum, width, index) => (fixed[index] === true ? sum : sum + width), 0);
    const given = widths.map((width, index) =>
      fixed[index] === true ? leastOf(index) : (width / relative) * (total - taken),
    );
    const narrow = given.findIndex((width, index) => fixed[index] !== true && width < leastOf(index));
    if (narrow < 0 || free <= 1) return given;
    fixed[narrow] = true;
    taken += leastOf(narrow);
  }
}
