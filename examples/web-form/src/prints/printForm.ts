import { createFonts, renderForm, type PrintKind } from "@home-visits/pdf";
import type { RiskMatrix } from "@home-visits/core";
import type { Form, FormDocument } from "@home-visits/forms";

const fonts = createFonts();

/** Prints a form in the page. Fonts are loaded when a text first needs them, and kept for the next print. */
export const printForm = (options: {
  readonly form: Form;
  readonly print: PrintKind;
  readonly data: FormDocument;
  readonly matrix: RiskMatrix | "none";
  readonly date: Date;
}): Promise<Uint8Array> => renderForm({ ...options, fonts });
