import type { Tag } from "../document/tag.js";
import { section, type Section } from "../prints/section.js";
import type { TypeScale } from "../typeset/typeScale.js";

/** The code word in a box of its own, for a school that wants it on paper. */
export function codeWordSection(word: string, scale: TypeScale, width: number): Section {
  const tag: Tag = { type: "P" };
  const contents = [
    { kind: "text" as const, text: "Code word", size: scale.body, bold: true, tag },
    { kind: "text" as const, text: word, size: scale.heading, tag: { type: "P" } as const },
  ];
  const order = contents.map((each) => each.tag);
  return section([{ cells: [{ x: 0, width, contents }], order, padding: 4, framed: true }]);
}
