import { expect, test } from "vitest";
import { stepsNamed } from "./stepsNamed.js";

test.each([
  ["Step 2: ring every visitor.", [{ number: 2, isItself: true }]],
  ["Stage three – ring.", [{ number: 3, isItself: true }]],
  [
    "The manager goes on after step 1 and the fourth step.",
    [
      { number: 1, isItself: false },
      { number: 4, isItself: false },
    ],
  ],
  ["Step 1 is done again.", [{ number: 1, isItself: false }]],
  ["After the 2nd stage somebody drives there.", [{ number: 2, isItself: false }]],
  ["They step out of the home twice.", []],
])("%s", (says, steps) => {
  expect(stepsNamed(says)).toEqual(steps);
});
