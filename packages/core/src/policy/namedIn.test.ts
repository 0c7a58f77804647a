import { expect, test } from "vitest";
import { mentionedIn, namedIn } from "./namedIn.js";

const part = {
  id: "call",
  by: { within: { setting: "call.within" } },
  when: {
    all: [
      { fact: "visitorCount", atLeast: { setting: "call.from" } },
      { setting: "call.within", is: 5 },
    ],
  },
  says: "Ring within {setting:call.told}, for {fact:happened(tea-offered)} and {fact:weekday}.",
};

test("what a part names is found wherever it stands, in its order, as often as it stands there", () => {
  expect(namedIn(part, "setting")).toEqual(["call.within", "call.from", "call.within"]);
  expect(namedIn(part, "fact")).toEqual(["visitorCount"]);
  for (const nothing of [undefined, null, "setting", 3]) expect(namedIn(nothing, "setting")).toEqual([]);
});

test("what its sentences fill in is found beside it, each once", () => {
  expect([...mentionedIn(part, "setting")]).toEqual(["call.within", "call.from", "call.told"]);
  expect([...mentionedIn(part, "fact")]).toEqual(["visitorCount", "happened", "weekday"]);
});
