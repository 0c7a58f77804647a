import type { School } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import type { Form, Wording } from "@home-visits/forms";
import { assessForPack, type PackJudging } from "./assessForPack.js";
import { firstVisitOf } from "./firstVisitOf.js";
import { inFamilyWording, wordingIssues } from "./inFamilyWording.js";
import type { PackVisit } from "./packAnswers.js";
import { packContents } from "./packContents.js";
import { packForms, type Pack } from "./packSheets.js";
import { policiesNotCounted } from "./policiesNotCounted.js";
import { readers, type Reader } from "./reader.js";
import { recordLeftOut } from "./recordLeftOut.js";
import { underPolicy } from "./underPolicy.js";

export const packTitle = "Home visit pack";

const noSchool: Partial<School> = Object.freeze({});

/** What decides which forms a pack holds, and with which answers. */
export type PackMaking = PackJudging & {
  readonly date: Date;
  readonly print?: "blank" | "record" | "summary";
  readonly sheets?: readonly (Reader | "all")[];
  readonly familyWording?: Wording;
  readonly forms?: readonly Form[];
  readonly printCodeWord?: boolean;
};

/**
 * A pack before it is set: what its policies say of the visit, and its forms with their answers.
 * @param place which of the visits of a file it is, from 0, and whether there are others
 */
export function packOf(
  entry: PackVisit,
  { index, options, several }: { readonly index: number; readonly options: PackMaking; readonly several: boolean },
): Pack {
  const {
    addenda = [],
    date,
    familyWording,
    forms,
    policy,
    print = "record",
    printCodeWord = false,
    school = noSchool,
  } = options;
  const { sheets = [] } = options;
  const { zone } = calendarOf(school);
  const named = readers.filter((reader) => sheets.includes(reader));
  const { visit, clockRows } = entry;
  const assessed = assessForPack(visit, options, date);
  const inForce = assessed.map((each) => each.policy);
  const contents = packContents({
    visit,
    firstVisit: firstVisitOf(visit, { assessed, zone }),
    zone,
    policies: inForce,
    ...(forms === undefined ? {} : { forms }),
    clockRows: clockRows !== undefined,
    all: sheets.includes("all"),
    ofRound: (entry.round?.length ?? 1) > 1,
  }).map((content) =>
    content.reader === "family"
      ? { ...content, form: inFamilyWording(content.form, familyWording), called: content.form.title }
      : underPolicy(content, { policies: inForce, school }),
  );
  const printed = packForms(contents, { entry, policies: inForce, print, zone });
  const hidden =
    print === "blank"
      ? []
      : recordLeftOut(
          visit,
          printed.map(({ form }) => form.id),
        ); // a blank pack shows no answers at all
  const chosen = named.length === 0 ? readers : named;
  const familyForms = chosen.includes("family")
    ? printed.filter(({ reader }) => reader === "family").map(({ form }) => form)
    : [];
  const word = printCodeWord ? visit.codeWord?.word : undefined;
  return {
    visit,
    zone,
    title: several ? `${packTitle}: ${visit.id}` : packTitle,
    several,
    readers: chosen,
    assessed,
    printed,
    leftOut: [
      ...hidden.map((issue) => ({ ...issue, path: `/visits/${index}${issue.path}` })),
      ...policiesNotCounted({ school, given: [policy, ...addenda], inForce, visit }),
      ...wordingIssues(familyForms, familyWording),
    ],
    ...(word === undefined ? {} : { codeWord: word }),
  };
}
