import {
  PDFDropdown,
  type PDFField,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
  type PDFDocument,
} from "@cantoo/pdf-lib";

/**
 * What stands in a file's fields, by field name; undefined where nothing does. Only names that are JSON Pointers count: other
 * fields were added by somebody else.
 * @returns undefined where the fields cannot be read
 */
export function fieldTexts(file: PDFDocument): ReadonlyMap<string, string | undefined> | undefined {
  try {
    const fields = file.getForm().getFields();
    const ours = fields.filter((field) => field.getName().startsWith("/"));
    return new Map(ours.map((field) => [field.getName(), textOf(field)]));
  } catch {
    return undefined;
  }
}

function textOf(field: PDFField): string | undefined {
  if (field instanceof PDFTextField) return field.getText();
  if (field instanceof PDFRadioGroup) return field.getSelected();
  if (field instanceof PDFDropdown || field instanceof PDFOptionList) return field.getSelected()[0];
  return undefined;
}
