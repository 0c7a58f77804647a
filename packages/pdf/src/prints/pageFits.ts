import type { TypeScale } from "../typeset/typeScale.js";

/** How sections are set: in which sizes, and whether white space and lines of their own are spared. */
export type PageFit = {
  readonly scale: TypeScale;
  readonly compact: boolean;
  /** Whether what is short stands in two columns. */
  readonly beside?: boolean;
  /** Whether letters may come near the lines beside them, and several names stand in one line. */
  readonly crowded?: boolean;
};

/** The ways to set a sheet, from the most room to the least: `small` in the sizes of dense tables throughout, `besideClose` in three quarters of a point less, with smaller headings. */
type PageFits = Readonly<
  Record<"usual" | "tight" | "small" | "smallTight" | "crowded" | "beside" | "besideClose" | "besideCrowded", PageFit>
>;

/** The ways to set a sheet in these sizes. */
export function pageFits(scale: TypeScale): PageFits {
  const small = { ...scale, body: scale.dense, small: Math.min(scale.small, scale.dense) };
  const body = small.body - 0.75;
  const close = { ...small, body, small: small.small - 0.75, heading: body + 1.25, title: body + 4.75 };
  return {
    usual: { scale, compact: false },
    tight: { scale, compact: true },
    small: { scale: small, compact: false },
    smallTight: { scale: small, compact: true },
    crowded: { scale: small, compact: true, crowded: true },
    beside: { scale: small, compact: true, beside: true },
    besideClose: { scale: close, compact: true, beside: true },
    besideCrowded: { scale: close, compact: true, beside: true, crowded: true },
  };
}
