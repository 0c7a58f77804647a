/** A value as it stands in a PDF file (ISO 32000-1, 7.3), with no more white space than it needs. */
export function writtenObject(value: unknown): string {
  // As for pdfkit, a String object is text and a plain string a name.
  if (value instanceof String) return writtenText(value.valueOf());
  if (typeof value === "string") return `/${value}`;
  if (Array.isArray(value)) return `[${value.map(writtenObject).join(" ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if ("id" in value && "gen" in value) return `${String(value.id)} ${String(value.gen)} R`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `<<${entries.map(([key, each]) => entry(key, writtenObject(each))).join("")}>>`;
}

/** Text in UTF-16, so that no character of it needs escaping. */
export function writtenText(text: string): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<feff${codes.join("")}>`;
}

function entry(key: string, written: string): string {
  return /^[/[<(]/u.test(written) ? `/${key}${written}` : `/${key} ${written}`;
}
