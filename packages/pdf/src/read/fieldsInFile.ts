import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { annotationsOnPages } from "./annotationsOnPages.js";
import { dictsIn } from "./dictsIn.js";
import type { FileMeter } from "./fileMeter.js";
import type { OpenedPdf } from "./openPdf.js";
import { plainText } from "./plainText.js";

/** A field of a file: what it says of itself, from the field down to its outermost parent, and the places where it shows. */
export type FileField = {
  readonly name: string;
  readonly dicts: readonly [PDFDict, ...PDFDict[]];
  readonly widgets: PDFDict[];
  /** Those of its places that a page has. */
  readonly shown: PDFDict[];
};

type Above = { readonly dicts: readonly PDFDict[]; readonly depth: number };

/**
 * The fields of a file, each once: those that it lists, and those that only a page has, which is where a second form stands
 * after two files were joined.
 */
export function fieldsInFile({ catalog, meter }: OpenedPdf): readonly FileField[] {
  const fields = new Map<PDFDict, FileField>();
  const seen = new Set<PDFDict>();
  const fieldOf = (dicts: readonly [PDFDict, ...PDFDict[]]): FileField => {
    const known = fields.get(dicts[0]);
    if (known !== undefined) return known;
    meter.field();
    const field = { name: nameOf(dicts, meter), dicts, widgets: [], shown: [] };
    fields.set(dicts[0], field);
    return field;
  };
  const onPages = new Set(annotationsOnPages({ catalog, meter }, (type) => type === key("Widget")));
  const place = (field: FileField, widget: PDFDict): void => {
    field.widgets.push(widget);
    if (onPages.has(widget)) field.shown.push(widget);
  };
  const visit = (dict: PDFDict, above: Above): void => {
    if (seen.has(dict)) return;
    seen.add(dict);
    meter.level(above.depth + 1);
    const kids = dictsIn(dict, "Kids", meter);
    const dicts = [dict, ...above.dicts] as const;
    const isShown = dict.has(key("Subtype"));
    if (!dict.has(key("T")) && isNonEmpty(above.dicts)) place(fieldOf(above.dicts), dict);
    else if (kids.every((kid) => !kid.has(key("T")))) {
      const field = fieldOf(dicts);
      if (isShown) place(field, dict);
    }
    const below = dict.has(key("T")) || above.dicts.length === 0 ? dicts : above.dicts;
    for (const kid of kids) visit(kid, { dicts: below, depth: above.depth + 1 });
  };
  // A field has from its parents what it does not say itself, whether the file lists these or not.
  const above = (dict: PDFDict): Above => ({ dicts: parentsOf(dict, meter), depth: 0 });
  const form = catalog.lookup(key("AcroForm"));
  if (form instanceof PDFDict) for (const root of dictsIn(form, "Fields", meter)) visit(root, above(root));
  for (const widget of onPages) {
    if (seen.has(widget)) continue;
    const parents = parentsOf(widget, meter);
    const root = parents.at(-1) ?? widget;
    visit(root, { dicts: [], depth: 0 });
    if (seen.has(widget)) continue;
    // A parent that does not know this place as one of its own.
    place(fieldOf(widget.has(key("T")) || !isNonEmpty(parents) ? [widget, ...parents] : parents), widget);
    seen.add(widget);
  }
  return [...fields.values()];
}

function parentsOf(widget: PDFDict, meter: FileMeter): readonly PDFDict[] {
  const parents: PDFDict[] = [];
  for (let at = widget.lookup(key("Parent")); at instanceof PDFDict; at = at.lookup(key("Parent"))) {
    meter.value();
    meter.level(parents.length + 1);
    parents.push(at);
  }
  return parents;
}

/** The names of a field and of those that it stands in, joined as ISO 32000-1, 12.7.3.2 joins them. */
function nameOf(dicts: readonly PDFDict[], meter: FileMeter): string {
  const parts = dicts.flatMap((dict) => plainText(dict.lookup(key("T")), meter) ?? []);
  return parts.reverse().join(".");
}

function isNonEmpty(dicts: readonly PDFDict[]): dicts is readonly [PDFDict, ...PDFDict[]] {
  return dicts.length > 0;
}

function key(name: string): PDFName {
  return PDFName.of(name);
}
