import { describe, expect, test } from "vitest";
import type { Cell, CellReading } from "./Cell.js";
import { readAddressLine } from "./readAddressLine.js";
import { readChoice } from "./readChoice.js";
import { readDate } from "./readDate.js";
import { readPhone } from "./readPhone.js";
import { readPlate } from "./readPlate.js";
import { readPostcode } from "./readPostcode.js";
import { readTime } from "./readTime.js";
import { readUpn } from "./readUpn.js";

const text = (typed: string): Cell => ({ kind: "text", text: typed });
const number = (value: number): Cell => ({ kind: "number", number: value });
const day = (serial: number): Cell => ({ kind: "date", serial });
const tick: Cell = { kind: "yes-no", yes: true };

/** What stands in a cell, and what it reads, or the code under which it is asked back. */
type Row = readonly [cell: Cell | string, reads: string];

const dates: readonly Row[] = [
  ["Monday 8th June 2026", "2026-06-08"],
  ["8th of June, 2026", "2026-06-08"],
  ["8June2026", "2026-06-08"],
  ["08-JUN-2026", "2026-06-08"],
  ["8 Sept. 26", "2026-09-08"],
  ["Sep 8th 2026", "2026-09-08"],
  ["8 June '26", "2026-06-08"],
  ["2026.06.08", "2026-06-08"],
  ["2026-06-08T00:00:00.000Z", "2026-06-08"],
  ["2026-06-08 00:00:00", "2026-06-08"],
  ["25/06/2026 00:00", "2026-06-25"],
  ["13-06-26", "2026-06-13"],
  ["06/13/2026", "2026-06-13"],
  ["29 Feb 2028", "2028-02-29"],
  ["08/06/2026 00:00:00", "date-could-be-two"],
  ["8-6-2026", "date-could-be-two"],
  ["08/06", "date-without-year"],
  ["Monday", "date-unclear"],
  ["tomorrow", "date-unclear"],
  ["8 Jume 2026", "date-unclear"],
  ["2026-13-08", "date-does-not-exist"],
  ["00/00/2026", "date-does-not-exist"],
  ["8/6-2026", "date-unclear"],
  [tick, "date-unclear"],
  [number(-1), "date-unclear"],
  [day(46_181.5), "date-with-time"],
];

const times: readonly Row[] = [
  ["9:05", "09:05"],
  ["09.05", "09:05"],
  ["9.05am", "09:05"],
  ["9.05 a.m.", "09:05"],
  ["12:00 noon", "time-unclear"],
  ["11pm", "23:00"],
  ["12am", "00:00"],
  ["9 o'clock", "09:00"],
  ["0905", "09:05"],
  ["2359", "23:59"],
  ["24:00", "time-does-not-exist"],
  ["7:00", "07:00"],
  ["6:59", "time-could-be-two"],
  ["3.30", "time-could-be-two"],
  ["3:30 PM", "15:30"],
  ["15:30:00", "15:30"],
  ["half past nine", "time-unclear"],
  ["9-10", "time-unclear"],
  ["9:5", "time-unclear"],
  ["9.3", "time-lost-zero"],
  ["10.4", "time-lost-zero"],
  ["930am", "09:30"],
  ["0.395833333", "09:30"],
  [number(0), "00:00"],
  [number(9.3), "time-lost-zero"],
  [number(10), "time-unclear"],
  [tick, "time-unclear"],
];

const others: readonly (readonly [(cell: Cell) => CellReading<unknown>, Cell | string, string])[] = [
  [readPhone, "(01632) 960140", "(01632) 960140"],
  [readPhone, "01632-960-140", "01632-960-140"],
  [readPhone, "+44 (0)1632 960140", "+44 (0)1632 960140"],
  [readPhone, "0044 1632 960140", "0044 1632 960140"],
  [readPhone, "020 7946 0123 x 45", "020 7946 0123 x 45"],
  [readPhone, "999", "999"],
  [readPhone, "01632 97", "phone-invalid"],
  [readPhone, "01632 960140 or 960141", "phone-two"],
  [readPhone, "1632 960140", "phone-lost-zero"],
  [readPhone, day(45_000), "changed-by-spreadsheet"],
  [readPhone, "none", "phone-unknown"],
  [readPostcode, "OB7  4QX", "OB7 4QX"],
  [readPostcode, " ob7\u00a04qx", "OB7 4QX"],
  [readPostcode, "OB7 4Q", "postcode-invalid"],
  [readPostcode, "0B7 4QX", "postcode-invalid"],
  [readPostcode, number(74), "postcode-invalid"],
  [readPostcode, "1E10", "changed-by-spreadsheet"],
  [readPlate, "OB-91-KTD", "OB91 KTD"],
  [readPlate, "a 1", "A 1"],
  [readPlate, "OB91/KTD", "registration-invalid"],
  [readPlate, "the red van", "registration-invalid"],
  [readUpn, "h801200001001", "H801200001001"],
  [readUpn, "H801200001001 ", "H801200001001"],
  [readUpn, "Z80120000100", "upn-invalid"],
  [readUpn, "A801200001001", "upn-invalid"],
  [readUpn, "Z80120000100Q", "upn-invalid"],
  [readUpn, tick, "changed-by-spreadsheet"],
  [readAddressLine, "Feb-01", "house-number-a-day"],
  [readAddressLine, "1 Jan Terrace", "house-number-a-day"],
  [readAddressLine, "12a, Saltpan Row", "12a, Saltpan Row"],
  [readAddressLine, "2026-02-01", "house-number-a-day"],
];

const said = (reading: CellReading<unknown>): unknown => (reading.ok ? reading.value : reading.code);
const cellOf = (typed: Cell | string): Cell => (typeof typed === "string" ? text(typed) : typed);

describe("more ways to type, each read one way or asked back", () => {
  test.each(dates)("the day %j reads %s", (typed, reads) => expect(said(readDate(cellOf(typed)))).toBe(reads));
  test.each(times)("the time %j reads %s", (typed, reads) => expect(said(readTime(cellOf(typed)))).toBe(reads));
  test.each(others)("%o of %j reads %s", (reader, typed, reads) => expect(said(reader(cellOf(typed)))).toBe(reads));

  test("a time that lost its last 0 is asked back with what it may have been", () => {
    expect(readTime(text("9.3"))).toMatchObject({ message: expect.stringContaining("such as of 09:30") as string });
  });

  test("no message repeats what stood in the cell", () => {
    const kept = [
      ...dates.map(([cell]) => [cell, readDate(cellOf(cell))] as const),
      ...others.map(([reader, cell]) => [cell, reader(cellOf(cell))] as const),
    ].flatMap(([cell, reading]) =>
      typeof cell === "string" && !reading.ok && cell.length > 4 ? [[cell, reading.message]] : [],
    );
    expect(kept.length).toBeGreaterThan(15);
    expect(kept.filter(([cell = "", message = ""]) => message.includes(cell))).toEqual([]);
  });
});

test("a question of the form that is answered with Yes or No takes every way in which people write those", () => {
  const choices = { yes: "Yes", no: "No" };
  const typed = (text: string) => readChoice({ kind: "text", text }, choices);
  for (const text of ["Yes", "y", "TRUE", "✓", "x"]) expect(typed(text)).toEqual({ ok: true, value: "yes" });
  for (const text of ["no", "N", "false"]) expect(typed(text)).toEqual({ ok: true, value: "no" });
  expect(readChoice({ kind: "yes-no", yes: false }, choices)).toEqual({ ok: true, value: "no" });
  expect([typed("1").ok, typed("perhaps").ok, readChoice({ kind: "number", number: 1 }, choices).ok]).toEqual([
    false,
    false,
    false,
  ]);
});
