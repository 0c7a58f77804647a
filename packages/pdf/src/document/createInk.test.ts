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
  expect(ink.operators).toEqual([".6 w", "0 G", "0 0 m 10 0 l", "0 0 5 5 re", "S", "1 w", "0 1 m 10 1 l", "S"]);
});

test("a shade does not colour the text after it", () => {
  const ink = createInk(embedded);
  ink.fill(0.9, rectangle(0, 0, 5, 5));
  ink.show({ x: 0, y: 10, size: 9, runs });
  expect(ink.operators.indexOf("0 g")).toBeGreaterThan(ink.operators.indexOf("0.9 g"));
});

test("text ends before a path or a mark begins, and every mark that opens closes", () => {
  const ink = createInk(embedded);
  ink.open("/P <</MCID 0>> BDC");
  ink.show({ x: 0, y: 10, size: 9, runs });
  ink.show({ x: 0, y: 20, size: 9, runs });
  ink.close();
  ink.open("/Artifact BMC");
  ink.show({ x: 0, y: 30, size: 9, runs });
  ink.stroke({ width: 1, grey: 0 }, line(0, 0, 1, 1));
  ink.close();
  const order = ink.operators.filter((operator) => /^(BT|ET|EMC|S|.*B[DM]C)$/.test(operator));
  expect(order.map((operator) => operator.split(" ").at(-1))).toEqual([
    ...["BDC", "BT", "ET", "EMC"],
    ...["BMC", "BT", "ET", "S", "EMC"],
  ]);
  expect([...ink.fonts]).toEqual([font]);
});
