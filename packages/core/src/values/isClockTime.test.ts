import { expect, test } from "vitest";
import { isClockTime } from "./isClockTime.js";

test("a time of day has two digits on each side, from 00:00 to 23:59", () => {
  expect(["00:00", "08:50", "23:59"].filter(isClockTime)).toHaveLength(3);
  expect(["24:00", "29:30", "8:50", "3.30pm", "12:60", "12:00:00", "", 1230, undefined].filter(isClockTime)).toEqual(
    [],
  );
});
