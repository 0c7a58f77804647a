import { createFonts, renderForm } from "@home-visits/pdf";
import { appendix4 } from "../appendix4.mjs";

const date = new Date("2026-06-09");
const fonts = createFonts();

export const prepare = appendix4;

/** This project: from the answers to the bytes, the check of every character included. */
export function print([form]) {
  return renderForm({ ...form, print: "record", date, fonts });
}
