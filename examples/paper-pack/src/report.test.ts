import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { fileLines, type WrittenLine } from "./report.js";

const files: readonly WrittenLine[] = [
  { label: "visit-1", path: "packs/visit-1.pdf", bytes: 34_000, seconds: 1.5 },
  { label: "visit-with-a-long-id", path: "packs/visit-with-a-long-id-القحطاني.pdf", bytes: 134_000, seconds: 0.25 },
];
const { io } = fakeIo("");

test.each([undefined, 80, 100])("files stand in columns where the terminal has room: %s", (columns) => {
  expect(fileLines(files, { ...io, columns })).toEqual([
    "visit-1               packs/visit-1.pdf                          34 kB  1.50 s",
    "visit-with-a-long-id  packs/visit-with-a-long-id-القحطاني.pdf   134 kB  0.25 s",
  ]);
});

test("in a narrow one each path has a line of its own", () => {
  const lines = fileLines(files, { ...io, columns: 60 });
  expect(lines).toEqual([
    "visit-1  34 kB  1.50 s",
    "  packs/visit-1.pdf",
    "visit-with-a-long-id  134 kB  0.25 s",
    "  packs/visit-with-a-long-id-القحطاني.pdf",
  ]);
});
