import type { Fonts } from "../fonts/createFonts.js";
import type { FileObject, FormFields } from "./formFields.js";
import { embedAlphabets, typingFont } from "./typingFont.js";

/**
 * Gives a document its list of fields, once its last page is drawn; a document without fields gets none. pdfkit writes the list
 * and its groups when the document ends.
 */
export function endFields(fields: FormFields, fonts: Fonts): void {
  const { document } = fields;
  if (fields.roots.length === 0) return;
  embedAlphabets(fields, fonts);
  const { name, reference } = typingFont(fields, fonts);
  document.initForm();
  const { data } = (document as unknown as { _root: { data: { AcroForm: FileObject } } })._root.data.AcroForm;
  data["Fields"] = fields.roots;
  data["DR"] = { Font: { [name]: reference } };
  data["DA"] = Object(`/${name} 0 Tf 0 g`) as object;
  // Every field brings what it shows; a viewer that drew them anew would use fonts that shape no Bengali.
  delete data["NeedAppearances"];
}
