const header = "%PDF-";
const end = "%%EOF";
const percent = 0x25;
const latin = new TextDecoder("latin1");

/** What `wholeFile` finds out about bytes that should be a PDF. */
export type WholeFile =
  { readonly kind: "whole"; readonly bytes: Uint8Array } | { readonly kind: "no-pdf" | "cut-short" | "several" };

/**
 * The part of the bytes that is the file: without what stands before its first line, and without the text that a mail server or
 * a download put after its last. A change that was added to the file and lost its own end is no such text: the file is cut short. Nor is
 * another file: of two in one, a program would see one alone.
 */
export function wholeFile(bytes: Uint8Array): WholeFile {
  const start = firstPlace(bytes.subarray(0, 1024), header);
  if (start === undefined) return { kind: "no-pdf" };
  const last = lastPlace(bytes, end);
  if (last === undefined || last < start) return { kind: "cut-short" };
  const after = latin.decode(bytes.subarray(last + end.length));
  if (/\d\s+\d+\s+obj\b|\bstartxref\b|\bendstream\b/u.test(after)) return { kind: "cut-short" };
  const file = bytes.subarray(start, last + end.length);
  return hasAnother(file) ? { kind: "several" } : { kind: "whole", bytes: file };
}

/** Whether a file begins again after one has ended. A PDF that is attached stands in an object of the one that holds it. */
function hasAnother(bytes: Uint8Array): boolean {
  let ended: number | undefined;
  for (let at = bytes.indexOf(percent); at >= 0; at = bytes.indexOf(percent, at + 1)) {
    if (stands(bytes, end, at)) ended = at;
    if (ended === undefined || !stands(bytes, header, at)) continue;
    if (!/\bobj\b/u.test(latin.decode(bytes.subarray(ended, at)))) return true;
    ended = undefined;
  }
  return false;
}

function firstPlace(bytes: Uint8Array, mark: string): number | undefined {
  for (let at = bytes.indexOf(percent); at >= 0; at = bytes.indexOf(percent, at + 1))
    if (stands(bytes, mark, at)) return at;
  return undefined;
}

function lastPlace(bytes: Uint8Array, mark: string): number | undefined {
  for (let at = bytes.lastIndexOf(percent); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(percent, at - 1))
    if (stands(bytes, mark, at)) return at;
  return undefined;
}

function stands(bytes: Uint8Array, mark: string, at: number): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
}
