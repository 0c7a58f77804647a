import { expect, test } from "vitest";
import type { SheetMarks } from "./sheetMarks.js";
import type { SheetPart } from "./sheetPart.js";
import { withBlankPages } from "./withBlankPages.js";

const office: SheetPart = { title: "For the office", entry: "1" };
const family: SheetPart = { title: "For the family", entry: "2", alone: true };
const pageOf = (part?: SheetPart): { readonly marks?: SheetMarks } => {
  const marks: SheetMarks = { continued: "", footer: "", margin: 36, size: 9, ...(part === undefined ? {} : { part }) };
  return { marks };
};
const placed = (...parts: (SheetPart | undefined)[]): readonly string[] =>
  withBlankPages(parts.map(pageOf), (): ReturnType<typeof pageOf> => ({})).map(({ marks }) =>
    marks === undefined ? "blank" : (marks.part?.entry ?? "-"),
  );

test("every part starts on the front of a page", () => {
  expect(placed(office, family)).toEqual(["1", "blank", "2", "blank"]);
  expect(placed(office, office, family)).toEqual(["1", "1", "2", "blank"]);
  expect(placed(office, { ...office })).toEqual(["1", "blank", "1"]);
});

test("the back of a part that stands alone is blank, also where it is the last", () => {
  expect(placed(family)).toEqual(["2", "blank"]);
  expect(placed(family, office)).toEqual(["2", "blank", "1"]);
});

test("a document without parts has no page more", () => {
  expect(placed(undefined, undefined, undefined)).toEqual(["-", "-", "-"]);
});
