import { describe, expect, test } from "vitest";
import { forms } from "../forms.js";
import { polish } from "../wording/polish.js";
import { urdu } from "../wording/urdu.js";
import { typedDay } from "./typedDay.js";

const said = (typed: string, options?: Parameters<typeof typedDay>[1]): string => {
  const day = typedDay(typed, options);
  return day.ok ? day.value : day.code;
};

describe("a day that somebody typed is read one way or asked back", () => {
  test.each([
    ["2026-06-09", "2026-06-09"],
    ["20260609", "2026-06-09"],
    ["9 June 2026", "2026-06-09"],
    ["9june2026", "2026-06-09"],
    ["Tue 9th Jun 26", "2026-06-09"],
    ["1st of Sept. 2026", "2026-09-01"],
    ["June 9, 2026", "2026-06-09"],
    ["09.06.2026", "2026-06-09"],
    ["25/6/26", "2026-06-25"],
    [" 9\u00a0June\u00a02026 ", "2026-06-09"],
    ["9/6/26", "date-could-be-two"],
    ["09-06-2026", "date-could-be-two"],
    ["9 June", "date-without-year"],
    ["9/6", "date-without-year"],
    ["31 June 2026", "date-does-not-exist"],
    ["9 Juin 2026", "date-unclear"],
    ["next Tuesday", "date-unclear"],
    ["Mon 9 June 2026", "date-other-weekday"],
    ["Tue 9/6/26", "2026-06-09"],
    ["Sunday, 9/6/26", "2026-09-06"],
    ["Weds 9 June", "date-without-year"],
    ["", "date-unclear"],
    [`9 June 2026${" ".repeat(100_000)}`, "date-unclear"],
  ])("%j reads %s", (typed, reads) => expect(said(typed)).toBe(reads));

  test("one that could be two comes back with both, and is one where somebody said which comes first", () => {
    expect(typedDay("9/6/26")).toMatchObject({ readings: ["2026-06-09", "2026-09-06"] });
    expect(said("9/6/26", { order: "day-first" })).toBe("2026-06-09");
    expect(said("9/6/26", { order: "month-first" })).toBe("2026-09-06");
  });

  test("every month of every language is read, as prints write it", () => {
    for (const { months } of [polish, urdu])
      for (const [index, month] of months.entries())
        expect(said(`9 ${month} 2026`, { months }), month).toBe(`2026-${String(index + 1).padStart(2, "0")}-09`);
  });
});

test("a form asks for the month as a word where a date could be two, and for a date that exists else", () => {
  const asked = (completedOn: string) => {
    const read = forms["risk-assessment"].parse({ completedOn });
    return read.ok ? [] : read.issues.map(({ code, message }) => `${code}: ${message}`);
  };
  expect(asked("9/6/26")).toEqual([
    "date-could-be-two: Write the month of “Date” as a word, as in 9 June 2026: in figures this could be two days.",
  ]);
  for (const wrong of ["9 June", "31 June 2026", "9 June 2026", "soon"])
    expect(asked(wrong)).toEqual(["date-invalid: Give “Date” as a date that exists, with its day, month and year."]);
});
