import { expect, test } from "vitest";
import { entriesOf, textOf, xmlEntry } from "./xmlEntry.js";

const book = `<x:workbook xmlns:x="urn:x"><x:sheets><x:sheet name="Visits" r:id="rId1"/></x:sheets></x:workbook>`;

test("elements and attributes have their names without a prefix, and values stay text", () => {
  const { sheets } = xmlEntry(book, "workbook");
  expect(entriesOf(Object(sheets)["sheet"])).toEqual([{ name: "Visits", id: "rId1" }]);
});

test("what is not there is empty: an element, a list, an attribute", () => {
  expect(xmlEntry("", "workbook")).toEqual({});
  expect(xmlEntry(book, "styleSheet")).toEqual({});
  expect(entriesOf(undefined)).toEqual([]);
  expect(textOf(undefined)).toBe("");
});
