import { isBlank } from "@home-visits/core";
import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRawStream, type PDFObject } from "@cantoo/pdf-lib";
import { showsLetters } from "./drawnOps.js";
import type { FileMeter } from "./fileMeter.js";
import type { FileField } from "./fieldsInFile.js";
import { agreesWithRichText } from "./agreesWithRichText.js";
import { plainText } from "./plainText.js";
import { squareOf } from "./squareOf.js";
import { textFromBytes } from "./textFromBytes.js";
import { unpack } from "./unpack.js";

/** What stands in a field, or why that cannot be said. An empty text where nothing does. */
export type FieldAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: "field-unreadable" | "parts-disagree" };

const disagree: FieldAnswer = { ok: false, code: "parts-disagree" };
const unreadable: FieldAnswer = { ok: false, code: "field-unreadable" };
const key = (name: string): PDFName => PDFName.of(name);

/** Reads a field. What it says has to be said once, or alike each time: in the field, in its places on the page, in what they show. */
export function fieldAnswer(field: FileField, meter: FileMeter): FieldAnswer {
  const type = stated(field, "FT");
  const kind = type instanceof PDFName ? type.asString() : "";
  if (!["/Tx", "/Ch", "/Btn"].includes(kind)) return unreadable;
  const said = textsSaid(field, kind, meter);
  if (said === undefined) return unreadable;
  if (said.length > 1) return disagree;
  const [text = ""] = said;
  if (kind === "/Btn")
    return shownSquares(field, meter).join() === text
      ? { ok: true, text: exportedSquare(field, text, meter) }
      : disagree;
  if (kind === "/Ch" && !agreesWithIndex(field, text, meter)) return disagree;
  const rich = textOf(stated(field, "RV"), meter);
  if (rich === undefined) return unreadable;
  // A text with its fonts and colours, and no plain one beside it.
  if (rich !== "" && text === "") return unreadable;
  // what a person sees in the box is an answer, whatever program forgot to say it
  if (isBlank(text) && field.widgets.some((widget) => isDrawnIn(widget, meter))) return disagree;
  return rich === "" || agreesWithRichText(text, rich) ? { ok: true, text } : disagree;
}

/** Whether a place shows letters. What it shows is not looked at where the file says what the answer is: many programs leave the drawing as it was. */
function isDrawnIn(widget: PDFDict, meter: FileMeter): boolean {
  const drawings = widget.lookup(key("AP"));
  const drawing = drawings instanceof PDFDict ? drawings.lookup(key("N")) : undefined;
  const content = drawing instanceof PDFRawStream ? unpack(drawing, meter) : undefined;
  if (content === undefined) return false;
  meter.text(content.length);
  return showsLetters(content);
}

/** The different texts that a field and its places say; undefined where one is of a kind that is no text. */
function textsSaid({ dicts, widgets }: FileField, kind: string, meter: FileMeter): readonly string[] | undefined {
  const own = dicts.find((dict) => dict.has(key("V")));
  const values = new Set([...(own === undefined ? [] : [own]), ...widgets.filter((widget) => widget.has(key("V")))]);
  const texts = new Set<string>();
  for (const dict of values) {
    const text = textOf(dict.lookup(key("V")), meter);
    if (text === undefined) return undefined;
    texts.add(kind === "/Btn" && text === "Off" ? "" : text);
  }
  return [...texts];
}

function textOf(value: PDFObject | undefined, meter: FileMeter): string | undefined {
  if (value === undefined || value === PDFNull) return "";
  if (value instanceof PDFArray)
    return value.size() > 1 ? undefined : value.size() === 0 ? "" : plainText(value.lookup(0), meter);
  if (!(value instanceof PDFRawStream)) return plainText(value, meter);
  const bytes = unpack(value, meter);
  if (bytes === undefined) return undefined;
  meter.text(bytes.length);
  return textFromBytes(bytes);
}

/** The squares of a question that show a cross. One that is told to show what it has no drawing for shows none. */
function shownSquares({ widgets }: FileField, meter: FileMeter): readonly string[] {
  const states = widgets.flatMap((widget) => {
    const state = plainText(widget.lookup(key("AS")), meter) ?? "Off";
    return state === "Off" || squareOf(widget, meter)?.includes(state) === false ? [] : [state];
  });
  return [...new Set(states)];
}

/** Some programs number the squares and keep the answers in a list beside them. */
function exportedSquare(field: FileField, state: string, meter: FileMeter): string {
  const options = stated(field, "Opt");
  return (
    (options instanceof PDFArray && /^\d{1,4}$/u.test(state) && plainText(options.lookup(Number(state)), meter)) ||
    state
  );
}

/** Whether the line of a list that is marked as chosen is the one that is said. */
function agreesWithIndex(field: FileField, text: string, meter: FileMeter): boolean {
  const [marked, options] = [stated(field, "I"), stated(field, "Opt")];
  if (!(marked instanceof PDFArray) || marked.size() === 0 || !(options instanceof PDFArray)) return true;
  const index = marked.lookup(0);
  const option = index instanceof PDFNumber ? options.lookup(index.asNumber()) : undefined;
  const words = option instanceof PDFArray ? option.asArray().slice(0, 2) : [option];
  return marked.size() === 1 && words.some((word) => plainText(word, meter) === text);
}

/** What a field says under a key, or what it has from those that it stands in. */
function stated({ dicts }: FileField, name: string): PDFObject | undefined {
  const dict = dicts.find((each) => each.has(key(name)));
  return dict?.lookup(key(name));
}
