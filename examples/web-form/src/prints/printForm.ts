import { assumedCalendar } from "@home-visits/core/timers";
import { createFonts, renderForm, type PrintKind } from "@home-visits/pdf";
import type { RiskMatrix } from "@home-visits/core";
import type { FormDocument } from "@home-visits/forms";
import type { PageForm } from "@home-visits/forms/page";

const fonts = createFonts();

/** Prints a form in the page. Fonts are loaded when a text first needs them, and kept for the next print. */
export const printForm = (options: {
  readonly form: PageForm;
  readonly print: PrintKind;
  readonly data: FormDocument;
  readonly matrix: RiskMatrix | "none";
  readonly date: Date;
  /** The zone of the school's clock. */
  readonly zone: string;
}): Promise<Uint8Array> => {
  const { zone, ...print } = options;
  return renderForm({ ...print, school: { calendar: { ...assumedCalendar, zone } }, fonts });
};
