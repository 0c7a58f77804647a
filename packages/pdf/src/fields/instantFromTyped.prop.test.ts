import { instantInZone, isShownTwice, seasonAt } from "@home-visits/core/timers";
import { polish } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyInstant, anyZone } from "../../test/anyZone.js";
import { instantFromTyped } from "./instantFromTyped.js";

const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const minute = fc
  .integer({ min: 0, max: 40_000 * 1440 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));

const london = { zone: "Europe/London" };

test("a typed time that comes back as an instant is shown by the zone's clocks at that instant, whatever stands behind it", () => {
  const behind = fc.constantFrom("", " BST", " GMT", " +01:00", " GMT-2:30", " UTC+4", " -03:30");
  fc.assert(
    fc.property(minute, anyZone, behind, (text, zone, said) => {
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
      const typed = `${text.replace("T", " ")}${said}`;
      const read = instantFromTyped(typed, { zone });
      if (read === typed || read === text) return;
      const [date = "", time = ""] = text.split("T");
      expect(clock.format(new Date(read))).toBe(`${date.split("-").reverse().join("/")}, ${time}`);
    }),
  );
});

test("of a time that comes twice, the season or the offset says which; without one it is asked back", () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (ms, zone) => {
      const [text, twice] = [instantInZone(ms, zone), isShownTwice(ms, zone)];
      const wall = `${text.slice(0, 10)} ${text.slice(11, 16)}`;
      expect(instantFromTyped(wall, { zone })).toBe(twice ? wall.replace(" ", "T") : text);
      for (const said of [seasonAt(ms, zone), seasonAt(ms, zone).toLowerCase(), text.slice(19), `GMT${text.slice(19)}`])
        expect(instantFromTyped(`${wall} ${said}`, { zone })).toBe(text);
      expect(instantFromTyped(`${wall} +13:45`, { zone })).toBe(`${wall} +13:45`);
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
  ["9 June 2026, noon", "2026-06-09T12:00:00+01:00"],
  ["9 June 2026, 14:30 +01:00", "2026-06-09T14:30:00+01:00"],
])("%s is the instant that London's clocks show", (typed, instant) => {
  expect(instantFromTyped(typed, { months: polish.months, ...london })).toBe(instant);
});

test("what could be two days or two times comes back as it was typed", () => {
  for (const typed of ["9/6/26 14:30", "9 June 2026, 2.30", "9 June 2026, 14:30 GMT", "9 June, 14:30", "9 June 2026"])
    expect(instantFromTyped(typed, london)).toBe(typed);
});

test("a time that no clock shows, or that two instants show, comes back for the form to say which of the two it is", () => {
  expect(instantFromTyped("29 March 2026, 1.30 am", london)).toBe("2026-03-29T01:30");
  expect(instantFromTyped("25 Oct 2026 01:30", london)).toBe("2026-10-25T01:30");
});

test("what is no date and time comes back as it was typed", () => {
  for (const typed of ["2026-13-01 10:00", "2026-06-09", "soon", ""])
    expect(instantFromTyped(typed, london)).toBe(typed);
  fc.assert(
    fc.property(
      fc.tuple(two(99), fc.string()),
      ([start, rest]) => typeof instantFromTyped(start + rest, london) === "string",
    ),
  );
});
