import { expect, test } from "vitest";
import { english } from "../wording/english.js";
import { polish } from "../wording/polish.js";
import { instantText } from "./instantText.js";

test("an instant is printed as the clock time that is written", () => {
  expect(instantText("2026-06-09T14:30:00+01:00")).toBe("9 June 2026, 14:30");
  expect(instantText("2026-06-09T14:30Z")).toBe("9 June 2026, 14:30");
  expect(instantText("2026-06-09T14:30:15.5+02:00")).toBe("9 June 2026, 14:30");
  expect(instantText("soon")).toBe("soon");
});

test("in the hour that the clocks show twice, it says which of the two; in no other hour of that night", () => {
  expect(instantText("2026-10-25T01:30:00+01:00")).toBe("25 October 2026, 01:30 BST");
  expect(instantText("2026-10-25T01:30:00+00:00")).toBe("25 October 2026, 01:30 GMT");
  expect(instantText("2026-10-25T01:30:00+00:00", polish)).toMatch(/01:30 GMT/);
  expect(instantText("2026-10-25T00:59:00+01:00")).toBe("25 October 2026, 00:59");
  expect(instantText("2026-10-25T02:00:00+00:00")).toBe("25 October 2026, 02:00");
});

test.each([
  ["Europe/Dublin", "2026-10-25T01:30:00+00:00", "25 October 2026, 01:30 GMT"],
  ["America/St_Johns", "2026-11-01T01:30:00-02:30", "1 November 2026, 01:30 GMT-2:30"],
  ["Australia/Lord_Howe", "2026-04-05T01:45:00+10:30", "5 April 2026, 01:45 GMT+10:30"],
  ["Asia/Dubai", "2026-10-25T01:30:00+04:00", "25 October 2026, 01:30"],
  ["America/St_Johns", "2026-10-25T01:30:00-02:30", "25 October 2026, 01:30"],
  ["Europe/London", "2026-10-25T01:30:00+04:00", "25 October 2026, 01:30"],
])("F60: the hour that the clocks of %s show twice says which it is", (zone, instant, words) => {
  expect(instantText(instant, english, { zone })).toBe(words);
});
