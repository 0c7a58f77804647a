import { createKeptFor } from "../fonts/keptFor.js";
import { breakLines, type LineSetting, type TextLine } from "./breakLines.js";
import { shownRuns, type ShownRun } from "./shownRuns.js";

/** A line of a text with its letters set. */
export type SetLine = TextLine & { readonly runs: readonly ShownRun[] };

const keptLines = createKeptFor<readonly SetLine[]>(4000);
/** A form's own words are shorter, and they come back with every print of it. A long answer does not. */
const longestKept = 400;

/** Breaks a text into lines and sets their letters. Labels, questions and scales are set once, not for every form. */
export function setLines(text: string, setting: LineSetting): readonly SetLine[] {
  const { bold, fonts, rightToLeft = false, size, width } = setting;
  const kept = keptLines(fonts);
  const key = `${bold ? "b" : "r"}${rightToLeft ? "<" : ""} ${size} ${width} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const lines = breakLines(text, setting).map((line) => setLine(line, setting));
  if (text.length <= longestKept) kept.set(key, lines);
  return lines;
}

/** The space that ends a line hangs out of it. Where a line starts at the right it would push the letters out on the other side. */
function setLine(line: TextLine, { bold, fonts, size }: LineSetting): SetLine {
  if (line.text === "") return { ...line, runs: [] };
  const { rightToLeft } = line;
  if (!rightToLeft) return { ...line, runs: shownRuns(line.text, { rightToLeft, bold, fonts }) };
  const runs = shownRuns(line.text.trimEnd(), { rightToLeft, bold, fonts });
  return { ...line, width: runs.reduce((sum, { advance }) => sum + advance, 0) * (size / 1000), runs };
}
