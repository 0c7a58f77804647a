import { expect, test } from "vitest";
import { gapSentence } from "./gapSentence.js";

const gap = { describes: "what a first visit is counted by", neededBy: [], cites: ["R20-PRE-05"] };

test.each([
  ["address", "What a first visit is counted by. Until the school decides, it counts as address."],
  ["working-day", "What a first visit is counted by. Until the school decides, it counts as working day."],
  [true, "What a first visit is counted by. Until the school decides, it counts as yes."],
  [["cp", "cin"], "What a first visit is counted by. Until the school decides, it counts as cp, cin."],
  [null, "What a first visit is counted by. Nobody has decided it."],
])("an assumed value of %s is said in words", (assumed, said) => {
  expect(gapSentence({ ...gap, assumed })).toBe(said);
});
