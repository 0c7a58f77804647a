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
  const fixed = new Set<number>();
  for (;;) {
    const free = total - [...fixed].reduce((sum, index) => sum + leastOf(index), 0);
    const relative = widths.reduce((sum, width, index) => sum + (fixed.has(index) ? 0 : width), 0);
    const given = widths.map((width, index) => (fixed.has(index) ? leastOf(index) : (width / relative) * free));
    const narrow = given.findIndex((width, index) => !fixed.has(index) && width < leastOf(index));
    if (narrow < 0 || fixed.size + 1 >= widths.length) return given;
    fixed.add(narrow);
  }
}
