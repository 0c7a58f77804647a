import { checkArguments, listOf, oneOf, optional } from "@home-visits/core";
import { createElement, type ReactElement } from "react";
import { expected } from "../arguments/expected.js";
import type { Box } from "../compose/Box.js";
import { entriesOf, type Sheet } from "../compose/Sheet.js";
import { sheetBoxes } from "../compose/sheetBoxes.js";
import type { OwnProps } from "../reactPdf/laidOutNode.js";
import type { OutlineEntry } from "../document/sheetPage.js";
import { paper, sheetOf } from "../prints/paper.js";

/** A sheet of a document: one page or as many as its sections take. */
export type SheetPagesProps = Sheet;

/** What React-PDF calls its components, which it knows by these names alone: so it need not be loaded for them. */
const [page, view] = ["PAGE", "VIEW"] as const;

/** Sets sections under one another on A4. Give it to a React-PDF `Document`, beside others and beside pages of your own. */
export function SheetPages(props: SheetPagesProps): ReactElement {
  checkArguments("SheetPages", props, {
    orientation: oneOf(["portrait", "landscape"]),
    sections: listOf(expected.object),
    marks: expected.object,
    fonts: expected.fonts,
    bookmark: expected.text,
    opensPart: optional(expected.flag),
  });
  const { size } = sheetOf(props.orientation);
  const style = { paddingTop: paper.margin, paddingHorizontal: paper.margin, paddingBottom: paper.margin + paper.foot };
  const [first, ...others] = entriesOf(props).map(bookmarkOf);
  return createElement(
    page,
    { size: [...size], style, sheet: props.marks, bookmark: first },
    // The first sheet of a part has its own entry under that of the part, at the top of its page.
    ...others.map((bookmark, key) => createElement(view, { key: `entry ${key}`, bookmark })),
    ...sheetBoxes(props).map(viewOf),
  );
}

/** React-PDF gives entries numbers of its own; an entry that names itself and the one above it keeps both. */
function bookmarkOf({ name, parent, title }: OutlineEntry): unknown {
  if (name === undefined) return title;
  return parent === undefined ? { title, ref: name, expanded: true } : { title, ref: name, parent };
}

type ViewProps = OwnProps & {
  readonly key: number;
  readonly wrap: boolean;
  readonly minPresenceAhead?: number;
  readonly style: { readonly height?: number; readonly flexShrink: 0 };
};

/** React-PDF sees only how high a box is; what stands in it is drawn after the pages are made. */
function viewOf(
  { divides, header = false, height, room = 0, row, slice, within = [] }: Box,
  key: number,
): ReactElement {
  const props: ViewProps = {
    key,
    wrap: divides,
    ...(row === undefined ? {} : { row }),
    ...(slice === undefined ? {} : { slice }),
    ...(header ? { fixed: true } : {}),
    ...(room > 0 ? { minPresenceAhead: room } : {}),
    style: { ...(height === undefined ? {} : { height }), flexShrink: 0 },
  };
  return createElement(view, props, ...within.map(viewOf));
}
