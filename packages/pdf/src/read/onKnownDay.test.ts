import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { answersByPointer } from "./answersByPointer.js";

const form = forms["visit-record"];

/** What is read of a visit record on which somebody typed when the staff arrived and left. */
function read(arrivedAt: string, leftAt: string): readonly unknown[] {
  const texts = new Map(Object.entries({ "/arrivedAt": arrivedAt, "/leftAt": leftAt }));
  const { answers } = answersByPointer(form, { zone: "Europe/London" }, texts);
  return ["arrivedAt", "leftAt"].map((field) => answers.find((each) => each.field === field)?.answer);
}

const arrived = "2026-12-01T13:30:00+00:00";

test.each([
  ["1 December 2026, 1.30pm", "2.05pm", "2026-12-01T14:05:00+00:00"],
  ["1 December 2026, 1.30pm", "14:05", "2026-12-01T14:05:00+00:00"],
  ["1 December 2026, 1.30pm", "Tue 1 Dec, 2.05pm", "2026-12-01T14:05:00+00:00"],
  ["1 December 2026, 1.30pm", "1st Dec 2.05 pm", "2026-12-01T14:05:00+00:00"],
  ["1 December 2026, 1.30pm", "2 Dec 9am", "2026-12-02T09:00:00+00:00"],
])("beside %s, %s is on the day, or in the year, that the form knows", (first, typed, reads) => {
  expect(read(first, typed)).toEqual([arrived, reads]);
});

test("the day may stand in the later of the two", () => {
  expect(read("1.30pm", "1 December 2026, 2.05pm")).toEqual([arrived, "2026-12-01T14:05:00+00:00"]);
});

test("a visit over New Year has its own years", () => {
  expect(read("31 December 2026, 11.40pm", "1 Jan 12.15am")).toEqual([
    "2026-12-31T23:40:00+00:00",
    "2027-01-01T00:15:00+00:00",
  ]);
});

test.each([
  ["a time that would be before the arrival: it may be after midnight", "1 December 2026, 11.40pm", "12.15am"],
  ["a time that could be two", "1 December 2026, 1.30pm", "2.05"],
  ["a weekday that is not the day's", "1 December 2026, 1.30pm", "Wed 1 Dec, 2.05pm"],
  ["a time where no day is known", "1.30pm", "2.05pm"],
  ["a day alone", "1 December 2026, 1.30pm", "1 Dec"],
  ["a day with its year, which is no time of day", "1 December 2026, 1.30pm", "1 December 2026"],
  ["a day with a year before it, which is none either", "1 December 2026, 1.30pm", "Tue 1st Dec, 2025"],
])("%s is left as it was typed, and asked back", (_, first, typed) => {
  expect(read(first, typed)[1]).toBe(typed);
  const [arrivedAt, leftAt] = read(first, typed);
  expect(form.parse({ arrivedAt, leftAt }).ok).toBe(false);
});
