/** What a page draws, and the marks around it: `Artifact`, a number of marked content, or another name. */
export type Drawn = {
  readonly kind: "text" | "other";
  readonly marks: readonly string[];
  readonly font?: string;
  readonly codes: readonly number[];
};
/** A mark that is begun, and those around it. */
export type Begun = { readonly mark: string; readonly around: readonly string[] };

export type ReadContent = { readonly drawn: readonly Drawn[]; readonly begun: readonly Begun[] };

const token = /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gu;
const shows = new Set(["Tj", "TJ", "'", '"']);
const paints = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"]);

/** Reads the operators of a page's content. `wide` says which fonts have codes of two bytes; others have those of one. */
export function readContent(content: string, wide: (font: string) => boolean = () => false): ReadContent {
  const drawn: Drawn[] = [];
  const begun: Begun[] = [];
  const stack: string[] = [];
  let operands: string[] = [];
  let font = "";
  for (const [word] of content.matchAll(token)) {
    if (/^(?:<|>|\[|\]|\(|\/|[-+.\d])/u.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === "Tf") font = operands[0]?.slice(1) ?? "";
    if (word === "BMC" || word === "BDC") {
      const id = /\/MCID (\d+)/u.exec(operands.join(" "))?.[1];
      const mark = id ?? operands[0]?.slice(1) ?? "";
      begun.push({ mark, around: [...stack] });
      stack.push(mark);
    }
    if (word === "EMC") stack.pop();
    const codesOf = (of: readonly string[]): readonly number[] =>
      of.flatMap((each) => codesIn(each, wide(font) ? 2 : 1));
    if (shows.has(word)) drawn.push({ kind: "text", marks: [...stack], font, codes: codesOf(operands) });
    if (paints.has(word)) drawn.push({ kind: "other", marks: [...stack], codes: [] });
    operands = [];
  }
  return { drawn, begun };
}

function codesIn(operand: string, bytes: 1 | 2): readonly number[] {
  if (!operand.startsWith("(")) return [];
  const text = operand.slice(1, -1).replaceAll(/\\([\s\S])/gu, (_, letter: string) => (letter === "r" ? "\r" : letter));
  return Array.from({ length: text.length / bytes }, (_, at) =>
    bytes === 1 ? text.charCodeAt(at) : text.charCodeAt(2 * at) * 256 + text.charCodeAt(2 * at + 1),
  );
}
