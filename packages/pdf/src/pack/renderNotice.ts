import { checkArguments, listOf, oneOf, optional, type Visit } from "@home-visits/core";
import { expected } from "../arguments/expected.js";
import { renderSheets } from "../document/renderSheets.js";
import type { Fonts } from "../fonts/createFonts.js";
import { defaultFonts } from "../fonts/defaultFonts.js";
import { checkCharacters, type MissingCharacters } from "../prints/checkCharacters.js";
import { paper, sheetOf } from "../prints/paper.js";
import { standardScale, type TypeScale } from "../typeset/typeScale.js";
import { assessForPack, type PackJudging } from "./assessForPack.js";
import { noticeSections, noticeTitle } from "./noticeSections.js";

/** What a notice is made from. */
export type RenderNoticeOptions = PackJudging & {
  /** The visits whose packs leave these points out. */
  readonly visits: readonly Visit[];
  /** The day of printing; the same options give the same bytes. */
  readonly date: Date;
  readonly fonts?: Fonts;
  readonly missing?: MissingCharacters;
  readonly scale?: TypeScale;
};

/**
 * Prints what the policies ask of the school as such, and what they leave it to decide: once, for it stands in no pack.
 * @throws HomeVisitsError `glyph-missing` where a text holds a character that no registered font has, `invalid-argument` where an option is not what its
 * type says
 * @example
 * const bytes = await renderNotice({ visits, policy: policies["reach2-2020"], date: new Date("2026-06-09") });
 */
export async function renderNotice(options: RenderNoticeOptions): Promise<Uint8Array> {
  checkArguments("renderNotice", options, {
    visits: listOf(expected.visit),
    policy: expected.policy,
    addenda: optional(listOf(expected.policy)),
    school: optional(expected.school),
    mode: optional(oneOf(["strict", "lenient"])),
    date: expected.date,
    fonts: optional(expected.fonts),
    missing: optional(expected.missing),
    scale: optional(expected.object),
  });
  const { date, fonts = defaultFonts(), missing = "error", scale = standardScale, school = {}, visits } = options;
  const judged = visits.map((visit) => ({ visit, assessed: assessForPack(visit, options, date) }));
  const said = judged.flatMap(({ assessed }) =>
    assessed.map(({ assessment }) => [assessment.findings.map(({ sentence }) => sentence), assessment.gaps]),
  );
  const texts = [
    { path: "/policies", data: said },
    { path: "/school/name", data: school.name },
  ];
  await checkCharacters(texts, fonts, missing);
  const marks = {
    continued: `${noticeTitle}: continuation sheet`,
    footer: noticeTitle,
    ...(school.name === undefined ? {} : { school: school.name }),
    margin: paper.margin,
    size: scale.small,
  };
  const sections = noticeSections({ judged, scale, width: sheetOf("portrait").width });
  const sheet = { orientation: "portrait", sections, marks, fonts, bookmark: noticeTitle } as const;
  return renderSheets([sheet], { title: noticeTitle, date, fonts });
}
