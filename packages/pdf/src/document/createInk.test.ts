import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { shownRuns } from "../typeset/shownRuns.js";
import { createInk, line, rectangle, type Ink } from "./createInk.js";

const reference = { id: 1, gen: 0, data: {} };
const font = { name: "F1", reference, take: () => undefined };
const wide = { name: "F2", reference, code: () => 0x4142 };
const embedded = { plain: () => font, wide: () => wide, end: () => undefined };
const runs = shownRuns("No", { rightToLeft: false, bold: false, fonts });

test("a width and a grey are said when they change, and paths alike are painted together", () => {
  const ink = createInk(embedded);
  ink.stroke({ width: 0.6, grey: 0 }, line(0, 0, 10, 0));
  ink.stroke({ width: 0.6, grey: 0 }, rectangle(0, 0, 5, 5));
  ink.stroke({ width: 1, grey: 0 }, line(0, 1, 10, 1));
  expect(operatorsOf(ink)).toEqual([".6 w", "0 G", "0 0 m 10 0 l", "0 0 5 5 re", "S", "1 w", "0 1 m 10 1 l", "S"]);
});

test("a shade does not colour the text after it", () => {
  const ink = createInk(embedded);
  ink.fill(0.9, rectangle(0, 0, 5, 5));
  ink.show({ x: 0, y: 10, size: 9, runs });
  const operators = operatorsOf(ink);
  expect(operators.indexOf("0 g")).toBeGreaterThan(operators.indexOf(".9 g"));
  expect(operators).toContain(".9 g");
});

test("what comes back in other places is drawn from a place of its own", () => {
  const ink = createInk(embedded);
  for (const x of [10, 20]) ink.strokeAt({ width: 0.6, grey: 0 }, x, 30, line(0, 6, 3, 0));
  const drawn = (x: number) => ["q", `1 0 0 1 ${x} 30 cm`, "0 6 m 3 0 l", "S", "Q"];
  expect(operatorsOf(ink)).toEqual([".6 w", "0 G", ...drawn(10), ...drawn(20)]);
});

test("plain text is shown in the font of one byte a letter, another word of the line in that of two", () => {
  const ink = createInk(embedded);
  const mixed = shownRuns("No \u0394 No", { rightToLeft: false, bold: false, fonts });
  ink.show({ x: 0, y: 10, size: 10, runs: mixed });
  const shown = operatorsOf(ink).filter((operator) => /Tf$|TJ$/u.test(operator));
  const texts = shown.map((operator) => operator.replace(/^\S+ \S+ Td/u, ""));
  expect(texts).toEqual(["/F1 10 Tf", "[(No )]TJ", "/F2 10 Tf", "[(ABAB)]TJ", "/F1 10 Tf", "[(No)]TJ"]);
  const places = shown.map((operator) => /^(\S+) \S+ Td/u.exec(operator)?.[1]).filter((x) => x !== undefined);
  const widths = mixed.flatMap(({ parts }) => parts).map(({ advance }) => Math.round(advance) / 100);
  places.slice(1).forEach((x, at) => expect(Number(x)).toBeCloseTo(widths[at] ?? 0, 1));
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
  expect(marksIn(operatorsOf(ink))).toEqual([...["BMC", "BT", "ET", "EMC"], ...["BMC", "BT", "ET", "S", "EMC"]]);
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
  expect(marksIn(operatorsOf(ink))).toEqual([
    ...["BT", "BDC", "EMC", "BDC", "EMC", "ET"],
    ...["S", "BT", "BDC", "EMC", "ET"],
  ]);
});

test("a line is placed from the one before it, and never further off than a hundredth of a point", () => {
  const ink = createInk(embedded);
  const lines = Array.from({ length: 200 }, (_, turn) => ({ x: 36 + turn / 300, y: 40 + turn * 11.7049 }));
  for (const { x, y } of lines) ink.show({ x, y, size: 9, runs });
  let [right, down] = [0, 0];
  const places = operatorsOf(ink).flatMap((operator) => {
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

function operatorsOf(ink: Ink): readonly string[] {
  return ink.end().split("\n").slice(1);
}
