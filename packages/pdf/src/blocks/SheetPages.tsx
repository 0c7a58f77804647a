import { checkArguments, listOf, oneOf } from "@home-visits/core";
import { Page } from "@react-pdf/renderer";
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
};

/** Sets sections under one another on A4. Give it to a React-PDF `Document`, beside others and beside pages of your own. */
export function SheetPages(props: SheetPagesProps): ReactElement {
  checkArguments("SheetPages", props, {
    orientation: oneOf(["portrait", "landscape"]),
    sections: listOf(expected.object),
    marks: expected.object,
    fonts: expected.fonts,
    bookmark: expected.text,
  });
  const { orientation, sections, marks, fonts, bookmark } = props;
  const { size, height } = sheetOf(orientation);
  const style = { paddingTop: paper.margin, paddingHorizontal: paper.margin, paddingBottom: paper.margin + paper.foot };
  const page = { size: [...size], style, sheet: marks, bookmark };
  return createElement(
    Page as unknown as string,
    page,
    sections.map((section, key) => (
      <SectionView key={key} section={section} fonts={fonts} pageHeight={height} gap={key === 0 ? 0 : paper.gap} />
    )),
  );
}
