import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { lastMoment } from "./lastMoment.js";

test("the last moment of a record is its last planned time, event or attempt, whichever is latest", () => {
  expect(lastMoment(exampleVisit)).toBe(Date.parse(at("15:00")));
  expect(lastMoment(happening(exampleVisit, { type: "back", at: at("15:20") }))).toBe(Date.parse(at("15:20")));
  const tried = { at: at("16:00"), kind: "family", channel: "call" } as const;
  expect(lastMoment({ ...exampleVisit, contactAttempts: [tried] })).toBe(Date.parse(at("16:00")));
  expect(lastMoment({ ...exampleVisit, times: {}, contactAttempts: [] })).toBe(0);
});
