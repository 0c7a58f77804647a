import { expect, test } from "vitest";
import { ladderPolicy, closedDoor } from "../../test/ladderPolicy.js";
import type { Condition } from "../policy/conditionSchema.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { sayCondition } from "./sayCondition.js";

const policy = ladderPolicy(closedDoor());
const definitions: Readonly<Record<string, Condition>> = { stranger: { fact: "littleKnown", is: true } };
const words = { own: policy, definitions, settings: resolveSettings(policy, {}) };

test.each<readonly [Condition, string]>([
  [{ fact: "littleKnown", is: true }, "little is known about the family"],
  [{ fact: "visitorCount", is: 1 }, "the number of visiting staff is 1"],
  [{ fact: "visitorCount", atLeast: { setting: "twice" } }, "the number of visiting staff is at least 2"],
  [{ fact: "happened", event: "papers-left", is: true }, "it was done"],
  [{ fact: "happened", event: "nobody-home", is: false }, "“nobody home” is not noted"],
  [{ not: { fact: "littleKnown", is: true } }, "it is not so that little is known about the family"],
  [{ fact: "stranger", is: true }, "little is known about the family"],
  [
    {
      any: [
        { fact: "littleKnown", is: true },
        { fact: "visitorCount", lessThan: 2 },
      ],
    },
    "little is known about the family or the number of visiting staff is less than 2",
  ],
  [
    {
      all: [
        {
          any: [
            { fact: "littleKnown", is: true },
            { fact: "visitorCount", is: 1 },
          ],
        },
        { fact: "firstVisit", is: true },
      ],
    },
    "either little is known about the family or the number of visiting staff is 1, and ",
  ],
  [
    {
      any: [
        { fact: "firstVisit", is: true },
        {
          all: [
            { fact: "littleKnown", is: true },
            { fact: "visitorCount", is: 1 },
          ],
        },
      ],
    },
    ", or both little is known about the family and the number of visiting staff is 1",
  ],
  [
    {
      not: {
        any: [
          { fact: "littleKnown", is: true },
          { fact: "visitorCount", is: 1 },
        ],
      },
    },
    "it is not so that either little is known about the family or the number of visiting staff is 1",
  ],
  [{ fact: "purposes", includesAny: ["welfare", "safe-and-well"] }, "one of these: welfare, safe and well"],
])("a condition is said in words: %j", (condition, says) => {
  expect(sayCondition(condition, words)).toContain(says);
});
