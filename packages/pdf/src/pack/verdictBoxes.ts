import type { PolicyAssessment } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import type { VerdictSetting } from "./verdictSetting.js";
import { verdictOrder, verdictWords } from "./verdictWords.js";

/** Whether the visit may go, a box for each policy that counts, the worst first. */
export function verdictBoxes({ assessed, scale, width, sheet }: VerdictSetting): readonly Section[] {
  const order = ({ assessment }: PolicyAssessment): number => verdictOrder.indexOf(assessment.verdict);
  const heading: Tag = { type: "H2", parent: sheet };
  const rows = [...assessed]
    .sort((a, b) => order(a) - order(b))
    .map(({ policy, assessment }): Row => {
      const tags: readonly Tag[] = [0, 1, 2].map(() => ({ type: "P", parent: sheet }));
      const { says, next } = verdictWords[assessment.verdict];
      const [said = sheet, under = sheet, then = sheet] = tags;
      const contents: CellContent[] = [
        { kind: "text", text: says, size: scale.heading, bold: true, tag: said },
        { kind: "text", text: next, size: scale.body, tag: then },
        { kind: "text", text: `Under: ${policy.title}, ${policy.edition}.`, size: scale.body, tag: under },
      ];
      return { cells: [{ x: 0, width, contents, shaded: true }], order: [said, then, under], padding: 6, framed: true };
    });
  return [
    section(rows, { title: plainRow("May this visit go?", heading, width, { size: scale.heading, bold: true }) }),
  ];
}
