import { isOfSchool, urgencyOf, type Finding, type Policy } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import { chunksOf } from "./chunksOf.js";
import { coverFindings, type CoverFinding } from "./coverFindings.js";
import { listsOf, type FindingList } from "./listsOf.js";
import type { VerdictSetting } from "./verdictSetting.js";

/** How an entry stands: the part of the width that an act takes, and the white around it; who does it and its clauses stand small beside it. */
const looks = { usual: { actShare: 0.76, padding: 2 }, compact: { actShare: 0.74, padding: 0.4 } } as const;

/** What is to do, and what stands in the way: a list for each kind of finding that there is. */
export function verdictLists(setting: VerdictSetting, when: FindingList["when"]): readonly Section[] {
  const { assessed, visit } = setting;
  return listsOf(assessed, when).map((list) => {
    const holds = (finding: Finding, policy: Policy) =>
      !isOfSchool(finding) && urgencyOf(finding, policy) === list.urgency;
    return listSection(list, coverFindings(assessed, { asks: list.urgency === "question", holds }, visit), setting);
  });
}

function listSection({ title, toDo }: FindingList, entries: readonly CoverFinding[], setting: VerdictSetting): Section {
  const { beside = false, compact = false, scale, sheet, width } = setting;
  const heading: Tag = { type: "H2", parent: sheet };
  const look = { size: scale.heading, bold: true, padding: compact ? 2 : 3 };
  const rows =
    beside && entries.length > 1
      ? chunksOf(entries, 2).map((pair) => pairRow(pair, toDo, setting))
      : entries.map((entry) => entryRow(entry, toDo, setting));
  return section(rows, { title: plainRow(title, heading, width, look), together: !toDo });
}

/** An act with a box to tick, or what is wrong and what would be enough; who does it, and the clauses, small at the end. */
export function entryRow(
  { cites, remedy, text, who }: CoverFinding,
  toDo: boolean,
  { compact = false, scale, sheet, width }: Pick<VerdictSetting, "compact" | "scale" | "sheet" | "width">,
): Row {
  const { actShare, padding } = compact ? looks.compact : looks.usual;
  const tag: Tag = { type: "P", parent: sheet };
  const end: Tag = { type: "Span", parent: tag }; // made when it is drawn, after the act
  const size = scale.body;
  const act: CellContent[] = [
    toDo
      ? { kind: "ticks", options: [{ ticked: false, actual: "", label: text }], size, tag }
      : { kind: "text", text, size, tag },
    ...(remedy === undefined ? [] : [{ kind: "text" as const, text: remedy, size, bold: true, tag }]),
  ];
  const clauses = `(${cites.join(", ")})`;
  const small: CellContent[] = [
    ...(who === undefined || compact
      ? []
      : [{ kind: "text" as const, text: who, size: scale.small, bold: true, tag: end }]),
    { kind: "text", text: compact && who !== undefined ? `${who} ${clauses}` : clauses, size: scale.small, tag: end },
  ];
  const cells = [
    { x: -padding, width: width * actShare, contents: act },
    { x: width * actShare, width: width * (1 - actShare) + padding, contents: small },
  ];
  return { cells, order: [tag], padding, framed: false };
}

/** White between two entries side by side, in points. */
const gutter = 4;

/** Two entries side by side, who does each and its clauses at its end. */
function pairRow(pair: readonly CoverFinding[], toDo: boolean, { scale, sheet, width }: VerdictSetting): Row {
  const { padding } = looks.compact;
  const size = scale.body;
  const tags = pair.map((): Tag => ({ type: "P", parent: sheet }));
  const cells = pair.map(({ cites, remedy, text, who }, index) => {
    const tag = tags[index] ?? sheet;
    const said = [text, ...(who === undefined ? [] : [`${who}.`]), `(${cites.join(", ")})`].join(" ");
    const act: CellContent = toDo
      ? { kind: "ticks", options: [{ ticked: false, actual: "", label: said }], size, tag }
      : { kind: "text", text: said, size, tag };
    const way: CellContent[] = remedy === undefined ? [] : [{ kind: "text", text: remedy, size, bold: true, tag }];
    return { x: (index * width) / 2 - padding, width: width / 2 - (index === 0 ? gutter : 0), contents: [act, ...way] };
  });
  return { cells, order: tags, padding, framed: false };
}
