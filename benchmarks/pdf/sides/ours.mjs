import { createFonts, renderForm } from "@home-visits/pdf";
import { appendix4 } from "../appendix4.mjs";

const date = new Date("2026-06-09");
const fonts = createFonts();

/** This project: from the answers to the bytes, the check of every character included. */
export function print(indices) {
  const [index] = indices;
  return renderForm({ ...appendix4(index), print: "record", date, fonts });
}
