import { checkArguments, listOf, oneOf, optional } from "@home-visits/core";
import { Page, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import { expected } from "../arguments/expected.js";
import type { SheetMarks } from "../document/sheetMarks.js";
import type { Fonts } from "../fonts/createFonts.js";
import { paper, sheetOf } from "../prints/paper.js";
import type { Section } from "../prints/section.js";
import { SectionView } from "./SectionView.js";

/** A sheet of a document: one page or as many as its sections take. */
export type SheetPagesProps = {
  readonly orientation: "portrait" | "landscape";
  readonly sections: readonly Section[];
  readonly marks: SheetMarks;
  readonly fonts: Fonts;
  /** The sheet's name in the document's outline. */
  readonly bookmark: string;
  /** Whether it is the first sheet of its part (see `marks`): then the part's entry of the outline leads to it. */
  readonly opensPart?: boolean;
};

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
  const { orientation, sections, marks, fonts } = props;
  const { size, height } = sheetOf(orientation);
  const style = { paddingTop: paper.margin, paddingHorizontal: paper.margin, paddingBottom: paper.margin + paper.foot };
  const page = { size: [...size], style, sheet: marks, bookmark: pageEntry(props) };
  return createElement(
    Page as unknown as string,
    page,
    ...sheetEntry(props),
    ...sections.map((section, key) => (
      <SectionView key={key} section={section} fonts={fonts} pageHeight={height} gap={key === 0 ? 0 : paper.gap} />
    )),
  );
}

/** React-PDF gives entries numbers of its own; an entry that names itself and the one above it keeps both. */
function pageEntry({ bookmark, marks: { part }, opensPart = false }: SheetPagesProps): unknown {
  if (part === undefined) return bookmark;
  return opensPart
    ? { title: part.title, ref: part.entry, expanded: true }
    : { title: bookmark, ref: `${part.entry} ${bookmark}`, parent: part.entry };
}

/** The first sheet of a part has its own entry under that of the part, at the top of its page. */
function sheetEntry({ bookmark, marks: { part }, opensPart = false }: SheetPagesProps): readonly ReactElement[] {
  if (part === undefined || !opensPart) return [];
  const entry = { title: bookmark, ref: `${part.entry} ${bookmark}`, parent: part.entry };
  return [createElement(View as unknown as string, { key: "entry", bookmark: entry })];
}
