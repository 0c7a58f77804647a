import { polish } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instantFromTyped } from "./instantFromTyped.js";

const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const minute = fc
  .integer({ min: 0, max: 40_000 * 1440 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));

test("a typed time that comes back as an instant is shown by London's clocks at that instant", () => {
  const london = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "short",
    timeStyle: "short",
  });
  fc.assert(
    fc.property(minute, (text) => {
      const read = instantFromTyped(text.replace("T", " "));
      if (read === text.replace("T", " ")) return;
      const [date = "", time = ""] = text.split("T");
      expect(london.format(new Date(read))).toBe(`${date.split("-").reverse().join("/")}, ${time}`);
    }),
  );
});

test.each([
  ["9 June 2026, 14:30", "2026-06-09T14:30:00+01:00"],
  ["Tue 9th Jun 26 at 2.30 pm", "2026-06-09T14:30:00+01:00"],
  ["June 9, 2026, 2:30pm", "2026-06-09T14:30:00+01:00"],
  ["2026-06-09T14:30", "2026-06-09T14:30:00+01:00"],
  ["25 October 2026, 01:30 GMT", "2026-10-25T01:30:00+00:00"],
  ["25 October 2026 01:30 bst", "2026-10-25T01:30:00+01:00"],
  ["9 czerwca 2026, 14:30", "2026-06-09T14:30:00+01:00"],
])("%s is the instant that London's clocks show", (typed, instant) => {
  expect(instantFromTyped(typed, polish.months)).toBe(instant);
});

test("what could be two days or two times comes back as it was typed", () => {
  for (const typed of ["9/6/26 14:30", "9 June 2026, 2.30", "9 June 2026, 14:30 GMT", "9 June, 14:30", "9 June 2026"])
    expect(instantFromTyped(typed)).toBe(typed);
});

test("a time that no clock shows, or that two instants show, comes back as it was typed", () => {
  for (const typed of ["2026-03-29 01:30", "2026-10-25 01:30", "2026-13-01 10:00", "2026-06-09", "soon", ""])
    expect(instantFromTyped(typed)).toBe(typed);
  fc.assert(
    fc.property(fc.tuple(two(99), fc.string()), ([start, rest]) => typeof instantFromTyped(start + rest) === "string"),
  );
});
