import { HomeVisitsError, type Visit } from "@home-visits/core";
import { forms, type Form, type FormDocument } from "@home-visits/forms";
import type { SheetPagesProps } from "../blocks/SheetPages.js";
import type { Fonts } from "../fonts/createFonts.js";
import { formSheet } from "../prints/formSheet.js";
import { paper, sheetOf } from "../prints/paper.js";
import type { PrintKind } from "../prints/printKind.js";
import type { TypeScale } from "../typeset/typeScale.js";
import type { ClockRow } from "./clockRow.js";
import { coverSections } from "./coverSections.js";
import { packContents } from "./packContents.js";

/** A visit with what its pack shows beyond the record. */
export type PackVisit = {
  readonly visit: Visit;
  /** Every visit of the round, in its order, for the log page. Left out: the visit alone. */
  readonly round?: readonly Visit[];
  /** The clock times of the buddy sheet. Left out: the pack has none. */
  readonly clockRows?: readonly ClockRow[];
};

/** A form of a pack and the answers that it is printed with. */
export type PackForm = { readonly form: Form; readonly print: PrintKind; readonly data: FormDocument };

/** The forms of a pack, each with its answers from the visit. */
export function packForms(entry: PackVisit, print: PrintKind): readonly PackForm[] {
  const contents = packContents(entry.visit, { clockRows: entry.clockRows !== undefined });
  const filled = contents.filled.map((id) => ({ form: formById(id), print, data: answersFor(formById(id), entry) }));
  return [...filled, ...contents.blank.map((id): PackForm => ({ form: formById(id), print: "blank", data: {} }))];
}

/** Every sheet of a pack, its cover first. */
export function packSheets(
  entry: PackVisit,
  printed: readonly PackForm[],
  fonts: Fonts,
  scale: TypeScale,
): readonly SheetPagesProps[] {
  const { visit } = entry;
  const { width } = sheetOf("portrait");
  const cover: SheetPagesProps = {
    orientation: "portrait",
    sections: coverSections({ visit, forms: printed.map(({ form }) => form.title), scale, width, fonts }),
    marks: {
      continued: "Home visit pack: continuation sheet",
      footer: `Home visit pack · record ${visit.id}`,
      margin: paper.margin,
      size: scale.small,
    },
    fonts,
    bookmark: "Home visit pack",
  };
  return [cover, ...printed.map((each) => formSheet({ ...each, recordId: visit.id, scale }, fonts))];
}

function answersFor(form: Form, { visit, round = [visit], clockRows = [] }: PackVisit): FormDocument {
  if (form.id === "home-visit-log") return form.prefill(round);
  if (form.id === "buddy-sheet") return { ...form.prefill(visit), ladder: clockRows };
  return form.prefill(visit);
}

function formById(id: string): Form {
  const form = (forms as Readonly<Record<string, Form>>)[id];
  if (form === undefined) throw new HomeVisitsError("unknown-form", `There is no form ${id}.`);
  return form;
}
