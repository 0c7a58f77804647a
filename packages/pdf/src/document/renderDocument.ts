import { checkArguments, optional } from "@home-visits/core";
import type { ReactElement } from "react";
import { expected } from "../arguments/expected.js";
import type { DocumentSetting } from "./documentSetting.js";

/**
 * Turns a React-PDF document into the bytes of a tagged PDF. React-PDF composes, lays out and paginates; this draws the
 * rows and writes the structure. React-PDF loads when this is first called.
 * @param document a React-PDF `Document` whose pages are made of this package's blocks
 * @throws HomeVisitsError `invalid-argument` where an argument is not what its type says
 */
export async function renderDocument(document: ReactElement, setting: DocumentSetting): Promise<Uint8Array> {
  checkArguments("renderDocument", { document }, { document: expected.element });
  checkArguments("renderDocument", setting, {
    title: expected.text,
    date: expected.date,
    fonts: expected.fonts,
    language: optional(expected.text),
    form: optional(expected.object),
    attached: expected.anything,
    password: optional(expected.text),
  });
  const { drawDocument } = await import("../reactPdf/drawDocument.js");
  return drawDocument(document, setting);
}
