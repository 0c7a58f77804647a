import { english, say } from "@home-visits/forms";
import type { SheetPagesProps } from "../blocks/SheetPages.js";
import type { Tag } from "../document/tag.js";
import { paper, sheetOf } from "../prints/paper.js";
import { plainRow } from "../prints/plainRow.js";
import { section } from "../prints/section.js";
import type { PackSetting } from "./packSheets.js";

const title = "Not made";
const advice = "The visits below have no pack in this file. Mend what is said of them, then make the file again.";

/** The first sheet of a file of packs that lacks some: a line for each, so that the file never looks whole when it is not. */
export function notMadeSheet(lines: readonly string[], { fonts, scale, school }: PackSetting): SheetPagesProps {
  const { width } = sheetOf("portrait");
  const sheet: Tag = { type: "Sect" };
  const heading: Tag = { type: "H1", parent: sheet };
  const paragraph = (text: string, size: number): ReturnType<typeof plainRow> =>
    plainRow(text, { type: "P", parent: sheet }, width, { size, padding: 3 });
  return {
    orientation: "portrait",
    sections: [
      section([plainRow(title, heading, width, { size: scale.title, bold: true, padding: 0 })]),
      section([paragraph(advice, scale.body), ...lines.map((line) => paragraph(line, scale.body))]),
    ],
    marks: {
      continued: say(english, "print.continued", { title }),
      footer: title,
      ...(school.name === undefined ? {} : { school: school.name }),
      margin: paper.margin,
      size: scale.small,
    },
    fonts,
    bookmark: title,
  };
}
