import { createElement } from "react";
import { SheetPages } from "../blocks/SheetPages.js";
import type { Sheet } from "../compose/Sheet.js";
import type { DocumentSetting } from "../document/documentSetting.js";
import { drawDocument } from "./drawDocument.js";

/** Has React-PDF draw sheets as a document of their own. */
export function drawSheets(sheets: readonly Sheet[], setting: DocumentSetting): Promise<Uint8Array> {
  const pages = sheets.map((sheet, key) => createElement(SheetPages, { key, ...sheet }));
  return drawDocument(createElement("DOCUMENT", { title: setting.title }, ...pages), setting);
}
