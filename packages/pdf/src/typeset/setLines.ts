import { createKeptFor } from "../fonts/keptFor.js";
import { breakLines, type LineSetting, type TextLine } from "./breakLines.js";
import { shownRuns, type ShownRun } from "./shownRuns.js";

/** A line of a text with its letters set. */
export type SetLine = TextLine & { readonly runs: readonly ShownRun[] };

/** A text set in one width, size and weight, read from one side. */
type SetText = Omit<LineSetting, "fonts"> & { readonly lines: readonly SetLine[] };

const keptTexts = createKeptFor<SetText[]>(2000);
/** A form's own words are shorter, and they come back with every print of it. A long answer does not. */
const longestKept = 400;
/** A text stands in so many places that differ in width or size, at most: “Yes”, “No” and a day stand in many columns. */
const placesKept = 16;

/** Breaks a text into lines and sets their letters. Labels, questions and scales are set once, not for every form. */
export function setLines(text: string, setting: LineSetting): readonly SetLine[] {
  const { bold, fonts, rightToLeft = false, size, width } = setting;
  const kept = keptTexts(fonts);
  // By the text alone: its hash is known, where a longer key would be put together each time.
  const known = kept.get(text);
  const same = known?.find(
    (each) => each.width === width && each.size === size && each.bold === bold && each.rightToLeft === rightToLeft,
  );
  if (same !== undefined) return same.lines;
  const lines = breakLines(text, setting).map((line) => setLine(line, setting));
  const set = { bold, rightToLeft, size, width, lines };
  if (known !== undefined) {
    if (known.length === placesKept) known.shift();
    known.push(set);
  } else if (text.length <= longestKept) kept.set(text, [set]);
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
