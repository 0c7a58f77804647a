/** A4, its margins, and the white between two sections, in points. */
export const paper = { short: 595.28, long: 841.89, margin: 36, foot: 12, gap: 4 } as const;

/** What a page offers: its size, and the room between its margins. */
export type Sheet = { readonly size: readonly [number, number]; readonly width: number; readonly height: number };

/** An A4 page, upright or on its side. */
export function sheetOf(orientation: "portrait" | "landscape"): Sheet {
  const size = orientation === "portrait" ? ([paper.short, paper.long] as const) : ([paper.long, paper.short] as const);
  return { size, width: size[0] - 2 * paper.margin, height: size[1] - 2 * paper.margin - paper.foot };
}
