import { isOfSchool, type Finding } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import { coverFindings, type CoverFinding } from "./coverFindings.js";
import type { VerdictSetting } from "./verdictSetting.js";
import { listsOf, type FindingList } from "./verdictWords.js";

const padding = 2;
/** The part of the width that an act takes; who does it and its clauses stand small beside it. */
const actShare = 0.76;

/** What is to do, and what stands in the way: a list for each kind of finding that there is. */
export function verdictLists(setting: VerdictSetting, when: FindingList["when"]): readonly Section[] {
  const { assessed, visit } = setting;
  const findings = assessed.flatMap(({ assessment }) => assessment.findings);
  return listsOf(findings, when).map((list) => {
    const holds = (finding: Finding): boolean => !isOfSchool(finding) && list.holds(finding);
    return listSection(list, coverFindings(assessed, holds, visit), setting);
  });
}

function listSection(
  { title, toDo }: FindingList,
  entries: readonly CoverFinding[],
  { scale, sheet, width }: VerdictSetting,
): Section {
  const heading: Tag = { type: "H2", parent: sheet };
  const look = { size: scale.heading, bold: true };
  return section(
    entries.map((entry) => entryRow(entry, toDo, { scale, sheet, width })),
    { title: plainRow(title, heading, width, look), together: !toDo },
  );
}

/** An act with a box to tick, or what is wrong and what would be enough; who does it, and the clauses, small at the end. */
export function entryRow(
  { cites, remedy, text, who }: CoverFinding,
  toDo: boolean,
  { scale, sheet, width }: Pick<VerdictSetting, "scale" | "sheet" | "width">,
): Row {
  const tag: Tag = { type: "P", parent: sheet };
  const end: Tag = { type: "Span", parent: tag }; // made when it is drawn, after the act
  const size = scale.body;
  const act: CellContent[] = [
    toDo
      ? { kind: "ticks", options: [{ ticked: false, actual: "", label: text }], size, tag }
      : { kind: "text", text, size, tag },
    ...(remedy === undefined ? [] : [{ kind: "text" as const, text: remedy, size, bold: true, tag }]),
  ];
  const small: CellContent[] = [
    ...(who === undefined ? [] : [{ kind: "text" as const, text: who, size: scale.small, bold: true, tag: end }]),
    { kind: "text", text: `(${cites.join(", ")})`, size: scale.small, tag: end },
  ];
  const cells = [
    { x: -padding, width: width * actShare, contents: act },
    { x: width * actShare, width: width * (1 - actShare) + padding, contents: small },
  ];
  return { cells, order: [tag], padding, framed: false };
}
