import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { measureLabel } from "./measureLabel.js";
import { measureWord } from "./measureWord.js";

test("a line is as wide as its letters are together, the second time too, in either weight", () => {
  const line = "Almost certain to happen on this visit, and to somebody who is new to the work";
  for (const bold of [true, false])
    for (let time = 0; time < 2; time++)
      expect(measureLabel(line, bold, fonts)).toBe(measureWord(line, bold, fonts).advance);
  expect(measureLabel(line, true, fonts)).toBeGreaterThan(measureLabel(line, false, fonts));
});
