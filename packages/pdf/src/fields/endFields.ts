import type { Fonts } from "../fonts/createFonts.js";
import type { FormFields } from "./formFields.js";
import { embedAlphabets, typingFont } from "./typingFont.js";

/** Gives a document its list of fields, once its last page is drawn; a document without fields gets none. */
export function endFields(fields: FormFields, fonts: Fonts): void {
  const { output, roots } = fields;
  if (roots.length === 0) return;
  embedAlphabets(fields, fonts);
  const { name, reference } = typingFont(fields, fonts);
  // Every field brings what it shows; a viewer that drew them anew would use fonts that shape no Bengali, so it is not asked to.
  output.catalog["AcroForm"] = output.object({
    Fields: roots,
    DR: { Font: { [name]: reference } },
    DA: new String(`/${name} 0 Tf 0 g`),
  });
}
