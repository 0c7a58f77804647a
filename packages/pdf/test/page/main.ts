import { forms, type FormDocument } from "@home-visits/forms";
import { createFonts, readFilledForm, renderForm, type PrintKind } from "../../src/index.js";

const fonts = createFonts();

const inBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** What a test asks of the page: bytes travel as base64. */
const page = {
  print: async (id: keyof typeof forms, print: PrintKind, data: FormDocument): Promise<string> =>
    inBase64(await renderForm({ form: forms[id], print, data, date: new Date("2026-06-09"), fonts })),
  read: (base64: string) => readFilledForm(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
};

export type PrintingPage = typeof page;

Object.assign(globalThis, { page });
