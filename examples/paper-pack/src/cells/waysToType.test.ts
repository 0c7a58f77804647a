import { describe, expect, test } from "vitest";
import type { Cell, CellReading } from "./Cell.js";
import { readDate } from "./readDate.js";
import { readMoment } from "./readMoment.js";
import { readPhone } from "./readPhone.js";
import { readPlate } from "./readPlate.js";
import { readPostcode } from "./readPostcode.js";
import { readUpn } from "./readUpn.js";

/** What was typed, and what it reads, or the code under which it is asked back. */
type Row = readonly [typed: string, reads: unknown];

/** Ways that people type, each read as one thing or asked back. */
const dates: readonly Row[] = [
  ["Tue 1 Dec", "date-without-year"],
  ["Tue 1 Dec 2026", "2026-12-01"],
  ["Tuesday 1st of December 2026", "2026-12-01"],
  ["Mon 1 Dec 2026", "date-other-weekday"],
  ["Weds 9 Dec 2026", "2026-12-09"],
  ["Tue 9/6/26", "2026-06-09"],
  ["Sun 9/6/26", "2026-09-06"],
  ["Fri 9/6/26", "date-could-be-two"],
  ["Dec 1st 2026", "2026-12-01"],
  ["1 12 26", "date-could-be-two"],
  ["01122026", "date-unclear"],
  ["1/XII/2026", "date-unclear"],
  ["w/b 7 Dec 2026", "date-unclear"],
  ["Dec 2026", "date-unclear"],
  ["1 Dec 2026?", "date-unclear"],
  ["1 Dec 2026 2pm", "date-with-time"],
  ["1 Dec 2026 at noon", "date-with-time"],
  ["9/6/26 2.05pm", "date-with-time"],
  ["2.05pm", "date-is-a-time"],
  ["14:05", "date-is-a-time"],
  ["tbc", "date-unclear"],
];

const times: readonly Row[] = [
  ["2.05pm", { time: "14:05" }],
  ["2:05 P.M.", { time: "14:05" }],
  ["12 noon", { time: "12:00" }],
  ["12noon", { time: "12:00" }],
  ["2 o'clock", "time-could-be-two"],
  ["2ish", "time-unclear"],
  ["~14:00", "time-unclear"],
  ["14:00-15:00", "time-unclear"],
  ["14:05:30", "time-unclear"],
  ["2,05pm", "time-unclear"],
  ["quarter past 2", "time-unclear"],
  ["1 Dec 2026", "time-missing"],
  ["9/6/26", "time-missing"],
  ["1 Dec 2026 at noon", { time: "12:00", day: "2026-12-01" }],
  ["1 Dec 2026 1405", { time: "14:05", day: "2026-12-01" }],
  ["14:05 next day", { time: "14:05", after: true }],
  ["Tue 1 Dec 2026 2.05pm", { time: "14:05", day: "2026-12-01" }],
  ["Tue 1 Dec 2.05pm", "date-without-year"],
];

const others: readonly (readonly [string, (cell: Cell) => CellReading<unknown>, Row])[] = [
  ["telephone", readPhone, ["01632 960140 (mum)", "phone-with-words"]],
  ["telephone", readPhone, ["01632 960140/960141", "phone-two"]],
  ["telephone", readPhone, ["07700.900.127", "07700.900.127"]],
  ["telephone", readPhone, ["O7700 900127", "phone-invalid"]],
  ["telephone", readPhone, ["withheld", "phone-unknown"]],
  ["postcode", readPostcode, ["OB7 4QC", "postcode-letters"]],
  ["postcode", readPostcode, ["ob74oq", "postcode-letters"]],
  ["postcode", readPostcode, ["OB7 4QX, UK", "postcode-with-words"]],
  ["postcode", readPostcode, ["ZZ99 3VZ", "ZZ99 3VZ"]],
  ["postcode", readPostcode, ["OB7 40X", "postcode-invalid"]],
  ["registration", readPlate, ["OB91.KTD", "OB91 KTD"]],
  ["registration", readPlate, ["OB91 KTD / OB91 KTE", "registration-two"]],
  ["registration", readPlate, ["q123 abc", "Q123 ABC"]],
  ["UPN", readUpn, ["H801200001OO1", "upn-invalid"]],
  ["UPN", readUpn, ["H80120000100l", "upn-invalid"]],
  ["UPN", readUpn, ["TBC", "upn-unknown"]],
];

const said = (reading: CellReading<unknown>): unknown => (reading.ok ? reading.value : reading.code);
const text = (typed: string): Cell => ({ kind: "text", text: typed });

describe("forty ways more to type, each read one way or asked back", () => {
  test("they are more than forty", () => expect(dates.length + times.length + others.length).toBeGreaterThan(40));
  test.each(dates)("the day %j reads %j", (typed, reads) => expect(said(readDate(text(typed)))).toBe(reads));
  test.each(times)("the time %j reads %j", (typed, reads) => expect(said(readMoment(text(typed)))).toEqual(reads));
  test.each(others)("as a %s, %o of %j", (_, reader, [typed, reads]) => expect(said(reader(text(typed)))).toBe(reads));
});

test.each([
  ["telephone", readPhone, "O7700 900127", "Check character 1: is it the digit 0? It is typed as the letter O."],
  ["telephone", readPhone, "0163Z 960140", "Check character 5: is it the digit 2? It is typed as the letter Z."],
  ["postcode", readPostcode, "0B7 4QX", "Check character 1: is it the letter O? It is typed as the digit 0."],
  ["postcode", readPostcode, "OB7 AQX", "Give a full UK postcode, such as the one on a letter to the address."],
  ["postcode", readPostcode, "ob7 4q5", "Check character 6: is it the letter S? It is typed as the digit 5."],
  ["UPN", readUpn, "H8O1200001001", "Check character 3: is it the digit 0? It is typed as the letter O."],
  ["UPN", readUpn, "H80120000100l", "Check character 13: is it the digit 1? It is typed as the letter L."],
])(
  "a %s that is nearly one is asked back with its nearest reading, and without itself: %o",
  (_, reader, typed, says) => {
    const reading = reader(text(typed));
    expect(reading.ok ? undefined : reading.message).toBe(says);
  },
);
