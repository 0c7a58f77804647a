import type { Issue, RiskMatrix, School, Visit, PolicyAssessment } from "@home-visits/core";
import { english, say, type Form, type FormDocument } from "@home-visits/forms";
import type { SheetPagesProps } from "../blocks/SheetPages.js";
import type { Fonts } from "../fonts/createFonts.js";
import { formSheet } from "../prints/formSheet.js";
import { onOnePage } from "../prints/onOnePage.js";
import { paper, sheetOf } from "../prints/paper.js";
import type { Section } from "../prints/section.js";
import type { PrintKind } from "../prints/printKind.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { alsoRecorded } from "./alsoRecorded.js";
import { codeWordSection } from "./codeWordSection.js";
import { coverSections } from "./coverSections.js";
import { factsSection, type FactRow } from "./factsSection.js";
import { packAnswers, type PackVisit } from "./packAnswers.js";
import type { PackContent } from "./packContents.js";

/** A form of a pack and the answers that it is printed with. */
export type PackForm = {
  readonly form: Form;
  readonly moment: string;
  readonly print: PrintKind;
  readonly data: FormDocument;
  /** What the record holds of it beyond the questions of the form. */
  readonly also: readonly FactRow[];
};

/** A pack before it is set: the visit, what the policies say, and its forms. */
export type Pack = {
  readonly visit: Visit;
  /** The heading of its cover and its entry in the outline. */
  readonly title: string;
  readonly assessed: readonly PolicyAssessment[];
  /** What the record holds, or the school has switched on, and no sheet shows. */
  readonly leftOut: readonly Issue[];
  readonly printed: readonly PackForm[];
  /** Set on the sheet that stays with the buddy, where the school wants that. */
  readonly codeWord?: string;
};

/** How packs are set. */
export type PackSetting = {
  readonly fonts: Fonts;
  readonly scale: TypeScale;
  readonly matrix?: RiskMatrix | undefined;
  readonly school: Partial<School>;
};

/** The forms of a pack with their answers. A `blank` pack has no answers; in any other, a form to take along has those that are known. */
export function packForms(contents: readonly PackContent[], entry: PackVisit, print: PrintKind): readonly PackForm[] {
  return contents.flatMap((content) => {
    const { form, moment, use } = content;
    if (print === "blank") return [{ form, moment, print, data: {}, also: [] }];
    return packAnswers(content, entry).map((data): PackForm => ({
      form,
      moment,
      print: use === "pen" ? "blank" : print,
      data,
      also: alsoRecorded(entry.visit, form, data),
    }));
  });
}

/** Every sheet of a pack, its cover first. */
export function packSheets(pack: Pack, { fonts, scale, matrix, school }: PackSetting): readonly SheetPagesProps[] {
  const { assessed, codeWord, leftOut, printed, title, visit } = pack;
  const { width } = sheetOf("portrait");
  const forms = printed.map(({ form }) => form.title);
  const cover: SheetPagesProps = {
    orientation: "portrait",
    sections: onOnePage(scale, fonts, (size) =>
      coverSections({ title, visit, assessed, forms, leftOut, matrix, scale: size, width }),
    ),
    marks: {
      continued: say(english, "print.continued", { title: "Home visit pack" }),
      footer: `Home visit pack · record ${visit.id}`,
      margin: paper.margin,
      size: scale.small,
    },
    fonts,
    bookmark: title,
  };
  const sheets = printed.map(({ form, moment, print, data, also }) => {
    const sheet = formSheet({ form, print, data, recordId: visit.id, scale, matrix: matrix ?? "none", school }, fonts);
    const word = moment === "overdue" ? codeWord : undefined;
    return {
      ...sheet,
      sections: [
        ...sheet.sections,
        ...(also.length === 0 ? [] : [alsoSection(also, sheet, scale)]),
        ...(word === undefined ? [] : [codeWordSection(word, scale, width)]),
      ],
    };
  });
  return [cover, ...sheets];
}

function alsoSection(also: readonly FactRow[], { orientation }: SheetPagesProps, scale: TypeScale): Section {
  const { width } = sheetOf(orientation);
  return factsSection(also, { title: "Also in the record", sheet: { type: "Sect" }, scale, width });
}
