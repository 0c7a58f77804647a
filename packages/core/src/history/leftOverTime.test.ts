import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { createSubject } from "./createSubject.js";
import { leftOverTime } from "./leftOverTime.js";

const elsewhere = { type: "arrived", at: at("15:20"), by: "buddy", about: ["a", "b"], home: "another" } as const;
const events = [
  { type: "departed", at: at("13:30") },
  { type: "back", at: at("14:55"), whole: true },
] as const;

function asked(visit: ReturnType<typeof happening>) {
  const subject = createSubject(visit, at("16:00"), { matrix: undefined, reviewRules: {} });
  return { now: leftOverTime(subject).at(-1)?.value, progress: subject.progress.left };
}

test("whoever came back has left the home", () => {
  expect(asked(happening(exampleVisit, ...events))).toEqual({ now: true, progress: true });
});

test("whoever came back and then arrived at a home that the record does not have is out, for the clauses of afterwards too", () => {
  expect(asked(happening(exampleVisit, ...events, elsewhere))).toEqual({ now: false, progress: false });
});
