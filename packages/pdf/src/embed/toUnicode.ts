import type { Letterform } from "../fonts/shapeText.js";
import { latinBytes } from "../file/latinBytes.js";

const most = 100;

/** The table by which a program reads codes as characters (ISO 32000-1, 9.10.3). */
export function toUnicode(used: readonly (readonly [code: number, letter: Letterform])[]): Uint8Array {
  let blocks = "";
  for (let from = 0; from < used.length; from += most) {
    const part = used.slice(from, from + most);
    const lines = part.map(([code, { codePoints }]) => `<${four(code)}> <${characters(codePoints)}>`);
    blocks += `${part.length} beginbfchar\n${lines.join("\n")}\nendbfchar\n`;
  }
  return latinBytes(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
}

function characters(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, at) => four(text.charCodeAt(at))).join("");
}

function four(code: number): string {
  return code.toString(16).padStart(4, "0");
}
