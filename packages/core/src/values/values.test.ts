import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { parseWith } from "../parsed/parseWith.js";
import { addCalendar } from "./addCalendar.js";
import { calendarDateSchema } from "./calendarDateSchema.js";
import { durationSchema } from "./durationSchema.js";
import { idSchema } from "./idSchema.js";
import { epochMs } from "./epochMs.js";
import { instantsInLondon } from "./instantsInLondon.js";
import { instantSchema } from "./instantSchema.js";
import { londonDate } from "./londonDate.js";
import { longTextSchema, textSchema } from "./textSchema.js";

const code = (schema: z.ZodType, input: unknown): string => {
  const outcome = parseWith(schema, input);
  return outcome.ok ? "good" : outcome.issues.map((issue) => issue.code).join(" ");
};

describe("calendar dates", () => {
  test.each(["2026-06-09", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("%s is a day", (day) =>
    expect(code(calendarDateSchema, day)).toBe("good"),
  );
  test.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "1899-12-31",
    "2026-6-9",
    "09/06/2026",
    "2026-06-09T00:00Z",
    "2026-06-09\n",
    "",
    " 2026-06-09",
  ])("%j is none", (day) => expect(code(calendarDateSchema, day)).toBe("date-invalid"));
});

describe("instants", () => {
  test.each([
    "2026-06-09T14:30:00+01:00",
    "2026-06-09T14:30Z",
    "2026-06-09T14:30:00.250Z",
    "2026-06-09T14:30:00.250117+00:00",
    "2026-06-09T14:30:00.2501178Z",
    "2026-06-09T14:30:00.250117800+01:00",
    "2026-06-09T14:30-05:00",
    "2024-02-29T23:59:59+00:00",
  ])("%s is one", (instant) => {
    expect(code(instantSchema, instant)).toBe("good");
    expect(epochMs(instant)).not.toBeNaN();
  });
  test("an offset that London does not have at that moment is no error", () =>
    expect(code(instantSchema, "2026-06-09T14:30+00:00")).toBe("good"));
  test.each([
    "2026-06-09T24:61Z",
    "2026-06-09T24:00Z",
    "2026-02-30T10:00Z",
    "2025-02-29T10:00Z",
    "2026-06-09 14:30Z",
    "14:30",
    "2026-06-09",
    "2026-06-09T14:30+0100",
    "2026-06-09T14:30z",
    "2026-06-09T14:30:00.2501178001Z",
    "2026-06-09T14:30:00.Z",
    "2026-06-09T14:30Z\n",
    "2026-06-09T14:30+15:00",
  ])("%j is none", (instant) => expect(code(instantSchema, instant)).toBe("instant-invalid"));
  test("a clock time without offset asks for the offset, also on the day of a clock change", () => {
    expect(code(instantSchema, "2026-06-09T14:30:00")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-03-29T00:59:59")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-03-29T02:00")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-10-25T00:59")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-10-25T02:00")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-10-25T01:30")).toBe("instant-without-offset");
    expect(code(instantSchema, "2026-10-25T01:30+00:00")).toBe("good");
  });
});

test("London's date turns at London's midnight", () => {
  expect([londonDate("2026-06-09T22:59:59Z"), londonDate("2026-06-09T23:00:00Z")]).toEqual([
    "2026-06-09",
    "2026-06-10",
  ]);
  expect([londonDate("2026-12-31T23:59:59Z"), londonDate("2026-12-31T19:00:00-05:00")]).toEqual([
    "2026-12-31",
    "2027-01-01",
  ]);
});

test("a clock time in London is one instant, none in the hour that is skipped, two in the hour that is repeated", () => {
  expect(instantsInLondon("2026-06-09T14:30")).toEqual(["2026-06-09T14:30+01:00"]);
  expect(instantsInLondon("2026-12-09T14:30:59")).toEqual(["2026-12-09T14:30:59+00:00"]);
  expect(instantsInLondon("2026-03-29T01:00")).toEqual([]);
  expect(instantsInLondon("2026-03-29T02:00")).toEqual(["2026-03-29T02:00+01:00"]);
  expect(instantsInLondon("2026-10-25T01:59")).toEqual(["2026-10-25T01:59+01:00", "2026-10-25T01:59+00:00"]);
  expect(instantsInLondon("2026-10-25T02:00")).toEqual(["2026-10-25T02:00+00:00"]);
  expect(instantsInLondon("soon")).toEqual([]);
});

test("durations are whole and unsigned", () => {
  expect(
    ["PT10M", "PT2H30M", "P3D", "P1Y", "P2W", "P1DT12H", "PT0M", "PT90S"].map((text) => code(durationSchema, text)),
  ).toEqual(Array(8).fill("good"));
  expect(
    ["P", "PT", "10M", "PT1.5H", "-PT1M", "P1W2D", "PT1M2H", "PT10M\n", "pt10m", "PT12345M"].map((text) =>
      code(durationSchema, text),
    ),
  ).toEqual(Array(10).fill("duration-invalid"));
});

test("ids are safe in a file name", () => {
  expect(["a", "visit-014", "A.b_c-1", "x".repeat(64)].map((text) => code(idSchema, text))).toEqual(
    Array(4).fill("good"),
  );
  expect(
    ["", "-a", ".a", "../a", "a/b", "a b", "é", "x".repeat(65), "a\n"].map((text) => code(idSchema, text)),
  ).toEqual(Array(9).fill("id-invalid"));
});

test("text of any script is kept as typed; what does not print is refused", () => {
  for (const text of ["Łukasz Żółć", "أمينة", "王小明", "Zoe\u0308", "👩‍👧", "O'Brien"])
    expect(parseWith(textSchema, text)).toEqual({ ok: true, value: text });
  expect([" ", "a\tb", "a\nb", "a\u0000", "a\u0085", "\ud83d"].map((text) => code(textSchema, text))).toEqual([
    "blank-text",
    ...Array(5).fill("control-character"),
  ]);
  expect(code(longTextSchema, "one\ntwo\tthree\r\n")).toBe("good");
  expect(code(longTextSchema, "\n \t")).toBe("blank-text");
  expect(code(textSchema, "x".repeat(201))).toBe("too-long");
});

test("calendar arithmetic ends on the last day of a shorter month", () => {
  expect([
    addCalendar("2026-11-30", "P3M"),
    addCalendar("2024-02-29", "P1Y"),
    addCalendar("2026-01-12", "P3M"),
    addCalendar("2026-12-31", "P1D"),
    addCalendar("2026-02-20", "P2W"),
  ]).toEqual(["2027-02-28", "2025-02-28", "2026-04-12", "2027-01-01", "2026-03-06"]);
  expect(() => addCalendar("2026-01-01", "PT1H")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
});
