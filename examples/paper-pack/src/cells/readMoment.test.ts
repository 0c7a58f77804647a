import { expect, test } from "vitest";
import type { Cell } from "./Cell.js";
import { readMoment } from "./readMoment.js";

const day = (serial: number): Cell => ({ kind: "date", serial });
const number = (value: number): Cell => ({ kind: "number", number: value });

/** The serial of 9 June 2026. */
const JUNE_9 = 46_182;

test.each<readonly [cell: Cell | string, reads: unknown]>([
  ["13:40", { time: "13:40" }],
  ["00:30 next day", { time: "00:30", after: true }],
  ["0.30 (next day)", { time: "00:30", after: true }],
  ["00:30 +1", { time: "00:30", after: true }],
  ["12:30am, the next day", { time: "00:30", after: true }],
  ["10 June 2026 00:30", { time: "00:30", day: "2026-06-10" }],
  ["2026-06-10T00:30", { time: "00:30", day: "2026-06-10" }],
  ["25/6/2026, 1:40 pm", { time: "13:40", day: "2026-06-25" }],
  ["01:30 first", { time: "01:30", which: "first" }],
  ["1.30am (second)", { time: "01:30", which: "second" }],
  ["10/6/2026 00:30", "date-could-be-two"],
  ["9 June 9am", "date-without-year"],
  ["25:10", "time-does-not-exist"],
  ["24:00", "time-does-not-exist"],
  ["25:10 next day", "time-does-not-exist"],
  ["13:40 - 14:00", "time-unclear"],
  ["some time at 9am", "time-unclear"],
  [day(0), { time: "00:00" }],
  [day(0.5), { time: "12:00" }],
  [day(JUNE_9 + 0.5), { time: "12:00", day: "2026-06-09" }],
  [day(JUNE_9 + 0.999_999), { time: "00:00", day: "2026-06-10" }],
  [day(1 + 1.5 / 24), "time-over-a-day"],
  [day(1), "time-over-a-day"],
  [day(JUNE_9), "time-missing"],
  [number(0.5), { time: "12:00" }],
  [number(0), "time-unclear"],
  [number(1.0625), "time-unclear"],
  [{ kind: "yes-no", yes: true }, "time-unclear"],
])("%j reads %j, or is asked back", (cell, reads) => {
  const reading = readMoment(typeof cell === "string" ? { kind: "text", text: cell } : cell);
  expect(reading.ok ? reading.value : reading.code).toEqual(reads);
});

test("a text of any length is looked at once", () => {
  expect(readMoment({ kind: "text", text: `${"9 ".repeat(100_000)}9am` })).toMatchObject({ code: "time-unclear" });
});
