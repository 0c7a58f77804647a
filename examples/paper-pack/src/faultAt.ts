/** The first place at which a text stops being JSON, and what to do there. */
export type JsonFault = { readonly offset: number; readonly message: string };

/** What should have stood at the place of the fault. */
export type Expected = "name" | "once" | "colon" | "comma" | "value" | "end" | "shallower" | "fewer";

const sentences: Readonly<Record<Expected, string>> = {
  name: "Put a name in straight double quotes here.",
  once: "Give this entry another name, or take it out: the name stands a second time here, and only one of the two would be read.",
  colon: "Put a colon after the name.",
  comma: "Put a comma between two entries, or close the bracket before this.",
  value: "Put text in straight double quotes here, or a number, true, false, a list or an object.",
  end: "Take out what follows the end.",
  shallower: "Take this apart: the brackets go too deep.",
  fewer: "Split the file here: it holds more values than a thousand visits do.",
};

/** Names a fault in words for somebody who edits by hand, from what stands there. It quotes nothing of the text. */
export function faultAt(text: string, offset: number, expected: Expected): JsonFault {
  if (expected === "fewer") return { offset, message: sentences.fewer };
  return { offset, message: special(text.slice(offset, offset + 2), expected) ?? sentences[expected] };
}

function special(found: string, expected: Expected): string | undefined {
  const [first] = found;
  if (first === undefined) return "The file ends too early: a quote or a bracket is not closed.";
  if (first === '"' && (expected === "name" || expected === "value"))
    return "Close the quotes that open here, on the same line. A line break inside is written \\n and a backslash \\\\.";
  if (/[“”‘’'„«»]/.test(first)) return 'Use straight double quotes, as in "name": other quotes have no meaning here.';
  if ((first === "]" || first === "}") && (expected === "value" || expected === "name"))
    return "Take out the comma before this bracket.";
  if (first === "," && expected !== "comma") return "Take out the comma that is too much.";
  if (first === "#" || found === "//" || found === "/*") return "Take out the comment: JSON has none.";
  return undefined;
}
