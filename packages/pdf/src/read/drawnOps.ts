/** One operator of a page's or a drawing's content, and whether a text that it was given has letters. */
export type DrawnOp = { readonly name: string; readonly hasLetters: boolean };

const [open, close, less, greater, backslash, slash, comment] = Array.from("()<>\\/%", (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number];
const isSpace = (byte: number): boolean => byte <= 0x20 && [0, 9, 10, 12, 13, 32].includes(byte);
const ends = new Set(Array.from("()<>[]{}/%", (sign) => sign.charCodeAt(0)));
/** What no letter is written as: nothing, the glyph that is missing or a space, a line's end. */
const blank = new Set([0, 1, 3, 9, 10, 13, 32]);

/**
 * The operators of a content in their order (ISO 32000-1, 7.8.2); what stands before each is passed over but for whether it is a text with
 * letters. Linear, whatever the bytes are. It ends at a picture that stands in the content itself, whose bytes are no operators.
 */
export function* drawnOps(bytes: Uint8Array): Generator<DrawnOp> {
  const { length } = bytes;
  const at = (place: number): number => bytes[place] ?? 0;
  let hasLetters = false;
  let place = 0;
  while (place < length) {
    const byte = at(place);
    if (byte === comment) {
      while (place < length && at(place) !== 10 && at(place) !== 13) place += 1;
    } else if (byte === open) {
      let depth = 1;
      for (place += 1; place < length && depth > 0; place += 1) {
        const inside = at(place);
        if (inside === backslash) {
          place += 1;
          hasLetters ||= !blank.has(at(place));
        } else if (inside === open) depth += 1;
        else if (inside === close) depth -= 1;
        else hasLetters ||= !blank.has(inside);
      }
    } else if (byte === less && at(place + 1) !== less) {
      let digits = "";
      for (place += 1; place < length && at(place) !== greater; place += 1) {
        if (hasLetters || isSpace(at(place))) continue;
        digits += String.fromCharCode(at(place));
        if (digits.length < 2) continue;
        hasLetters = !blank.has(Number.parseInt(digits, 16));
        digits = "";
      }
      place += 1;
    } else if (byte === slash) {
      place += 1;
      while (place < length && !isSpace(at(place)) && !ends.has(at(place))) place += 1;
    } else if (isSpace(byte) || ends.has(byte)) place += 1;
    else {
      const start = place;
      while (place < length && !isSpace(at(place)) && !ends.has(at(place))) place += 1;
      if (place - start > 3 || !/^[A-Za-z'"]/u.test(String.fromCharCode(byte))) continue;
      const name = String.fromCharCode(...bytes.subarray(start, place));
      yield { name, hasLetters };
      if (name === "BI") return;
      hasLetters = false;
    }
  }
}

const showing = new Set(["Tj", "TJ", "'", '"']);
const painting = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"]);

/** Whether a content shows letters. */
export function showsLetters(content: Uint8Array): boolean {
  for (const { hasLetters, name } of drawnOps(content)) if (hasLetters && showing.has(name)) return true;
  return false;
}

/** What a content draws beside its marks: whether it has any, whether something stands outside them, and how many drawings are placed there. */
export type DrawnBesideMarks = { readonly marked: boolean; readonly outside: boolean; readonly placed: number };

/** Looks for what stands outside the marks of a content: a print marks all that it draws, and what a program adds has no mark. */
export function besideMarks(content: Uint8Array): DrawnBesideMarks {
  let [depth, marked, outside, placed] = [0, false, false, 0];
  for (const { hasLetters, name } of drawnOps(content)) {
    if (name === "BDC" || name === "BMC") {
      depth += 1;
      marked = true;
    } else if (name === "EMC") depth = Math.max(0, depth - 1);
    else if (depth === 0 && ((showing.has(name) && hasLetters) || painting.has(name))) {
      outside = true;
      if (name === "Do") placed += 1;
    }
  }
  return { marked, outside, placed };
}
