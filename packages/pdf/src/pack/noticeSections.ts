import { gapSentence, isOfSchool, type PolicyAssessment, type Visit } from "@home-visits/core";
import type { Tag } from "../document/tag.js";
import { plainRow } from "../prints/plainRow.js";
import { section, type Section } from "../prints/section.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { coverFindings, type CoverFinding } from "./coverFindings.js";
import { entryRow } from "./verdictLists.js";

/** What a notice is set from: every visit that it is made for, with what the policies say of it. */
export type NoticeSetting = {
  readonly judged: readonly { readonly visit: Visit; readonly assessed: readonly PolicyAssessment[] }[];
  readonly scale: TypeScale;
  readonly width: number;
};

/** The heading of a notice. */
export const noticeTitle = "Notice for the school";

const intro =
  "These points are about the school, not about one visit. Settle each one, and write it into the school's file or the record. Packs do not repeat them.";

/** What the school has to do as such, and what its policies leave it to decide: each point once, for however many visits. */
export function noticeSections({ judged, scale, width }: NoticeSetting): readonly Section[] {
  const sheet: Tag = { type: "Sect" };
  const setting = { scale, sheet, width };
  const plain = (text: string): Section =>
    section([plainRow(text, { type: "P", parent: sheet }, width, { size: scale.body })]);
  const lists = [
    {
      title: "To do",
      entries: onceEach(judged.flatMap(({ visit, assessed }) => coverFindings(assessed, { holds: isOfSchool }, visit))),
    },
    { title: "To decide", entries: onceEach(judged.flatMap(({ assessed }) => openPoints(assessed))) },
  ].filter(({ entries }) => entries.length > 0);
  const heading: Tag = { type: "H1", parent: sheet };
  return [
    section([plainRow(noticeTitle, heading, width, { size: scale.title, bold: true, padding: 0 })]),
    plain(lists.length === 0 ? "Nothing is open. The school has done and decided what its policies ask of it." : intro),
    ...lists.map(({ title, entries }) => {
      const tag: Tag = { type: "H2", parent: sheet };
      return section(
        entries.map((entry) => entryRow(entry, true, setting)),
        { title: plainRow(title, tag, width, { size: scale.heading, bold: true }) },
      );
    }),
  ];
}

function openPoints(assessed: readonly PolicyAssessment[]): readonly CoverFinding[] {
  return assessed.flatMap(({ assessment }) =>
    assessment.gaps.map((gap): CoverFinding => ({
      text: gapSentence(gap),
      cites: gap.cites,
      ...(gap.setting === undefined ? {} : { who: `setting ${gap.setting}` }),
    })),
  );
}

const onceEach = (entries: readonly CoverFinding[]): readonly CoverFinding[] => [
  ...new Map(entries.map((entry) => [entry.text, entry])).values(),
];
