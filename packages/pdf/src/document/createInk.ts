import type { EmbeddedFont, EmbeddedFonts } from "../embed/embeddedFonts.js";
import { hundredths, inHundredths, points } from "../file/points.js";
import { writtenCode, writtenKern } from "../file/writtenLetters.js";
import type { ShapedText } from "../fonts/shapeText.js";
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
  return {
    fonts,
    stroke: ({ width, grey }, path) => {
      outsideText();
      const before = operators.length;
      say("line width", `${points(width)} w`);
      say("line grey", `${points(grey)} G`);
      paint(path, "S", operators.length === before);
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
      let at = x;
      for (const run of runs) {
        const font = embedded.of(run.program);
        fonts.add(font);
        say("font", `/${font.name} ${points(size)} Tf`);
        showParts(run.parts, font, { x: at, y, scale: size / 1000, place }, operators);
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

type Start = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly place: (x: number, y: number) => string;
};

/** One string with its kerns as far as letters stand on the line, a place of its own for every letter that does not. */
function showParts(parts: readonly ShapedText[], font: EmbeddedFont, start: Start, operators: string[]): void {
  const { place, scale, y } = start;
  let at = start.x;
  let from = at;
  let pieces = "";
  const flush = (): void => {
    if (pieces !== "") operators.push(`${place(from, y)}[(${pieces})]TJ`);
    pieces = "";
    from = at;
  };
  for (const part of parts) {
    if (font.takes(part) && part.offsets === undefined) {
      pieces += part.written;
      at += part.advance * scale;
      continue;
    }
    const { kerns, letters, offsets } = part;
    letters.forEach((letter, index) => {
      const kern = kerns[index] ?? 0;
      const offset = offsets?.[index];
      const code = writtenCode(font.code(letter));
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
