import type { Gap, Visit } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import type { TypeScale } from "../typeset/typeScale.js";
import type { PackAssessment } from "./assessForPack.js";
import { coverFindings, type CoverFinding } from "./coverFindings.js";
import { findingLists, verdictOrder, verdictWords } from "./verdictWords.js";

const padding = 3;

/** What the verdicts of a cover are set from. */
export type VerdictSetting = {
  readonly visit: Visit;
  readonly assessed: readonly PackAssessment[];
  readonly scale: TypeScale;
  readonly width: number;
  readonly sheet: Tag;
};

/** Whether the visit may go, a box for each policy that counts, the worst first. */
export function verdictBoxes({ assessed, scale, width, sheet }: VerdictSetting): readonly Section[] {
  const order = ({ assessment }: PackAssessment): number => verdictOrder.indexOf(assessment.verdict);
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

/** Why the verdict is what it is, and what is still to do: a list for each kind of finding that there is. */
export function verdictLists(setting: VerdictSetting): readonly Section[] {
  const { assessed, visit } = setting;
  const findings = assessed.flatMap(({ assessment }) => assessment.findings);
  const lists = findingLists.map(({ title, toDo, holds }) => {
    return { title, toDo, entries: coverFindings(findings.filter(holds), visit) };
  });
  const gaps = assessed.flatMap(({ assessment }) =>
    assessment.gaps.map((gap): CoverFinding => ({ text: gapText(gap) })),
  );
  return [...lists, { title: "What the policy does not say", toDo: false, entries: gaps }]
    .filter(({ entries }) => entries.length > 0)
    .map((list) => listSection(list, setting));
}

function gapText({ describes, assumed, cites }: Gap): string {
  const taken = assumed === null ? "nobody has decided it" : `taken to be ${String(assumed)} until the school decides`;
  const open = describes.replace(/\.$/, "");
  return `${open.charAt(0).toUpperCase()}${open.slice(1)}: ${taken} (${cites.join(", ")}).`;
}

type List = { readonly title: string; readonly toDo: boolean; readonly entries: readonly CoverFinding[] };

function listSection({ title, toDo, entries }: List, { scale, sheet, width }: VerdictSetting): Section {
  const heading: Tag = { type: "H2", parent: sheet };
  const rows = entries.map(({ text, remedy }): Row => {
    const tag: Tag = { type: "P", parent: sheet };
    const size = scale.body;
    const contents: CellContent[] = [
      toDo
        ? { kind: "ticks", options: [{ ticked: false, actual: "", label: text }], size, tag }
        : { kind: "text", text, size, tag },
      ...(remedy === undefined ? [] : [{ kind: "text" as const, text: remedy, size, bold: true, tag }]),
    ];
    return { cells: [{ x: -padding, width: width + 2 * padding, contents }], order: [tag], padding, framed: false };
  });
  return section(rows, { title: plainRow(title, heading, width, { size: scale.heading, bold: true }) });
}
