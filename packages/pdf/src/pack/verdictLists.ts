import type { Gap, SettingValue } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { CellContent, Row } from "../typeset/row.js";
import { coverFindings, type CoverFinding } from "./coverFindings.js";
import type { VerdictSetting } from "./verdictSetting.js";
import { findingLists } from "./verdictWords.js";

const padding = 2;

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
  const counts =
    assumed === null ? "Nobody has decided it" : `Until the school decides, it counts as ${wordsOf(assumed)}`;
  const open = describes.replace(/\.$/, "");
  return `${open.charAt(0).toUpperCase()}${open.slice(1)}. ${counts} (${cites.join(", ")}).`;
}

const wordsOf = (value: SettingValue): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value).replaceAll("-", " ");

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
  const look = { size: scale.heading, bold: true };
  return section(rows, { title: plainRow(title, heading, width, look), together: !toDo });
}
