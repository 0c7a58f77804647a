import type { Fonts } from "../fonts/createFonts.js";
import type { FileObject, FormFields } from "./formFields.js";
import { embedAlphabets } from "./typingFont.js";

/**
 * Gives a document its list of fields, once its last page is drawn; a document without fields gets none. pdfkit writes the list
 * and its groups when the document ends.
 */
export function endFields(document: PDFKit.PDFDocument, fields: FormFields, fonts: Fonts): void {
  if (fields.roots.length === 0) return;
  embedAlphabets(document, fonts);
  document.initForm();
  const { data } = (document as unknown as { _root: { data: { AcroForm: FileObject } } })._root.data.AcroForm;
  data["Fields"] = fields.roots;
  // Every field brings what it shows; a viewer that drew them anew would use fonts that shape no Bengali.
  delete data["NeedAppearances"];
}
