import { expect, test } from "vitest";
import { closedDoor, ladderPolicy } from "../../test/ladderPolicy.js";
import { eachTime, type Told } from "../../test/ladderSteps.js";
import { at } from "../../test/exampleVisit.js";
import { lintEnds } from "./lintEnds.js";

const replied = { fact: "happened", event: "replied", is: true };
const endedBy = (when: object, more: object = {}) =>
  ladderPolicy(closedDoor({ ends: { when, says: "It ends with a reply." }, ...more }));
const shown = (when: object, more: object = {}) => lintEnds(endedBy(when, more)).map(({ shownBy }) => shownBy);

test("a ladder that what happened ends for good is named, with what has to happen on a visit", () => {
  expect(lintEnds(endedBy(replied))).toMatchObject([
    { code: "ladder-ends-for-good", path: "/ladders/0/ends/when", shownBy: { "happened(replied)": true } },
  ]);
  expect(shown({ not: { fact: "happened", event: "replied", is: false } })).toHaveLength(1);
  expect(shown({ fact: "timesHappened", event: "replied", moreThan: 1 })).toEqual([{ "timesHappened(replied)": 2 }]);
});

test("on such a visit it never starts again", () => {
  const events: readonly Told[] = [
    { type: "own", what: "replied", at: at("13:40") },
    { type: "nobody-home", at: at("13:50") },
  ];
  const states = Object.values(eachTime(endedBy(replied), at("15:00"), ...events)).flat();
  expect(new Set(states.map(({ status }) => status))).toEqual(new Set(["not-needed"]));
});

test.each([
  ["what can be so no longer", { fact: "concernRemains", is: false }],
  ["what did not happen", { fact: "happened", event: "replied", is: false }],
  ["both together", { all: [replied, { fact: "concernRemains", is: false }] }],
])("nothing is said of %s", (_, when) => {
  expect(shown(when)).toEqual([]);
});

test("either … or is enough, and a planned time comes only once", () => {
  expect(shown({ any: [replied, { fact: "concernRemains", is: false }] })).toHaveLength(1);
  expect(shown(replied, { starts: { from: "expected-arrival" } })).toEqual([]);
});
