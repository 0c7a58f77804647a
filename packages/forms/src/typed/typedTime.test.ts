import { expect, test } from "vitest";
import { typedTime } from "./typedTime.js";

test.each([
  ["13:40", "13:40"],
  ["9.30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["1:40pm", "13:40"],
  ["1.40 P.M.", "13:40"],
  ["12:15am", "00:15"],
  ["9am", "09:00"],
  ["1300 hrs", "13:00"],
  ["noon", "12:00"],
  ["1:40", "time-could-be-two"],
  ["06.30", "time-could-be-two"],
  ["9.3", "time-lost-zero"],
  ["25:00", "time-does-not-exist"],
  ["13:40pm", "time-does-not-exist"],
  ["9", "time-unclear"],
  ["after lunch", "time-unclear"],
  ["1".repeat(100_000), "time-unclear"],
])("the time %j reads %s, or is asked back", (typed, reads) => {
  const time = typedTime(typed);
  expect(time.ok ? time.value : time.code).toBe(reads);
});

test("a time that could be two comes back with both", () => {
  expect(typedTime("1:40")).toMatchObject({ readings: ["01:40", "13:40"] });
});
