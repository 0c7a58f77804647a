import {
  overallRisk,
  placeInWords,
  type Issue,
  type OverallSide,
  type RiskMatrix,
  type Visit,
  type PolicyAssessment,
} from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { english, instantText } from "@home-visits/forms";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { lacksPapers } from "./lacksPapers.js";
import { factsSection, type Fact, type FactRow } from "./factsSection.js";
import { verdictBoxes } from "./verdictBoxes.js";
import { verdictLists } from "./verdictLists.js";
import type { VerdictSetting } from "./verdictSetting.js";

/** A part of the pack, as the cover lists it. */
export type CoverPart = { readonly reader: string; readonly forms: readonly string[] };

/** What the cover is set from. */
export type CoverSetting = {
  readonly title: string;
  readonly visit: Visit;
  readonly assessed: readonly PolicyAssessment[];
  /** For whom there are sheets, and their titles. */
  readonly parts: readonly CoverPart[];
  /** What the record holds, or the school has switched on, and the pack does not have. */
  readonly leftOut?: readonly Issue[];
  readonly matrix?: RiskMatrix | undefined;
  readonly scale: TypeScale;
  readonly width: number;
  /** The school's. */
  readonly zone: string;
  /** Spares white space and lines of their own, so that a long one stays on its page. */
  readonly compact?: boolean;
  /** Whether what is several people's or cars' stands in one line. */
  readonly crowded?: boolean;
  /** Puts acts side by side besides. */
  readonly beside?: boolean;
};

/**
 * The cover of a pack: whether the visit may go, what to do now, who goes where and when, then what happens on the way and afterwards, and last what
 * needs no act today.
 */
export function coverSections(setting: CoverSetting): readonly Section[] {
  const { visit, assessed, parts, leftOut = [], title, matrix, width, zone } = setting;
  const { beside = false, compact = false, crowded = false } = setting;
  const { scale: usual } = setting;
  const scale = compact ? { ...usual, heading: Math.min(usual.heading, usual.body + 2) } : usual;
  const sheet: Tag = { type: "Sect" };
  const heading: Tag = { type: "H1", parent: sheet };
  const verdict: VerdictSetting = { visit, assessed, scale, width, sheet, compact, beside };
  return [
    section([plainRow(title, heading, width, { size: scale.title, bold: true, padding: 0 })]),
    ...verdictBoxes(verdict),
    ...verdictLists(verdict, "now"),
    factsSection(
      [
        ...coverFacts(visit, zone, { compact, crowded }),
        ...riskFacts(visit, matrix),
        ...partFacts(parts, compact),
        ...issueFacts(leftOut, unread(assessed)),
      ],
      {
        title: "The visit",
        sheet,
        scale,
        width,
        compact,
      },
    ),
    ...verdictLists(verdict, "later"),
    ...verdictLists(verdict, "apart"),
  ];
}

/** Which sheet goes to whom. */
function partFacts(parts: readonly CoverPart[], compact: boolean): readonly FactRow[] {
  const of = ({ forms, reader }: CoverPart): string => `${reader}: ${[...new Set(forms)].join("; ")}`;
  const held = parts.filter(({ forms }) => forms.length > 0);
  if (compact) return held.length === 0 ? [] : [[["Sheets", held.map(of).join(". ")]]];
  return held.map(({ forms, reader }): FactRow => [[reader, [...new Set(forms)].join("; ")]]);
}

/** What is not in the pack, and what is in it that somebody should look at twice. */
function issueFacts(issues: readonly Issue[], unread: readonly string[]): readonly FactRow[] {
  const said = (label: string, messages: readonly string[]): readonly FactRow[] =>
    messages.length === 0 ? [] : [[[label, [...new Set(messages)].join("\n")]]];
  const told = (isStrange: boolean): readonly string[] =>
    issues.filter(({ code }) => strange.has(code) === isStrange).map(({ message }) => message);
  return [...said("Not in this pack", told(false)), ...said("Look at this", [...told(true), ...unread])];
}

/** What of the record the policies could not read as it stands, each thing once, with its place. */
const unread = (assessed: readonly PolicyAssessment[]): readonly string[] => [
  ...new Set(
    assessed.flatMap(({ assessment }) =>
      assessment.issues.map(({ path, message }) => `${placeInWords(path)}: ${message}`),
    ),
  ),
];

const strange = new Set(["for-another-visit", "another-family", "not-translated", "translation-unchecked"]);

function coverFacts(
  visit: Visit,
  zone: string,
  { compact, crowded }: { readonly compact: boolean; readonly crowded: boolean },
): readonly FactRow[] {
  const { household, times, buddy } = visit;
  const { lines, postcode } = household.address;
  const time = (instant: string | undefined) =>
    instant === undefined ? undefined : instantText(instant, english, { zone });
  const listed = (entries: readonly string[] | undefined) =>
    entries === undefined || entries.length === 0 ? undefined : entries.join(crowded ? "; " : "\n");
  const parts = (texts: readonly (string | undefined)[]): string =>
    texts.filter((text) => text !== undefined).join(", ");
  const family: Fact = ["Family", household.familyName];
  const round: Fact | undefined = visit.round && ["Round", `${visit.round.id}, home ${visit.round.position}`];
  return [
    [["Visit", visit.id], round ?? family],
    [["School", parts([visit.school?.name, visit.school?.phone]) || undefined]],
    ...(round === undefined ? [] : [[family]]),
    [["Address", [...lines, ...(postcode === undefined ? [] : [postcode])].join(compact ? ", " : "\n")]],
    [["To meet", listed(household.expectedToMeet)]],
    [["Setting", visit.setting === "inside" ? "Inside the home" : "On the doorstep: nobody goes in"]],
    [
      ["Leaves school", time(times.leaveSchool)],
      ["Arrives", time(times.arrive)],
    ],
    [
      ["Leaves the home", time(times.leaveHome)],
      ["Back at school", time(times.backAtSchool)],
    ],
    [["Staff on the visit", listed(visit.visitors.map(({ name, role, mobile }) => parts([name, role, mobile])))]],
    [["Buddy", buddy === undefined ? undefined : parts([buddy.name, buddy.phone])]],
    [
      [
        "Cars",
        listed(
          visit.vehicles?.map((car) => {
            const { registration, colour, make, model } = car;
            return parts([
              registration,
              colour,
              make,
              model,
              lacksPapers(car, visit, zone) ? undefined : "papers seen",
            ]);
          }),
        ),
      ],
    ],
  ];
}

/** The worst hazard before and after the controls, where the visit has a full risk assessment. */
function riskFacts(visit: Visit, matrix: RiskMatrix | undefined): readonly FactRow[] {
  const full = visit.assessments?.full;
  if (full === undefined) return [];
  if (matrix === undefined)
    return [
      [["Risk rating", "No risk scale is in force: neither the policy nor the school has one. No rating has a band."]],
    ];
  const { initial, residual } = overallRisk(full, matrix);
  return [
    [["Risk before controls", sideText(initial)]],
    [["Risk with controls", sideText(residual)]],
    [["Rated by", matrix.title]],
  ];
}

function sideText(side: OverallSide): string {
  if (side.status === "unknown") return "Not known: a rating is missing";
  return `${side.band.label} (${side.band.tolerability}), score ${side.score}, the worst hazard`;
}
