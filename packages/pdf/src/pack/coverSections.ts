import { overallRisk, reach2RiskMatrix, type OverallSide, type Visit } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import { instantText, notRecorded } from "../prints/answerText.js";
import { section, type Section } from "../prints/section.js";
import { tableRow } from "../prints/tableRow.js";
import { rowTags } from "../prints/rowTags.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import type { TypeScale } from "../typeset/typeScale.js";

/** What the cover is set from. `forms` are the titles of the sheets that follow. */
export type CoverSetting = {
  readonly visit: Visit;
  readonly forms: readonly string[];
  readonly scale: TypeScale;
  readonly width: number;
  readonly fonts: Fonts;
};

/** The cover of a pack: who goes where and when, who watches, how high the risk is, and what the pack holds. */
export function coverSections({ visit, forms, scale, width }: CoverSetting): readonly Section[] {
  const sheet: Tag = { type: "Sect" };
  const title: Tag = { type: "H1", parent: sheet };
  const table: Tag = { type: "Table", parent: sheet };
  const places = columnPlaces([28, 72], width);
  const rows = coverLines(visit, forms).map(([label, text]) => {
    const tags = rowTags(table, 2, true);
    const [head = table, cell = table] = tags.cells;
    return tableRow(tags, places, [
      [{ kind: "text", text: label, size: scale.body, bold: true, tag: head }],
      [{ kind: "text", text, size: scale.body, tag: cell }],
    ]);
  });
  const heading = { kind: "text" as const, text: "Home visit pack", size: scale.title, bold: true, tag: title };
  return [
    section([{ cells: [{ x: 0, width, contents: [heading] }], order: [title], padding: 0, framed: false }]),
    section(rows),
  ];
}

function coverLines(visit: Visit, forms: readonly string[]): readonly (readonly [label: string, text: string])[] {
  const { household, times, buddy } = visit;
  const { lines, postcode } = household.address;
  const time = (instant: string | undefined): string => (instant === undefined ? notRecorded : instantText(instant));
  const listed = (entries: readonly string[] | undefined): string =>
    entries === undefined || entries.length === 0 ? notRecorded : entries.join("\n");
  return [
    ["Visit", visit.id],
    ...(visit.round === undefined ? [] : [["Round", `${visit.round.id}, home ${visit.round.position}`] as const]),
    [
      "School",
      [visit.school?.name, visit.school?.phone].filter((part) => part !== undefined).join("\n") || notRecorded,
    ],
    ["Family", household.familyName],
    ["Address", [...lines, ...(postcode === undefined ? [] : [postcode])].join("\n")],
    ["To meet", listed(household.expectedToMeet)],
    ["Setting", visit.setting === "inside" ? "Inside the home" : "On the doorstep: nobody goes in"],
    ["Leaves school", time(times.leaveSchool)],
    ["Arrives", time(times.arrive)],
    ["Leaves the home", time(times.leaveHome)],
    ["Back at school", time(times.backAtSchool)],
    [
      "Staff on the visit",
      listed(
        visit.visitors.map(({ name, role, mobile }) =>
          [name, role, mobile].filter((part) => part !== undefined).join(", "),
        ),
      ),
    ],
    [
      "Buddy",
      buddy === undefined ? notRecorded : [buddy.name, buddy.phone].filter((part) => part !== undefined).join(", "),
    ],
    [
      "Cars",
      listed(
        visit.vehicles?.map((car) =>
          [car.registration, car.colour, car.make, car.model].filter((part) => part !== undefined).join(", "),
        ),
      ),
    ],
    ...riskLines(visit),
    ["In this pack", forms.join("\n")],
  ];
}

/** The worst hazard before and after the controls, where the visit has a full risk assessment. */
function riskLines(visit: Visit): readonly (readonly [string, string])[] {
  const full = visit.assessments?.full;
  if (full === undefined) return [];
  const { initial, residual } = overallRisk(full, reach2RiskMatrix);
  return [
    ["Risk before controls", sideText(initial)],
    ["Risk with controls", sideText(residual)],
  ];
}

function sideText(side: OverallSide): string {
  if (side.status === "unknown") return "Not known: a rating is missing";
  return `${side.band.label} (${side.band.tolerability}), score ${side.score}, the worst hazard`;
}
