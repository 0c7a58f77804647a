import { expect, test } from "vitest";
import { timeText } from "./timeText.js";

test.each([
  ["14:30", "14:30"],
  ["9:05", "09:05"],
  ["9.05", "09:05"],
  ["0905", "09:05"],
  [" 14:30 ", "14:30"],
  ["2.30 pm", "14:30"],
  ["02:30", "02:30"],
])("%s is %s", (typed, stored) => {
  expect(timeText(typed)).toBe(stored);
});

test.each(["9", "2.30", "half past nine", "25:00x", ""])(
  "%s stays as it was typed, for the form to ask back",
  (typed) => {
    expect(timeText(typed)).toBe(typed);
  },
);
