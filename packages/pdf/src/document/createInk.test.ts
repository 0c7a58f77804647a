import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { shownRuns } from "../typeset/shownRuns.js";
import { createInk, line, rectangle } from "./createInk.js";

const font = { name: "F1", reference: { id: 1, gen: 0, data: {} }, takes: () => true, code: () => 1 };
const embedded = { of: () => font, end: () => undefined };
const runs = shownRuns("No", { rightToLeft: false, bold: false, fonts });

test("a width and a grey are said when they change, and paths alike are painted together", () => {
  const ink = createInk(embedded);
  ink.stroke({ width: 0.6, grey: 0 }, line(0, 0, 10, 0));
  ink.stroke({ width: 0.6, grey: 0 }, rectangle(0, 0, 5, 5));
  ink.stroke({ width: 1, grey: 0 }, line(0, 1, 10, 1));
  expect(ink.end()).toEqual([".6 w", "0 G", "0 0 m 10 0 l", "0 0 5 5 re", "S", "1 w", "0 1 m 10 1 l", "S"]);
});

test("a shade does not colour the text after it", () => {
  const ink = createInk(embedded);
  ink.fill(0.9, rectangle(0, 0, 5, 5));
  ink.show({ x: 0, y: 10, size: 9, runs });
  const operators = ink.end();
  expect(operators.indexOf("0 g")).toBeGreaterThan(operators.indexOf(".9 g"));
  expect(operators).toContain(".9 g");
});

test("text ends before a path or a mark of its own begins, and every mark that opens closes", () => {
  const ink = createInk(embedded);
  ink.open("/Tx BMC");
  ink.show({ x: 0, y: 10, size: 9, runs });
  ink.show({ x: 0, y: 20, size: 9, runs });
  ink.close();
  ink.open("/Artifact BMC");
  ink.show({ x: 0, y: 30, size: 9, runs });
  ink.stroke({ width: 1, grey: 0 }, line(0, 0, 1, 1));
  ink.close();
  expect(marksIn(ink.end())).toEqual([...["BMC", "BT", "ET", "EMC"], ...["BMC", "BT", "ET", "S", "EMC"]]);
  expect([...ink.fonts]).toEqual([font]);
});

test("marks of texts alone stand in one text", () => {
  const ink = createInk(embedded);
  for (const y of [10, 20]) {
    ink.openText("/P<</MCID 0>>BDC");
    ink.show({ x: 5, y, size: 9, runs });
    ink.close();
  }
  ink.stroke({ width: 1, grey: 0 }, line(0, 0, 1, 1));
  ink.openText("/P<</MCID 1>>BDC");
  ink.close();
  expect(marksIn(ink.end())).toEqual([...["BT", "BDC", "EMC", "BDC", "EMC", "ET"], ...["S", "BT", "BDC", "EMC", "ET"]]);
});

test("a line is placed from the one before it, and never further off than a hundredth of a point", () => {
  const ink = createInk(embedded);
  const lines = Array.from({ length: 200 }, (_, turn) => ({ x: 36 + turn / 300, y: 40 + turn * 11.7049 }));
  for (const { x, y } of lines) ink.show({ x, y, size: 9, runs });
  let [right, down] = [0, 0];
  const places = ink.end().flatMap((operator) => {
    const [, dx, dy] = /^(\S+) (\S+) Td/u.exec(operator) ?? [];
    if (dx === undefined) return [];
    right += Number(dx);
    down -= Number(dy);
    return [{ x: right, y: down }];
  });
  expect(places).toHaveLength(lines.length);
  places.forEach(({ x, y }, turn) => {
    expect(Math.abs(x - (lines[turn]?.x ?? 0))).toBeLessThan(0.0051);
    expect(Math.abs(y - (lines[turn]?.y ?? 0))).toBeLessThan(0.0051);
  });
});

function marksIn(operators: readonly string[]): readonly string[] {
  return operators.flatMap((operator) => /(?:BT|ET|EMC|S|BMC|BDC)$/u.exec(operator)?.slice(0, 1) ?? []);
}
