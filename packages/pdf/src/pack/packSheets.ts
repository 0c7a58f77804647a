import type { Issue, Policy, RiskMatrix, School, Visit, PolicyAssessment } from "@home-visits/core";
import { english, say, type Form, type FormDocument } from "@home-visits/forms";
import type { SheetPagesProps } from "../blocks/SheetPages.js";
import { fewestPages } from "../compose/fewestPages.js";
import { wellFilled } from "../compose/wellFilled.js";
import type { SheetPart } from "../document/sheetPart.js";
import type { Fonts } from "../fonts/createFonts.js";
import { setForm } from "../prints/formSheet.js";
import { onOnePage } from "../prints/onOnePage.js";
import { pageFits, type PageFit } from "../prints/pageFits.js";
import { paper, sheetOf } from "../prints/paper.js";
import type { Section } from "../prints/section.js";
import type { PrintKind } from "../prints/printKind.js";
import { leastWhite, type BoxWhite } from "../prints/tightened.js";
import type { TypeScale } from "../typeset/typeScale.js";
import { alsoRecorded } from "./alsoRecorded.js";
import { codeWordSection } from "./codeWordSection.js";
import { coverSections } from "./coverSections.js";
import { factsSection, type FactRow } from "./factsSection.js";
import { packAnswers, type PackVisit } from "./packAnswers.js";
import type { PackContent } from "./packContents.js";
import { readerTitle, type Reader } from "./reader.js";

/** A form of a pack and the answers that it is printed with. */
export type PackForm = {
  readonly form: Form;
  /** What the staff call it. */
  readonly called: string;
  readonly moment: string;
  readonly reader: Reader;
  readonly print: PrintKind;
  readonly data: FormDocument;
  /** What the record holds of it beyond the questions of the form. */
  readonly also: readonly FactRow[];
};

/** A pack before it is set: the visit, what the policies say, and its forms. */
export type Pack = {
  readonly visit: Visit;
  /** The zone of the school, by whose clock its times are shown. */
  readonly zone: string;
  /** The heading of its cover and its entry in the outline. */
  readonly title: string;
  /** Whether it is one of several packs in a file. */
  readonly several: boolean;
  readonly assessed: readonly PolicyAssessment[];
  /** What the record holds, or the school has switched on, and no sheet shows. */
  readonly leftOut: readonly Issue[];
  readonly printed: readonly PackForm[];
  /** Whose parts are printed. */
  readonly readers: readonly Reader[];
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

/** What the forms of a pack are filled from, and by which policies and whose clock. */
type PackMade = {
  readonly entry: PackVisit;
  readonly policies: readonly Policy[];
  readonly print: PrintKind;
  readonly zone: string;
};

/** The forms of a pack with their answers. A `blank` pack has no answers; in any other, a form to take along has those that are known. */
export function packForms(
  contents: readonly PackContent[],
  { entry, policies, print, zone }: PackMade,
): readonly PackForm[] {
  return contents.flatMap((content) => {
    const { form, moment, reader, use } = content;
    const { called = form.title } = content;
    if (print === "blank") return [{ form, called, moment, reader, print, data: {}, also: [] }];
    return packAnswers(content, entry, zone).map((data): PackForm => ({
      form,
      called,
      moment,
      reader,
      print: use === "pen" ? "blank" : print,
      data,
      also: alsoRecorded({ visit: entry.visit, form, data, policies, zone }),
    }));
  });
}

/** Every sheet of a pack by its readers, each part on the front of a page; the cover is the office's, and stands first. */
export function packSheets(pack: Pack, setting: PackSetting): readonly SheetPagesProps[] {
  const { name } = pack.visit.school ?? {};
  return pack.readers.flatMap((reader) => {
    const own = pack.printed.filter((each) => each.reader === reader);
    const part = partOf(reader, pack, own);
    const cover = reader === "office" ? [coverSheet(pack, setting)] : [];
    return [...cover, ...own.map((each) => formOf(each, pack, setting))].map((sheet, index) => ({
      ...sheet,
      opensPart: index === 0,
      marks: {
        ...sheet.marks,
        footer: [readerTitle(reader, own[0]?.form.wording), sheet.marks.footer].join(" · "),
        ...(name === undefined ? {} : { school: name }),
        part,
      },
    }));
  });
}

/** In a file of several packs the part says whose pack it is of. The family's has nothing of ours on its back. */
function partOf(reader: Reader, { several, visit }: Pack, own: readonly PackForm[]): SheetPart {
  const title = readerTitle(reader, own[0]?.form.wording);
  return {
    title: several ? `${visit.id}: ${title}` : title,
    entry: `${visit.id} ${reader}`,
    alone: reader === "family",
  };
}

function coverSheet(pack: Pack, { fonts, matrix, scale }: PackSetting): SheetPagesProps {
  const { assessed, leftOut, printed, readers, title, visit, zone } = pack;
  const { width } = sheetOf("portrait");
  const parts = readers.map((reader) => ({
    reader: readerTitle(reader),
    forms: printed.filter((each) => each.reader === reader).map(({ called }) => called),
  }));
  const { beside, besideClose, besideCrowded, small, smallTight, usual } = pageFits(scale);
  const sectionsIn = (fit: PageFit): readonly Section[] =>
    coverSections({ title, visit, assessed, parts, leftOut, matrix, width, zone, ...fit });
  const sheetIn = (sections: readonly Section[]): SheetPagesProps => ({
    orientation: "portrait",
    sections,
    marks: {
      continued: say(english, "print.continued", { title: "Home visit pack" }),
      footer: `Home visit pack · record ${visit.id}`,
      margin: paper.margin,
      size: scale.small,
    },
    fonts,
    bookmark: title,
  });
  const onePage = onOnePage(fonts, [usual, small, smallTight, beside, besideClose, besideCrowded], sectionsIn);
  return onePage === undefined
    ? wellFilled([small, smallTight, beside, usual], (fit) => sheetIn(sectionsIn(fit)))
    : sheetIn(onePage);
}

/** The least white around the sentences of a card, which somebody reads in a hurry. */
const cardWhite = { padding: 3 };
/** A buddy's sheet of many homes and visitors is one page at the price of its white. */
const crowdedWhite = { sides: 1 };

function formOf(
  { also, data, form, moment, print, reader }: PackForm,
  pack: Pack,
  setting: PackSetting,
): SheetPagesProps {
  const { fonts, matrix, scale, school } = setting;
  const recordId = reader === "family" ? {} : { recordId: pack.visit.id }; // the id means something to staff alone
  const setIn = (size: TypeScale, white?: BoxWhite): SheetPagesProps =>
    setForm(
      { form, print, data, ...recordId, scale: size, unanswered: "pen", matrix: matrix ?? "none", school },
      fonts,
      white,
    );
  const usual = setIn(scale);
  const isCard = moment === "briefing"; // nobody turns over a card that says whom to ring, and its sentences stay apart
  const word = moment === "overdue" ? pack.codeWord : undefined;
  const sectionsIn = ({ compact, crowded, scale: size }: PageFit): readonly Section[] => {
    const white = isCard ? cardWhite : crowded === true ? crowdedWhite : leastWhite;
    const { sections } = size === scale && !compact ? usual : setIn(size, compact ? white : undefined);
    return [
      ...sections,
      ...(also.length === 0 ? [] : [alsoSection(also, usual, size, compact)]),
      ...(word === undefined ? [] : [codeWordSection(word, size, sheetOf("portrait").width)]),
    ];
  };
  const { crowded, small, smallTight, tight, usual: first } = pageFits(scale);
  const sheetIn = (fit: PageFit): SheetPagesProps => ({ ...usual, sections: sectionsIn(fit) });
  const isShort = reader === "buddy" || reader === "office" || isCard;
  const fits = isCard ? [first, tight, small, smallTight] : [first, small, smallTight, crowded];
  const onePage = isShort ? onOnePage(fonts, fits, sectionsIn, usual.orientation) : undefined;
  if (onePage !== undefined) return { ...usual, sections: onePage };
  if (isCard) return fewestPages([first, tight, small, smallTight], sheetIn);
  return wellFilled(reader === "buddy" ? [small, smallTight] : [first, tight, small, smallTight], sheetIn);
}

function alsoSection(
  also: readonly FactRow[],
  { orientation }: SheetPagesProps,
  scale: TypeScale,
  compact: boolean,
): Section {
  const { width } = sheetOf(orientation);
  const titleSize = compact ? scale.body : scale.heading;
  return factsSection(also, { title: "Also in the record", sheet: { type: "Sect" }, scale, titleSize, width, compact });
}
