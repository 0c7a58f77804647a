import type { EmbeddedFont } from "../embed/embeddedFont.js";
import type { EmbeddedFonts } from "../embed/embeddedFonts.js";
import { hundredths, inHundredths, points } from "../file/points.js";
import { writtenCode, writtenKern } from "../file/writtenLetters.js";
import type { ShownRun } from "../typeset/shownRuns.js";

/** A line to show: `x` and `y` (the baseline) and the size in points. */
export type ShownLine = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly ShownRun[];
};

/**
 * Everything drawn on one page, gathered as operators and written at once. Lengths are in points from the page's top left
 * corner, greys from 0 for black. A colour, a width or a font is said when it changes, not for every stroke.
 */
export type Ink = {
  stroke(style: { readonly width: number; readonly grey: number }, path: string): void;
  /** The same for a path that is measured from a place of its own, as it comes back in other places. */
  strokeAt(style: { readonly width: number; readonly grey: number }, x: number, y: number, path: string): void;
  fill(grey: number, path: string): void;
  show(line: ShownLine): void;
  /** Begins marked content; every `open` has its `close`. */
  open(mark: string): void;
  /** Begins marked content of texts alone, which stands among the texts before and after it. */
  openText(mark: string): void;
  close(): void;
  /** Everything drawn, as operators. Nothing is drawn after. */
  end(): readonly string[];
  /** Every font that the page shows text in. */
  readonly fonts: ReadonlySet<EmbeddedFont>;
};

export function createInk(embedded: EmbeddedFonts): Ink {
  const operators: string[] = [];
  const fonts = new Set<EmbeddedFont>();
  const said = new Map<string, string>();
  // Of the marks that are open, whether each was begun among texts: it ends there too (ISO 32000-1, 14.6.1).
  const marks: boolean[] = [];
  let inText = false;
  // A line is placed from where the one before it began: such distances are short, and they come back.
  let [lastX, lastY] = [0, 0];
  const beginText = (): void => {
    if (inText) return;
    // Letters stand upright on a page that is measured from above.
    operators.push("BT", "1 0 0 -1 0 0 Tm");
    [lastX, lastY] = [0, 0];
    inText = true;
  };
  const place = (x: number, y: number): string => {
    const [right, down] = [hundredths(x) - lastX, hundredths(y) - lastY];
    [lastX, lastY] = [lastX + right, lastY + down];
    return `${inHundredths(right)} ${inHundredths(-down)} Td`;
  };
  const say = (what: string, operator: string): void => {
    if (said.get(what) === operator) return;
    said.set(what, operator);
    operators.push(operator);
  };
  const outsideText = (): void => {
    if (inText) operators.push("ET");
    inText = false;
  };
  // Paths painted alike are painted together.
  const paint = (path: string, operator: "S" | "f", alike: boolean): void => {
    if (alike && operators.at(-1) === operator) operators.pop();
    operators.push(path, operator);
  };
  const styled = ({ grey, width }: { readonly width: number; readonly grey: number }): boolean => {
    outsideText();
    const before = operators.length;
    say("line width", `${points(width)} w`);
    say("line grey", `${points(grey)} G`);
    return operators.length === before;
  };
  return {
    fonts,
    stroke: (style, path) => paint(path, "S", styled(style)),
    strokeAt: (style, x, y, path) => {
      styled(style);
      operators.push("q", `1 0 0 1 ${points(x)} ${points(y)} cm`, path, "S", "Q");
    },
    fill: (grey, path) => {
      outsideText();
      const before = operators.length;
      say("grey", `${points(grey)} g`);
      paint(path, "f", operators.length === before);
    },
    show: ({ runs, size, x, y }) => {
      beginText();
      say("grey", "0 g");
      const use = (font: EmbeddedFont): void => {
        fonts.add(font);
        say("font", `/${font.name} ${points(size)} Tf`);
      };
      const line = { embedded, operators, place, use, y, scale: size / 1000 };
      let at = x;
      for (const run of runs) {
        showRun(run, at, line);
        at += (run.advance * size) / 1000;
      }
    },
    open: (mark) => {
      outsideText();
      marks.push(false);
      operators.push(mark);
    },
    openText: (mark) => {
      beginText();
      marks.push(true);
      operators.push(mark);
    },
    close: () => {
      if (marks.pop() !== true) outsideText();
      operators.push("EMC");
    },
    end: () => {
      outsideText();
      return operators;
    },
  };
}

type Line = {
  readonly embedded: EmbeddedFonts;
  readonly operators: string[];
  readonly place: (x: number, y: number) => string;
  /** Says the font of what is shown next. */
  readonly use: (font: EmbeddedFont) => void;
  readonly y: number;
  /** Points for a thousandth of the size. */
  readonly scale: number;
};

function showRun(run: ShownRun, x: number, line: Line): void {
  const font = run.written === undefined ? undefined : line.embedded.plain(run.program);
  if (font === undefined) {
    showParts(run, x, line);
    return;
  }
  for (const part of run.parts) font.take(part);
  line.use(font);
  line.operators.push(`${line.place(x, line.y)}[(${run.written})]TJ`);
}

/** One string with its kerns as far as letters of one font stand on the line, a place of its own for every letter that does not. */
function showParts({ parts, program }: ShownRun, x: number, line: Line): void {
  const { embedded, operators, place, scale, use, y } = line;
  let at = x;
  let from = at;
  let pieces = "";
  let font: EmbeddedFont | undefined;
  const flush = (): void => {
    if (pieces !== "") operators.push(`${place(from, y)}[(${pieces})]TJ`);
    pieces = "";
    from = at;
  };
  const change = (to: EmbeddedFont): void => {
    if (font === to) return;
    flush();
    use((font = to));
  };
  for (const part of parts) {
    const { written } = part;
    const plain = written === undefined ? undefined : embedded.plain(program);
    if (written !== undefined && plain !== undefined) {
      plain.take(part);
      change(plain);
      pieces += written;
      at += part.advance * scale;
      continue;
    }
    const { kerns, letters, offsets } = part;
    const wide = embedded.wide(program);
    change(wide);
    letters.forEach((letter, index) => {
      const kern = kerns[index] ?? 0;
      const offset = offsets?.[index];
      const code = writtenCode(wide.code(letter));
      const off = offset !== undefined && (offset.x !== 0 || offset.y !== 0);
      if (off) {
        flush();
        operators.push(`${place(at + offset.x * scale, y - offset.y * scale)}(${code})Tj`);
      } else pieces += code + writtenKern(kern);
      at += (letter.advance - kern) * scale;
      if (off) from = at;
    });
  }
  flush();
}

/** A rectangle as a path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `${points(x)} ${points(y)} ${points(width)} ${points(height)} re`;
}

/** A line as a path. */
export function line(x: number, y: number, toX: number, toY: number): string {
  return `${points(x)} ${points(y)} m ${points(toX)} ${points(toY)} l`;
}
