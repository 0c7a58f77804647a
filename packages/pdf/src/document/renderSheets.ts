import { attachJson } from "../attach/attachJson.js";
import { composePages } from "../compose/composePages.js";
import type { Sheet } from "../compose/Sheet.js";
import { createFile } from "../file/createFile.js";
import { deflate } from "../file/deflate.js";
import { latinBytes } from "../file/latinBytes.js";
import type { DocumentSetting } from "./documentSetting.js";
import { drawPages } from "./drawPages.js";
import { nameForm } from "./nameForm.js";
import type { SheetPage } from "./sheetPage.js";
import { viewerPreferences } from "./viewerPreferences.js";
import { withBlankPages } from "./withBlankPages.js";
import { writeMetadata } from "./writeMetadata.js";
import { writeOutline } from "./writeOutline.js";

const maker = new String("Home visits");

/**
 * Turns sheets into the bytes of a tagged PDF. Their rows have known heights, so nothing has to be laid out but the pages. A locked file is drawn
 * with React-PDF, whose pdfkit knows how to lock.
 */
export async function renderSheets(sheets: readonly Sheet[], setting: DocumentSetting): Promise<Uint8Array> {
  if (setting.password !== undefined) {
    const { drawSheets } = await import("../reactPdf/drawSheets.js");
    return drawSheets(sheets, setting);
  }
  const { attached, date, fonts, form, language = "en-GB", title } = setting;
  const pages = withBlankPages(sheets.flatMap(composePages), blankLike);
  const file = createFile();
  Object.assign(file.catalog, { Lang: new String(language), ViewerPreferences: viewerPreferences(pages) });
  if (form !== undefined) nameForm(file, form, date);
  if (attached !== undefined) attachJson(file, attached, date);
  const drawing = drawPages(pages, file, fonts);
  for (const { height, width } of pages) {
    const { dictionary } = file.addPage(width, height);
    const operators = drawing.next();
    // Measured from the upper left corner, as rows are placed.
    const content = operators === undefined ? "" : `1 0 0 -1 0 ${height} cm${operators}`;
    dictionary.data["Contents"] = file.stream({}, deflate(latinBytes(content)));
  }
  drawing.endFields();
  drawing.end();
  writeOutline(file, pages);
  writeMetadata(file, title);
  const named = new String(title);
  return file.end({ Title: named, Creator: maker, Producer: maker, CreationDate: date, ModDate: date });
}

function blankLike({ height, width }: SheetPage): SheetPage {
  return { width, height, rows: [], entries: [] };
}
