import { checkArguments, oneOf, optional, type RiskMatrix, type School } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import { relevantFields, say, type PageForm, type FormDocument } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";
import type { SheetPagesProps } from "../blocks/SheetPages.js";
import { wellFilled } from "../compose/wellFilled.js";
import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import { checkScale } from "../typeset/checkScale.js";
import { standardScale, type TypeScale } from "../typeset/typeScale.js";
import { blockSections, lookOf } from "./blockSections.js";
import { checkAnswers } from "./checkAnswers.js";
import { definitionOn } from "./definitionOn.js";
import { fromTheRight } from "./fromTheRight.js";
import { keptForm } from "./keptForm.js";
import { onOneClock } from "./onOneClock.js";
import { pageFits } from "./pageFits.js";
import { paper, sheetOf } from "./paper.js";
import { printKinds, type PrintKind } from "./printKind.js";
import { plainRow } from "./plainRow.js";
import { section, type Section } from "./section.js";
import { isStacked } from "./sectionsOf.js";
import type { SheetSetting, Unanswered } from "./sheetSetting.js";
import { summaryBlocks } from "./summaryBlocks.js";
import { leastWhite, tightened, type BoxWhite } from "./tightened.js";

/** A form leaves room for a pen beside its questions; in a summary most answers are shorter than their questions. */
const questionShare = { form: 38, summary: 50 } as const;

/** A form to print, with what it is printed from. */
export type FormSheet = {
  readonly form: PageForm;
  readonly print: PrintKind;
  /** Answers by field id. A blank print needs none: one that is there is printed, and the rest is room for a pen. */
  readonly data?: FormDocument;
  /** Whose record this is, for the footer: an id, never a name. */
  readonly recordId?: string;
  /** The matrix in force, or `none` where the policy and the school have none. Left out: the one that the form brings. */
  readonly matrix?: RiskMatrix | "none";
  readonly scale?: TypeScale;
  /** What a record shows for an answer that nobody gave: "Not recorded" (`words`, when left out), or a line for a pen. */
  readonly unanswered?: Unanswered;
  /**
   * The school, whose name stands at the head of every page and by whose clock every time is printed; left out: no name, and the clock of a school
   * without a calendar. A fillable print gives a time back as it was written.
   */
  readonly school?: Partial<School>;
};

/** What the options of a sheet have to be; answers and sizes are looked at one by one. */
export const expectedSheet = {
  form: expected.form,
  print: oneOf(printKinds),
  data: expected.anything,
  recordId: optional(expected.text),
  matrix: optional(expected.matrix),
  scale: optional(expected.object),
  unanswered: optional(oneOf(["words", "pen"])),
  school: optional(expected.school),
} as const;

/**
 * Sets a form as a sheet for `SheetPages`: its title, then every block of its layout in order.
 * @throws HomeVisitsError `invalid-argument` where the data are not what the form's parse gives, or another argument cannot be
 */
export function formSheet(sheet: FormSheet, fonts: Fonts): SheetPagesProps {
  checkArguments("formSheet", sheet, expectedSheet);
  checkArguments("formSheet", { fonts }, { fonts: expected.fonts });
  return fittedForm(sheet, fonts);
}

/** The same for options that were looked at before. A form to write on leaves no page nearly empty where less white, or smaller letters, can help. */
export function fittedForm(sheet: FormSheet, fonts: Fonts): SheetPagesProps {
  if (sheet.print !== "blank") return setForm(sheet, fonts);
  const { small, smallTight, tight, usual } = pageFits(sheet.scale ?? standardScale);
  return wellFilled([usual, tight, small, smallTight], ({ compact, scale }) =>
    setForm({ ...sheet, scale }, fonts, compact ? leastWhite : undefined),
  );
}

/** A form in these sizes; with so much `white` in its boxes where the page has to hold more. */
export function setForm(sheet: FormSheet, fonts: Fonts, white?: BoxWhite): SheetPagesProps {
  const { form, print, recordId, scale = standardScale, school = {}, unanswered = "words" } = sheet;
  const { data: given = {} } = sheet;
  checkAnswers(form, given);
  const { zone } = calendarOf(school);
  // a field to fill in shows a time with its offset, and gives it back as it was written
  const data = print === "fillable" ? given : onOneClock(given, zone);
  checkScale(scale);
  const { title } = form;
  const { matrix = form.definition.matrix } = sheet;
  const definition =
    matrix === undefined || matrix === "none" ? form.definition : definitionOn(form.definition, matrix);
  const ids = print === "blank" || print === "fillable" ? definition.fields : relevantFields(definition, data);
  const blocks = print === "summary" ? summaryBlocks(definition, data) : definition.layout.blocks;
  const kept = print === "summary" ? undefined : keptForm(definition, form.wording, fonts);
  const asLaidOut: SheetSetting = {
    form: { ...form, definition },
    data,
    zone,
    print: print === "summary" ? "record" : print,
    unanswered: print === "record" ? unanswered : "words",
    shown: new Set(ids.map(({ id }) => id)),
    matrix: matrix === "none" ? undefined : matrix,
    fonts,
    scale,
    questionShare: print === "summary" ? questionShare.summary : questionShare.form,
    width: sheetOf(definition.layout.orientation).width,
    white,
    sheet: kept?.sheet ?? { type: "Sect", language: form.wording.language },
  };
  const orientation = blocks.some((block) => isStacked(block, asLaidOut)) ? "portrait" : definition.layout.orientation;
  const { width } = sheetOf(orientation);
  const setting: SheetSetting = { ...asLaidOut, width };
  const place = kept && { kept, look: lookOf(setting) };
  const sections = blocks.flatMap((block, index) => blockSections(block, setting, place && { ...place, index }));
  const { wording } = form;
  const rightToLeft = wording.direction === "rtl";
  const heading = titleSection(title, setting);
  const set = [...(white === undefined ? [heading] : tightened([heading], white)), ...sections];
  const footer = [
    title,
    ...(print === "summary" ? [say(wording, "print.summary")] : []),
    say(wording, "print.edition", { edition: form.edition }),
    ...(recordId === undefined ? [] : [say(wording, "print.record", { id: recordId })]),
  ].join(" · ");
  return {
    orientation, // boxes one under the other leave less of an upright page empty
    sections: rightToLeft ? fromTheRight(set, width) : set,
    marks: {
      continued: say(wording, "print.continued", { title }),
      footer,
      pageOf: wording.phrases["print.page"],
      ...(school.name === undefined ? {} : { school: school.name }),
      ...(rightToLeft ? { rightToLeft } : {}),
      margin: paper.margin,
      size: scale.small,
    },
    fonts,
    bookmark: title,
  };
}

function titleSection(title: string, { scale, sheet, width }: SheetSetting): Section {
  const tag: Tag = { type: "H1", parent: sheet };
  return section([plainRow(title, tag, width, { size: scale.title, bold: true, padding: 0 })]);
}
