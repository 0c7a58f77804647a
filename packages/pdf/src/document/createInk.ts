import type { EmbeddedFont } from "../embed/embeddedFont.js";
import type { EmbeddedFonts } from "../embed/embeddedFonts.js";
import { hundredths, inHundredths, points } from "../file/points.js";
import type { ShownRun } from "../typeset/shownRuns.js";
import { showRun, type TextPen } from "./showRun.js";

/** A line to show: `x` and `y` (the baseline) and the size in points. */
export type ShownLine = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly ShownRun[];
};

/** How a line is drawn. */
export type LineStyle = { readonly width: number; readonly grey: number };

/**
 * Everything drawn on one page, gathered as operators and written at once. Lengths are in points from the page's top left
 * corner, greys from 0 for black. A colour, a width or a font is said when it changes, not for every stroke.
 */
export type Ink = {
  stroke(style: LineStyle, path: string): void;
  /** The same for a path that is measured from a place of its own, as it comes back in other places. */
  strokeAt(style: LineStyle, x: number, y: number, path: string): void;
  fill(grey: number, path: string): void;
  show(line: ShownLine): void;
  /** Begins marked content; every `open` has its `close`. */
  open(mark: string): void;
  /** Begins marked content of texts alone, which stands among the texts before and after it. */
  openText(mark: string): void;
  close(): void;
  /** Everything drawn: operators, before each the end of a line. Nothing is drawn after. */
  end(): string;
  /** Every font that the page shows text in. */
  readonly fonts: ReadonlySet<EmbeddedFont>;
};

export function createInk(embedded: EmbeddedFonts): Ink {
  let drawn = "";
  // What paints the path that was drawn last. It is written before whatever comes next but another path like it: paths painted alike are painted together.
  let unpainted = "";
  const fonts = new Set<EmbeddedFont>();
  const said: { font?: EmbeddedFont; size?: number; grey?: number; lineGrey?: number; lineWidth?: number } = {};
  // Of the marks that are open, whether each was begun among texts: it ends there too (ISO 32000-1, 14.6.1).
  const marks: boolean[] = [];
  let inText = false;
  // A line is placed from where the one before it began: such distances are short, and they come back.
  let [lastX, lastY] = [0, 0];
  const write = (operator: string): void => {
    drawn += `${unpainted}\n${operator}`;
    unpainted = "";
  };
  const beginText = (): void => {
    if (inText) return;
    // Letters stand upright on a page that is measured from above.
    write("BT\n1 0 0 -1 0 0 Tm");
    [lastX, lastY] = [0, 0];
    inText = true;
  };
  const outsideText = (): void => {
    if (inText) write("ET");
    inText = false;
  };
  const paint = (path: string, operator: "\nS" | "\nf"): void => {
    if (unpainted === operator) unpainted = "";
    write(path);
    unpainted = operator;
  };
  const style = ({ grey, width }: LineStyle): void => {
    outsideText();
    if (said.lineWidth !== width) write(`${points((said.lineWidth = width))} w`);
    if (said.lineGrey !== grey) write(`${points((said.lineGrey = grey))} G`);
  };
  const sayGrey = (grey: number): void => {
    if (said.grey !== grey) write(`${points((said.grey = grey))} g`);
  };
  const place = (x: number, y: number): string => {
    const [right, down] = [hundredths(x) - lastX, hundredths(y) - lastY];
    [lastX, lastY] = [lastX + right, lastY + down];
    return `${inHundredths(right)} ${inHundredths(-down)} Td`;
  };
  const pen: TextPen = {
    embedded,
    use: (font, size) => {
      if (said.font === font && said.size === size) return;
      fonts.add(font);
      [said.font, said.size] = [font, size];
      write(`/${font.name} ${points(size)} Tf`);
    },
    show: (x, y, pieces) => write(`${place(x, y)}[(${pieces})]TJ`),
    showLetter: (x, y, code) => write(`${place(x, y)}(${code})Tj`),
  };
  return {
    fonts,
    stroke: (line, path) => {
      style(line);
      paint(path, "\nS");
    },
    strokeAt: (line, x, y, path) => {
      style(line);
      write(`q\n1 0 0 1 ${points(x)} ${points(y)} cm\n${path}\nS\nQ`);
    },
    fill: (grey, path) => {
      outsideText();
      sayGrey(grey);
      paint(path, "\nf");
    },
    show: ({ runs, size, x, y }) => {
      beginText();
      sayGrey(0);
      let at = x;
      for (const run of runs) {
        showRun(pen, run, { x: at, y, size });
        at += (run.advance * size) / 1000;
      }
    },
    open: (mark) => {
      outsideText();
      marks.push(false);
      write(mark);
    },
    openText: (mark) => {
      beginText();
      marks.push(true);
      write(mark);
    },
    close: () => {
      if (marks.pop() !== true) outsideText();
      write("EMC");
    },
    end: () => {
      outsideText();
      return drawn + unpainted;
    },
  };
}

/** A rectangle as a path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `${points(x)} ${points(y)} ${points(width)} ${points(height)} re`;
}

/** A line as a path. */
export function line(x: number, y: number, toX: number, toY: number): string {
  return `${points(x)} ${points(y)} m ${points(toX)} ${points(toY)} l`;
}
