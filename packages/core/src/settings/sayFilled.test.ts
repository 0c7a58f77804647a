import { expect, test } from "vitest";
import { ladderPolicy } from "../../test/ladderPolicy.js";
import { resolveSettings } from "./resolveSettings.js";
import { sayFilled } from "./sayFilled.js";
import { sayLength } from "./sayLength.js";

const settings = resolveSettings(ladderPolicy(), {});

test("a number of the policy stands in its place, and what nobody can tell beforehand is named", () => {
  expect(sayFilled("Within {setting:five} minutes of {fact:minutesWaited}.", settings)).toBe(
    "Within 5 minutes of as the record says.",
  );
  expect(sayFilled("Within {setting:six}.", settings)).toBe("Within a number that the policy does not state.");
});

test("a length is read out with its unit", () => {
  expect([sayLength({ setting: "five" }, settings), sayLength({ setting: "days" }, settings)]).toEqual([
    "5 minutes",
    "3 days",
  ]);
});
