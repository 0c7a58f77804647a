import { View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import type { OwnProps } from "../document/laidOutNode.js";
import type { SetRow } from "../typeset/setRow.js";
import { sliceRow } from "../typeset/sliceRow.js";

/** A row and how high it may be and still stay whole. */
export type RowViewProps = {
  readonly set: SetRow;
  /** In points: what a page holds below its headings. A higher row goes on to the next page. */
  readonly wholeUpTo: number;
  /** Printed again on every page that its table goes on to. */
  readonly header?: boolean;
  /** Points that must be free below, so that a heading is never last on a page. */
  readonly room?: number;
};

/** One row of boxes. React-PDF sees only its height; what stands in it is drawn after the pages are made. */
export function RowView({ set, wholeUpTo, header = false, room = 0 }: RowViewProps): ReactElement {
  const { row } = set;
  const slices = sliceRow(set, wholeUpTo);
  const [only] = slices;
  const flags = { ...(header ? { fixed: true } : {}), ...(room > 0 ? { minPresenceAhead: room } : {}) };
  if (only !== undefined && slices.length === 1)
    return box({ row, slice: only, wrap: false, ...flags, style: { height: only.height, flexShrink: 0 } });
  return box(
    { row, ...flags, style: { flexShrink: 0 } },
    slices.map((slice, key) => box({ key, slice, wrap: false, style: { height: slice.height, flexShrink: 0 } })),
  );
}

type BoxProps = OwnProps & {
  readonly key?: number;
  readonly wrap?: boolean;
  readonly minPresenceAhead?: number;
  readonly style?: { readonly height?: number; readonly flexShrink: 0 };
};

function box(props: BoxProps, children: readonly ReactElement[] = []): ReactElement {
  return createElement<BoxProps>(View as unknown as string, props, ...children);
}
