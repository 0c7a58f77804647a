import { isOfSchool, type PolicyAssessment } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import type { VerdictSetting } from "./verdictSetting.js";
import { listsOf, verdictOrder, verdictWords } from "./verdictWords.js";

/** Whether the visit may go, a box for each policy that counts, the worst first. Each names the lists of this cover. */
export function verdictBoxes({ assessed, scale, width, sheet }: VerdictSetting): readonly Section[] {
  const order = ({ assessment }: PolicyAssessment): number => verdictOrder.indexOf(assessment.verdict);
  const heading: Tag = { type: "H2", parent: sheet };
  const rows = [...assessed]
    .sort((a, b) => order(a) - order(b))
    .map(({ policy, assessment }): Row => {
      const { says, next } = verdictWords(assessment);
      const listed = otherLists(assessment);
      const lines = [next, ...listed, ...ofSchool(assessment), `Under: ${policy.title}, ${policy.edition}.`];
      const said: Tag = { type: "P", parent: sheet };
      const under = lines.map((): Tag => ({ type: "P", parent: sheet }));
      const contents: CellContent[] = [
        { kind: "text", text: says, size: scale.title, bold: true, tag: said },
        ...lines.map((text, index): CellContent => ({
          kind: "text",
          text,
          size: scale.body,
          tag: under[index] ?? said,
        })),
      ];
      return { cells: [{ x: 0, width, contents, shaded: true }], order: [said, ...under], padding: 6, framed: true };
    });
  return [
    section(rows, { title: plainRow("May this visit go?", heading, width, { size: scale.heading, bold: true }) }),
  ];
}

/** The lists below that the words of the verdict do not name. */
function otherLists({ verdict, findings }: PolicyAssessment["assessment"]): readonly string[] {
  const { next } = verdictWords({ verdict, findings });
  const titles = (["now", "later", "apart"] as const)
    .flatMap((when) => listsOf(findings, when))
    .map(({ title }) => `“${title}”`)
    .filter((title) => !next.includes(title));
  return titles.length === 0 ? [] : [`See also: ${titles.join(", ")}.`];
}

/** What stands in no pack. */
function ofSchool({ findings, gaps }: PolicyAssessment["assessment"]): readonly string[] {
  return gaps.length > 0 || findings.some(isOfSchool)
    ? ["The school has points of its own to settle: see its notice."]
    : [];
}
