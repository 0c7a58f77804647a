import { createInk } from "../document/createInk.js";
import { openActualText } from "../document/structureTree.js";
import type { DrawnWidget } from "../typeset/drawnItem.js";
import { deflate } from "../file/deflate.js";
import { latinBytes } from "../file/latinBytes.js";
import type { FileObject } from "../file/output.js";
import type { FormFields } from "./formFields.js";

/** What a text or a list shows: the lines that the row's own typesetting made, so every script stands as it does elsewhere in print. */
export function textDrawing(fields: FormFields, widget: DrawnWidget): FileObject {
  const { height, shown, width } = widget;
  if (shown.length === 0) return drawing(fields, widget, "/Tx BMC EMC", {});
  const ink = createInk(fields.embedded);
  ink.open("/Tx BMC");
  for (const line of shown) {
    if (line.actual !== undefined) openActualText(ink, line.actual);
    ink.show(line);
    if (line.actual !== undefined) ink.close();
  }
  ink.close();
  const frame = `q\n0 0 ${short(width)} ${short(height)} re W n\n1 0 0 -1 0 ${short(height)} cm`;
  const used = Object.fromEntries([...ink.fonts].map(({ name, reference }) => [name, reference]));
  return drawing(fields, widget, `${frame}${ink.end()}\nQ`, { Font: used });
}

/** A crossed square's cross; nothing for an empty one. The square itself stands on the page. */
export function crossDrawing(fields: FormFields, widget: DrawnWidget, crossed: boolean): FileObject {
  const { width, height } = widget;
  const [left, right] = [short(width * 0.2), short(width * 0.8)];
  const [low, high] = [short(height * 0.2), short(height * 0.8)];
  const cross = ["q 0 G 1.4 w", `${left} ${low} m ${right} ${high} l`, `${left} ${high} m ${right} ${low} l`, "S Q"];
  return drawing(fields, widget, crossed ? cross.join("\n") : "", {});
}

function drawing(
  { drawings, output }: FormFields,
  { width, height }: DrawnWidget,
  content: string,
  resources: { readonly Font?: Readonly<Record<string, unknown>> },
): FileObject {
  const key = `${short(width)} ${short(height)} ${content}`;
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const box = [0, 0, Number(short(width)), Number(short(height))];
  const data = { Type: "XObject", Subtype: "Form", BBox: box, Resources: resources };
  const made = output.stream(data, deflate(latinBytes(content)));
  drawings.set(key, made);
  return made;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
