import { expect, test } from "vitest";
import { HomeVisitsError } from "./HomeVisitsError.js";
import { fixed } from "./fixed.js";
import { frozen } from "./frozen.js";

test("what can never change is handed back as it is", () => {
  const data = frozen({ rules: [{ id: "one" }] });
  expect(fixed(data)).toBe(data);
});

test("of anything else there is a copy that no later edit reaches", () => {
  const data = { rules: [{ id: "one" }] };
  const kept = fixed(data);
  data.rules.push({ id: "two" });
  expect(kept).toEqual({ rules: [{ id: "one" }] });
  expect(() => kept.rules.push({ id: "three" })).toThrow(TypeError);
  expect(fixed(kept)).toBe(kept);
});

test("frozen at the top alone is not frozen", () => {
  const data = Object.freeze({ rules: [{ id: "one" }] });
  expect(fixed(data)).not.toBe(data);
});

test("what is no data is an error of ours", () => {
  expect(() => fixed(null as never)).toThrow(HomeVisitsError);
});
