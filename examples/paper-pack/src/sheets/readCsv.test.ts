import { expect, test } from "vitest";
import { mostVisits } from "../mostVisits.js";
import { readCsv } from "./readCsv.js";

test("F35: of a million rows no more are read than are needed to see that they are too many", () => {
  const { rows } = readCsv("visits.csv", new TextEncoder().encode(`Visit,Family name\n${"a,b\n".repeat(1_000_000)}`));
  expect(rows.length).toBeGreaterThan(mostVisits);
  expect(rows.length).toBeLessThan(2 * mostVisits);
});

test("a cell that shows nothing is empty, whatever it holds", () => {
  const { rows } = readCsv("visits.csv", new TextEncoder().encode('Visit,Notes,Pets\n"v-1","\u200b\u00a0","0"\n'));
  expect(rows[1]?.cells).toEqual([{ kind: "text", text: "v-1" }, undefined, { kind: "text", text: "0" }]);
});
