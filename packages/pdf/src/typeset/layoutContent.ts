import type { Fonts } from "../fonts/createFonts.js";
import type { DrawnItem } from "./drawnItem.js";
import { drawnLine } from "./drawnLine.js";
import { layoutControl } from "./layoutControl.js";
import { layoutTicks } from "./layoutTicks.js";
import type { Cell, CellContent } from "./row.js";
import { setLines } from "./setLines.js";

/** One line of a cell: how high it is, and what is drawn in it, measured from the line's top. */
export type LineBox = { readonly height: number; readonly items: readonly DrawnItem[] };

/** Turns one content of a cell into the lines that it takes, with so many points of white at its `sides`. */
export function layoutContent(content: CellContent, cell: Cell, sides: number, fonts: Fonts): readonly LineBox[] {
  const left = cell.x + sides;
  const width = cell.width - 2 * sides;
  const { rightToLeft = false } = cell;
  const place = { x: left, width, rightToLeft };
  switch (content.kind) {
    case "space":
      return [{ height: content.height, items: [] }];
    case "strokes":
      return [{ height: 8, items: [{ kind: "strokes", x: left, y: 1, width, height: 6, level: content.level }] }];
    case "pen":
      return Array.from({ length: content.lines }, () => ({
        height: content.pitch,
        items: [{ kind: "penLine", x: left, y: content.pitch - 3, width }],
      }));
    case "ticks":
      return layoutTicks(content, place, fonts);
    case "control":
      return layoutControl(content, place, fonts);
    case "text":
      return setLines(content.text, { size: content.size, bold: content.bold ?? false, width, fonts, rightToLeft }).map(
        (line) => drawnLine(line, content, place),
      );
    default:
      return content satisfies never;
  }
}
