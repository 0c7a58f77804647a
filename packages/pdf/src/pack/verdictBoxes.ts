import { isOfSchool, type PolicyAssessment } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import { chunksOf } from "./chunksOf.js";
import { listsOf } from "./listsOf.js";
import type { VerdictSetting } from "./verdictSetting.js";
import { verdictOrder, verdictWords } from "./verdictWords.js";

/** Whether the visit may go, a box for each policy that counts, the worst first. Each names the lists of this cover. */
export function verdictBoxes(setting: VerdictSetting): readonly Section[] {
  const { assessed, beside = false, compact = false, scale, width, sheet } = setting;
  const order = ({ assessment }: PolicyAssessment): number => verdictOrder.indexOf(assessment.verdict);
  const heading: Tag = { type: "H2", parent: sheet };
  const boxes = [...assessed]
    .sort((a, b) => order(a) - order(b))
    .map((each): Box => {
      const { policy, assessment } = each;
      const { says, next } = verdictWords(each);
      const listed = otherLists(each);
      const said = [next, ...listed, ...ofSchool(assessment), `Under: ${policy.title}, ${policy.edition}.`];
      const lines = compact ? [said.join(" ")] : said;
      const verdict: Tag = { type: "P", parent: sheet };
      const under = lines.map((): Tag => ({ type: "P", parent: sheet }));
      const contents: CellContent[] = [
        { kind: "text", text: says, size: scale.title, bold: true, tag: verdict },
        ...lines.map((text, index): CellContent => ({
          kind: "text",
          text,
          size: scale.body,
          tag: under[index] ?? verdict,
        })),
      ];
      return { contents, order: [verdict, ...under] };
    });
  const rows = chunksOf(boxes, beside ? 2 : 1).map((side): Row => {
    const each = width / side.length;
    return {
      cells: side.map(({ contents }, index) => ({ x: index * each, width: each, contents, shaded: true })),
      order: side.flatMap(({ order }) => order),
      padding: compact ? 3 : 6,
      framed: true,
    };
  });
  return [
    section(rows, {
      title: plainRow("May this visit go?", heading, width, {
        size: scale.heading,
        bold: true,
        padding: compact ? 2 : 3,
      }),
    }),
  ];
}

/** What one policy says. */
type Box = { readonly contents: readonly CellContent[]; readonly order: readonly Tag[] };

/** The lists below that the words of the verdict do not name. */
function otherLists(assessed: PolicyAssessment): readonly string[] {
  const { next } = verdictWords(assessed);
  const titles = (["now", "later", "apart"] as const)
    .flatMap((when) => listsOf([assessed], when))
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
