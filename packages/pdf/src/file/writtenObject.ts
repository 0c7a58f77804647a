import { writtenByte } from "./writtenLetters.js";

const delimiters = "/[<(";

/** A value as it stands in a PDF file (ISO 32000-1, 7.3), with no more white space than it needs. */
export function writtenObject(value: unknown): string {
  if (typeof value === "string") return `/${value}`;
  if (typeof value !== "object" || value === null) return String(value);
  // What a file has most of stands first: a structure element holds little but references.
  if ("id" in value && "gen" in value) return `${String(value.id)} ${String(value.gen)} R`;
  if (Array.isArray(value)) return writtenList(value);
  // As for pdfkit, a String object is text and a plain string a name.
  if (value instanceof String) return writtenText(value.valueOf());
  if (value instanceof Date) return writtenDate(value);
  if (value instanceof Uint8Array) return `(${Array.from(value, writtenByte).join("")})`;
  return writtenEntries(value as Readonly<Record<string, unknown>>);
}

function writtenEntries(value: Readonly<Record<string, unknown>>): string {
  let entries = "<<";
  for (const key of Object.keys(value)) {
    const each = value[key];
    if (each === undefined) continue;
    const written = writtenObject(each);
    entries += delimiters.includes(written.charAt(0)) ? `/${key}${written}` : `/${key} ${written}`;
  }
  return `${entries}>>`;
}

const plain = /^[\x20-\x7E]*$/u;

/** Text as it is where it has plain letters alone, in UTF-16 where it has others. */
export function writtenText(text: string): string {
  if (plain.test(text)) return `(${text.replaceAll(/[\\()]/gu, String.raw`\$&`)})`;
  let codes = "";
  for (let at = 0; at < text.length; at++) codes += text.charCodeAt(at).toString(16).padStart(4, "0");
  return `<feff${codes}>`;
}

function writtenList(values: readonly unknown[]): string {
  let list = "";
  for (const value of values) list += list === "" ? writtenObject(value) : ` ${writtenObject(value)}`;
  return `[${list}]`;
}

/** In Universal Time (ISO 32000-1, 7.9.4). */
function writtenDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replaceAll(/[-:T]/gu, "")}Z)`;
}
