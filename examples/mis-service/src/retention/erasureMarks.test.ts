import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { erasureMarks } from "./erasureMarks.js";

const folder = mkdtempSync(join(tmpdir(), "mis-marks-"));
const file = join(folder, "new", "erasures.jsonl");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mark = (last: string) => ({
  household: `00000000-0000-4000-8000-00000000000${last}`,
  at: "2026-06-09T15:00:00.000Z",
});

test("marks are read back; a torn last line is no mark, and one that is torn in the middle is told", () => {
  const marks = erasureMarks(file);
  expect(marks.all()).toEqual([]);
  marks.note(mark("1"));
  appendFileSync(file, '{"household":"0000');
  expect(erasureMarks(file).all()).toEqual([mark("1")]);
  marks.note(mark("2"));
  expect(() => marks.all()).toThrow(/a line that is none/);
  expect(readFileSync(file, "utf8")).toContain(mark("2").household);
});
