import { expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import { applyChange, recordChange } from "./applyChange.js";
import { applyRecordChange } from "./applyRecordChange.js";

const question = { visit: exampleVisit, policy: reach2Policy2020, now: at("09:00"), mode: "lenient" as const };

test("a change is taken as given, for the visit or for one of several things, and the question stays as it was", () => {
  const changed = applyChange(question, { fact: "visitorCount", to: 3, says: "three go" });
  const both = applyChange(changed, { fact: "visitor.willing", item: 1, to: false, says: "one is unwilling" });
  expect(both.suppose).toEqual({ visitorCount: 3, "visitor.willing#1": false });
  expect("suppose" in question).toBe(false);
});

test("a change that is only a matter of writing is written into a copy of the record, another is none", () => {
  const record = [{ op: "replace" as const, path: "/codeWord/agreed", value: false }];
  expect(recordChange(exampleVisit, { fact: "codeWordAgreed", to: false, says: "", record })?.codeWord).toEqual({
    agreed: false,
  });
  expect(exampleVisit.codeWord?.agreed).toBe(true);
  expect(recordChange(exampleVisit, { fact: "visitorCount", to: 3, says: "" })).toBeUndefined();
});

test("a change that names a place which the record does not have is a mistake of the program", () => {
  const change = { op: "add" as const, path: "/nowhere/at/all", value: 1 };
  expect(() => applyRecordChange(exampleVisit, change)).toThrow("The change names a place");
});
