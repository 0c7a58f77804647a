import { describe, expect, test } from "vitest";
import type { Cell, CellReading } from "./Cell.js";
import { readDate } from "./readDate.js";
import { readPhone } from "./readPhone.js";
import { readPlate } from "./readPlate.js";
import { readPostcode } from "./readPostcode.js";
import { readUpn } from "./readUpn.js";
import { readAddressLine } from "./readAddressLine.js";
import { readCount } from "./readCount.js";
import { readList } from "./readList.js";
import { readTime } from "./readTime.js";
import { readYesNo } from "./readYesNo.js";

const text = (typed: string): Cell => ({ kind: "text", text: typed });
const number = (value: number): Cell => ({ kind: "number", number: value });
const day = (serial: number): Cell => ({ kind: "date", serial });

/** What was typed or what the spreadsheet made of it, and the one reading, or the code of what is asked back. */
type Row = readonly [cell: Cell | string, reads: string];

const dates: readonly Row[] = [
  ["2026-06-09", "2026-06-09"],
  ["2026/6/9", "2026-06-09"],
  ["20260609", "2026-06-09"],
  ["09.06.2026", "2026-06-09"],
  ["9.6.26", "2026-06-09"],
  ["9 June 2026", "2026-06-09"],
  ["9 jun 26", "2026-06-09"],
  ["9th June 2026", "2026-06-09"],
  ["1st of Sept 2026", "2026-09-01"],
  ["Tue 9 June 2026", "2026-06-09"],
  ["Tuesday, 9 June 2026", "2026-06-09"],
  ["June 9, 2026", "2026-06-09"],
  ["09-Jun-26", "2026-06-09"],
  ["9-June-2026", "2026-06-09"],
  ["25/6/26", "2026-06-25"],
  ["25/06/2026", "2026-06-25"],
  ["6/6/26", "2026-06-06"],
  ["\u00a09\u00a0June\u00a02026 ", "2026-06-09"],
  ["9\u20116\u201126", "date-could-be-two"],
  ["9/6/26", "date-could-be-two"],
  ["09/06/2026", "date-could-be-two"],
  ["9 June", "date-without-year"],
  ["9/6", "date-without-year"],
  ["31 June 2026", "date-does-not-exist"],
  ["29 February 2026", "date-does-not-exist"],
  ["31.02.2026", "date-does-not-exist"],
  ["32/13/2026", "date-does-not-exist"],
  ["next Tuesday", "date-unclear"],
  ["9 Juin 2026", "date-unclear"],
  [number(46_182), "2026-06-09"],
  [number(20_260_609), "2026-06-09"],
  [day(46_182), "2026-06-09"],
  ["46182", "2026-06-09"],
  [number(40_338.57), "date-with-time"],
  ["40338.57", "date-with-time"],
  [number(3), "date-unclear"],
];

const times: readonly Row[] = [
  ["13:40", "13:40"],
  ["09:30", "09:30"],
  ["9.30", "09:30"],
  ["9:30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["1340", "13:40"],
  ["1:40pm", "13:40"],
  ["1.40 PM", "13:40"],
  ["1:40 p.m.", "13:40"],
  ["9am", "09:00"],
  ["12pm", "12:00"],
  ["12:15am", "00:15"],
  ["noon", "12:00"],
  ["13h40", "13:40"],
  ["13:40:00", "13:40"],
  ["1300 hrs", "13:00"],
  ["00:15", "00:15"],
  ["1:40", "time-could-be-two"],
  ["06.30", "time-could-be-two"],
  ["9", "time-unclear"],
  ["25:00", "time-does-not-exist"],
  ["9:75", "time-does-not-exist"],
  ["13:40pm", "time-does-not-exist"],
  ["after lunch", "time-unclear"],
  ["midnight", "time-unclear"],
  [number(0.395_833_333_333_333), "09:30"],
  // What the arithmetic of a spreadsheet makes of 09:30: a hair less.
  [number(0.395_833_333_1), "09:30"],
  [day(46_182.569_444_444_4), "13:40"],
  [day(46_182), "time-missing"],
  [number(930), "09:30"],
  [number(9.3), "time-lost-zero"],
];

const phones: readonly Row[] = [
  ["01632 960140", "01632 960140"],
  ["07700 900127", "07700 900127"],
  ["+44 7700 900127", "+44 7700 900127"],
  ["01632 960140 ext 12", "01632 960140 ext 12"],
  ["07700\u00a0900127", "07700 900127"],
  ["\u202a07700 900127\u202c", "07700 900127"],
  ["7700900127", "phone-lost-zero"],
  [number(7_700_900_127), "phone-lost-zero"],
  [number(1_632_960_140), "phone-lost-zero"],
  ["7.7009E+09", "changed-by-spreadsheet"],
  ["ask the office", "phone-invalid"],
];

const others: readonly (readonly [(cell: Cell) => CellReading<unknown>, Cell | string, unknown])[] = [
  [readPostcode, "ob7 4qx", "OB7 4QX"],
  [readPostcode, "OB74QX", "OB7 4QX"],
  [readPostcode, "Saltpan Row", "postcode-invalid"],
  [readPlate, "ob91 ktd", "OB91 KTD"],
  [readPlate, "3E2", "changed-by-spreadsheet"],
  [readPlate, number(300), "changed-by-spreadsheet"],
  [readPlate, day(45_000), "changed-by-spreadsheet"],
  [readUpn, "B123456789012", "upn-invalid"],
  [readUpn, "8.01E+12", "changed-by-spreadsheet"],
  [readUpn, number(801_200_001_001), "changed-by-spreadsheet"],
  [readYesNo, "YES", true],
  [readYesNo, "n", false],
  [readYesNo, "x", true],
  [readYesNo, { kind: "yes-no", yes: false }, false],
  [readYesNo, "1", "yes-or-no"],
  [readYesNo, "maybe", "yes-or-no"],
  [readAddressLine, "1-2 Saltpan Row", "1-2 Saltpan Row"],
  [readAddressLine, "Flat 2, High Street 5", "Flat 2, High Street 5"],
  [readAddressLine, "01-Feb Saltpan Row", "house-number-a-day"],
  [readAddressLine, "03/04/2026", "house-number-a-day"],
  [readAddressLine, day(46_054), "changed-by-spreadsheet"],
  [readAddressLine, number(12), "12"],
  [readList, "cp; ehcp", ["cp", "ehcp"]],
  [readList, " ; ", "words-missing"],
  [readCount, "2", 2],
  [readCount, "two", "not-a-number"],
];

const cellOf = (typed: Cell | string): Cell => (typeof typed === "string" ? text(typed) : typed);
const said = (reading: CellReading<unknown>): unknown => (reading.ok ? reading.value : reading.code);

describe("a cell is read one way or asked back", () => {
  test.each(dates)("the day %j reads %s", (typed, reads) => {
    expect(said(readDate(cellOf(typed)))).toBe(reads);
  });
  test.each(times)("the time %j reads %s", (typed, reads) => {
    expect(said(readTime(cellOf(typed)))).toBe(reads);
  });
  test.each(phones)("the telephone number %j reads %s", (typed, reads) => {
    expect(said(readPhone(cellOf(typed)))).toBe(reads);
  });
  test.each(others)("%o of %j reads %j", (reader, typed, reads) => {
    expect(said(reader(cellOf(typed)))).toEqual(reads);
  });
  test("a day that could be two is asked back with both", () => {
    expect(readDate(text("9/6/26"))).toMatchObject({
      message: expect.stringMatching(/9 June 2026 or 6 September 2026/),
    });
    expect(readTime(text("1:40"))).toMatchObject({ message: expect.stringMatching(/01:40 or 13:40/) });
  });
  test("every minute of a day comes back from the fraction that a spreadsheet keeps of it", () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      expect(said(readTime(day(46_182 + minute / 1440 || 1)))).toBe(minute === 0 ? "time-missing" : clock);
    }
  });
});
