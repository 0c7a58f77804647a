import { showRuns } from "../document/showRuns.js";
import type { DrawnWidget } from "../typeset/drawnItem.js";
import { fileObject, type FileObject, type FormFields } from "./formFields.js";

/** What a text or a list shows: the lines that the row's own typesetting made, so every script stands as it does elsewhere in print. */
export function textDrawing(document: PDFKit.PDFDocument, fields: FormFields, widget: DrawnWidget): FileObject {
  const used: Record<string, unknown> = {};
  const operators = widget.shown.flatMap((line) => {
    const written: string[] = [];
    showRuns(document, line, 0, { fonts: used, add: (text) => written.push(text) });
    return line.actual === undefined
      ? written
      : [`/Span <</ActualText <${utf16(line.actual)}>>> BDC`, ...written, "EMC"];
  });
  const { width, height } = widget;
  const content = [
    "/Tx BMC q",
    `0 0 ${short(width)} ${short(height)} re W n`,
    `1 0 0 -1 0 ${short(height)} cm 0 g`,
    ...operators,
    "Q EMC",
  ];
  return drawing(document, fields, widget, operators.length === 0 ? ["/Tx BMC EMC"] : content, { Font: used });
}

/** A crossed square's cross; nothing for an empty one. The square itself stands on the page. */
export function crossDrawing(
  document: PDFKit.PDFDocument,
  fields: FormFields,
  widget: DrawnWidget,
  crossed: boolean,
): FileObject {
  const { width, height } = widget;
  const [left, right] = [short(width * 0.2), short(width * 0.8)];
  const [low, high] = [short(height * 0.2), short(height * 0.8)];
  const cross = ["q 0 G 1.4 w", `${left} ${low} m ${right} ${high} l`, `${left} ${high} m ${right} ${low} l`, "S Q"];
  return drawing(document, fields, widget, crossed ? cross : [], {});
}

function drawing(
  document: PDFKit.PDFDocument,
  { drawings }: FormFields,
  { width, height }: DrawnWidget,
  content: readonly string[],
  resources: { readonly Font?: Readonly<Record<string, unknown>> },
): FileObject {
  const text = content.join("\n");
  const key = `${short(width)} ${short(height)} ${text}`;
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const box = [0, 0, Number(short(width)), Number(short(height))];
  const made = fileObject(document, { Type: "XObject", Subtype: "Form", BBox: box, Resources: resources });
  (made as unknown as { end(content: Uint8Array): void }).end(new TextEncoder().encode(text));
  drawings.set(key, made);
  return made;
}

function utf16(text: string): string {
  return `FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
