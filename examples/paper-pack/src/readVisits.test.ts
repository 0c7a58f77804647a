import { expect, test } from "vitest";
import { InputError } from "./InputError.js";
import { readVisits } from "./readVisits.js";

const read = (text: string, file = "visits.json") => readVisits({ file, text });

test("a list, an object with a list, one visit and JSON Lines are read alike", () => {
  const one = '{"id": "a", "household": {}}';
  for (const text of [`[${one}]`, `{"visits": [${one}]}`, one, `${one}\n\n`]) {
    expect(read(text).entries.map(({ value }) => value)).toEqual([{ id: "a", household: {} }]);
  }
  expect(read(`${one}\n\n${one}\n`).entries).toHaveLength(2);
  expect(read(one, "visits.jsonl").entries).toHaveLength(1);
});

test("each visit knows where it stands in its file", () => {
  const listed = read('{"visits": [\n{"id": "a"},\n{"id": "b",\n"household": {}}\n]}').entries[1];
  expect([listed?.index, listed?.pointer]).toEqual([1, "/visits/1"]);
  expect(listed?.lineOf("/visits/1/household")).toBe(4);
  expect(listed?.lineOf("/visits/1/household/address")).toBe(4);
  const line = read('{"id": "a"}\n\n{"id": "b"}').entries[1];
  expect([line?.index, line?.pointer, line?.lineOf("/id")]).toEqual([1, "", 3]);
});

test("a line of JSON Lines that is not JSON is a fault, and the others are read", () => {
  const { entries, faults } = read('{"id": "a"}\n{"id": \n{"id": "c"}');
  expect(entries.map(({ index }) => index)).toEqual([0, 2]);
  expect(faults).toMatchObject([{ index: 1, line: 2, column: 8, code: "not-json" }]);
});

test("what holds no visits is refused", () => {
  const codeOf = (text: string): string | undefined => {
    try {
      read(text);
    } catch (error) {
      return error instanceof InputError ? error.problems[0]?.code : "another error";
    }
    return undefined;
  };
  expect(["[]", "{}", "7", '{"visits": {}}', "[1,", '{"visits": []}'].map(codeOf)).toEqual([
    "no-visits",
    "not-a-list",
    "not-a-list",
    "not-a-list",
    "not-json",
    "no-visits",
  ]);
});

test("F35: a file of more visits than any school has, or of more values, is refused at once", () => {
  const zeros = (count: number): string => `[${"0,".repeat(count - 1)}0]`;
  const refused = (text: string, file?: string): InputError["problems"] => {
    try {
      read(text, file);
    } catch (error) {
      if (error instanceof InputError) return error.problems;
    }
    return [];
  };
  expect(refused(zeros(1_000_000))).toMatchObject([
    { code: "not-json", line: 1, message: expect.stringContaining("Split the file") as string },
  ]);
  expect(refused(zeros(20_001))).toMatchObject([{ code: "too-many-visits" }]);
  expect(refused("{}\n".repeat(20_001), "visits.jsonl")).toMatchObject([{ code: "too-many-visits" }]);
  expect(read(zeros(20_000)).entries).toHaveLength(20_000);
});

test("F35: the line of each of many entries is found without reading the text again", () => {
  const lines = read(`[\n${"0,\r\n".repeat(19_999)}0]`).entries.map(({ lineOf, pointer }) => lineOf(pointer));
  expect(lines).toEqual(Array.from({ length: 20_000 }, (_, index) => index + 2));
});
