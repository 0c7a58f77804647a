import {
  checkArguments,
  listOf,
  oneOf,
  optional,
  HomeVisitsError,
  matrixInForce,
  type Issue,
  type Visit,
} from "@home-visits/core";
import { calendarOf, strangeOffsets } from "@home-visits/core/timers";
import type { Form, Wording } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";
import { renderSheets } from "../document/renderSheets.js";
import type { Fonts } from "../fonts/createFonts.js";
import { defaultFonts } from "../fonts/defaultFonts.js";
import { checkCharacters, type MissingCharacters } from "../prints/checkCharacters.js";
import { printedWords } from "../prints/printedWords.js";
import type { PrintKind } from "../prints/printKind.js";
import { standardScale, type TypeScale } from "../typeset/typeScale.js";
import { withoutCodeWords } from "../attach/withoutCodeWords.js";
import type { PackJudging } from "./assessForPack.js";
import { expectedVisit } from "./expectedVisit.js";
import { forPaper } from "./forPaper.js";
import type { PackVisit } from "./packAnswers.js";
import { notMadeSheet } from "./notMadeSheet.js";
import { packOf, packTitle } from "./packOf.js";
import { packSheets, type Pack } from "./packSheets.js";
import type { Reader } from "./reader.js";

/** What a pack is made from. */
export type RenderPackOptions = PackJudging & {
  /** One pack holds the sheets of one visit, or of several one after the other. */
  readonly visits: readonly PackVisit[];
  /** Whether the assessment, the log and the buddy sheet are filled in (`record`, when left out) or empty. */
  readonly print?: Exclude<PrintKind, "fillable">;
  /** For whom sheets are printed, for everybody where no reader is named. `all` adds the incident report, which an ordinary visit does not need. */
  readonly sheets?: readonly (Reader | "all")[];
  /** The day of printing, at which the cover says whether the visit may go; the same options give the same bytes. */
  readonly date: Date;
  /** The language of the family's sheets, one of `wordings` or your own; English where it is left out. */
  readonly familyWording?: Wording;
  /** Forms of the school's own, where its policy names some. */
  readonly forms?: readonly Form[];
  /** Visits that could not be made, a line for each: they stand on a first page. Left out or empty: there is no such page. */
  readonly notMade?: readonly string[];
  /** Prints the code word on the sheet that stays with the buddy. Left out or false: it is printed nowhere. */
  readonly printCodeWord?: boolean;
  readonly fonts?: Fonts;
  readonly missing?: MissingCharacters;
  /** Told of what a record holds, or the school has switched on, and the pack does not show; the cover says it too. */
  readonly onIssue?: (issue: Issue) => void;
  readonly scale?: TypeScale;
  /** Puts the visits into the file as JSON too, for a program to read (see `readAttachedData`). Off when left out. Never a code word. */
  readonly attachData?: boolean;
  /** Locks the file: it opens with this password only. Locked files differ from print to print, as safe ones must. */
  readonly password?: string;
};

/**
 * Prints the paper pack of a visit in one tagged PDF with an outline: a cover that says whether the visit may go, then the forms that the
 * policy and the visit ask for.
 * @throws HomeVisitsError `glyph-missing` where a text holds a character that no registered font has, `unknown-form` where a policy
 * names a form that nobody has defined, `invalid-argument` where there is no visit, or an option is not what its type says
 * @example
 * const bytes = await renderPack({ visits: [{ visit }], policy: policies["reach2-2020"], date: new Date("2026-06-09") });
 */
export async function renderPack(options: RenderPackOptions): Promise<Uint8Array> {
  checkArguments("renderPack", options, {
    visits: listOf(expectedVisit),
    policy: expected.policy,
    addenda: optional(listOf(expected.policy)),
    school: optional(expected.school),
    mode: optional(oneOf(["strict", "lenient"])),
    print: optional(oneOf(["blank", "record", "summary"])),
    sheets: optional(expected.sheets),
    date: expected.date,
    familyWording: optional(expected.wording),
    forms: optional(listOf(expected.formOfPack)),
    notMade: optional(listOf(expected.text)),
    printCodeWord: optional(expected.flag),
    fonts: optional(expected.fonts),
    missing: optional(expected.missing),
    onIssue: optional(expected.callback),
    scale: optional(expected.object),
    attachData: optional(expected.flag),
    password: optional(expected.text),
  });
  const { attachData = false, date, notMade = [], password, policy, school } = options;
  const { fonts = defaultFonts(), missing = "error", scale = standardScale } = options;
  const { zone } = calendarOf(school ?? {});
  const visits = options.visits.map((entry) => forPaper(entry, school ?? {}));
  if (visits.length === 0) throw new HomeVisitsError("invalid-argument", "Give a pack one visit at least.");
  const packs = visits.map((entry, index) => packOf(entry, { index, options, several: visits.length > 1 }));
  const said = new Map(packs.flatMap(({ leftOut }) => leftOut.map((issue) => [issue.path, issue])));
  const offsets = options.visits.flatMap(({ visit }, index) => strangeOffsets(visit, zone, `/visits/${index}`));
  for (const issue of [...offsets, ...said.values()]) options.onIssue?.(issue);
  const matrix = matrixInForce(policy, school ?? {});
  const texts = packs.flatMap((pack, index) => {
    const { clockRows, round, visit } = visits[index] ?? { visit: pack.visit };
    return [
      { path: `/visits/${index}`, data: printable(visit, pack) },
      { path: `/visits/${index}/clockRows`, data: clockRows },
      { path: `/visits/${index}/round`, data: round?.filter((each) => each !== visit) },
      ...pack.printed.flatMap(({ form }, at) => printedWords(form, `/forms/${at}`)),
      ...pack.assessed.flatMap(({ policy, assessment }, at) => [
        { path: `/policies/${at}/0`, data: policy.title },
        { path: `/policies/${at}/1`, data: policy.events, known: true },
        { path: `/policies/${at}/2`, data: assessment.findings },
      ]),
    ];
  });
  const words = [
    { path: "/notMade", data: notMade },
    { path: "/school/name", data: school?.name },
    { path: "/matrix", data: matrix, known: true },
  ];
  await checkCharacters([...words, ...texts], fonts, missing);
  const setting = { fonts, scale, matrix, school: school ?? {} };
  const set = packs.flatMap((pack) => packSheets(pack, setting));
  if (set.length === 0)
    throw new HomeVisitsError(
      "invalid-argument",
      "Ask for sheets that the packs have: there is none for these readers.",
    );
  const sheets = [...(notMade.length === 0 ? [] : [notMadeSheet(notMade, setting)]), ...set];
  return renderSheets(sheets, {
    title: packTitle,
    date,
    fonts,
    ...(attachData ? { attached: options.visits.map(withoutCodeWords) } : {}),
    ...(password === undefined ? {} : { password }),
  });
}

/** The record without a code word that is not printed: no font need have its letters. */
function printable({ codeWord, ...visit }: Visit, pack: Pack): unknown {
  return pack.codeWord === undefined ? visit : { ...visit, codeWord };
}
