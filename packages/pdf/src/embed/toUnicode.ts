import { latinBytes } from "../file/latinBytes.js";

/** What a letter is read as. */
type Read = { readonly codePoints: readonly number[] };

/** Codes that follow one another and stand for characters that do too: the first and the last, and what the first stands for. */
type Range = { readonly from: number; to: number; readonly codePoints: readonly number[] };

const most = 100;

/**
 * What a letter says that stands for no character of its own: a word joiner, which shows nothing. Of a letter that says nothing pdf.js 5.6 makes the
 * character that has its code, and mupdf 1.28 a question mark.
 */
const nothing = [0x2060];

/** The table by which a program reads codes of so many bytes as characters (ISO 32000-1, 9.10.3). */
export function toUnicode(used: readonly (readonly [code: number, letter: Read])[], bytes: 1 | 2): Uint8Array {
  const ranges = rangesOf(used);
  const code = (number: number): string => `<${hex(number, 2 * bytes)}>`;
  let blocks = "";
  for (let from = 0; from < ranges.length; from += most) {
    const part = ranges.slice(from, from + most);
    const lines = part.map(({ codePoints, from, to }) => `${code(from)}${code(to)}<${characters(codePoints)}>`);
    blocks += `${part.length} beginbfrange\n${lines.join("\n")}\nendbfrange\n`;
  }
  return latinBytes(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
${code(0)}${code(256 ** bytes - 1)}
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
}

function rangesOf(used: readonly (readonly [code: number, letter: Read])[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const [code, letter] of used) {
    const codePoints = letter.codePoints.length === 0 ? nothing : letter.codePoints;
    const last = ranges.at(-1);
    if (last !== undefined && goesOn(last, code, codePoints)) last.to = code;
    else ranges.push({ from: code, to: code, codePoints });
  }
  return ranges;
}

/** Whether a code goes on with a range. Within one only the last byte of either changes. */
function goesOn(
  { codePoints: [first = 0, second], from, to }: Range,
  code: number,
  codePoints: readonly number[],
): boolean {
  const [character = 0, more] = codePoints;
  if (code !== to + 1 || second !== undefined || more !== undefined) return false;
  return character === first + code - from && character >> 8 === first >> 8 && code >> 8 === from >> 8;
}

function characters(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join("");
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}
