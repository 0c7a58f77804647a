import { expect, test } from "vitest";
import type { Draft } from "./draft.js";
import { draftLines } from "./draftLines.js";

// at noon, so that the day is the same wherever the test runs
const at = (day: number): number => new Date(2026, 5, day, 12, 5).getTime();
const draft = (id: string, day: number, more: Partial<Draft> = {}): Draft => ({
  id,
  form: "visit-record",
  edition: "1",
  answers: { familyName: "Fernsby" },
  changedAt: at(day),
  ...more,
});
const known = [
  { id: "visit-record", edition: "1", title: "Record of a home visit" },
  { id: "gate", edition: "own", title: "Talk at the gate" },
];

test("the draft that was changed last comes first, whatever the order in which the device gives them", () => {
  const drafts = [draft("a", 8), draft("b", 10), draft("c", 9)];
  expect(draftLines(drafts, known).map((line) => line.draft.id)).toEqual(["b", "c", "a"]);
});

test("a line has the form's title, the first words and the day of the last change", () => {
  const [line] = draftLines([draft("a", 9)], known);
  expect([line?.title, line?.detail]).toEqual(["Record of a home visit", "Fernsby · 9/6/2026, 12:05"]);
});

test("a form of the school's own is called by its title too", () => {
  const own = draft("a", 9, { form: "gate", edition: "own" });
  expect(draftLines([own], known)[0]?.title).toBe("Talk at the gate");
});

test("what a policy asks of its own is called by that policy, whatever its edition", () => {
  const asked = [
    { id: "own-questions", policy: "mill-lane", title: "Questions of “Mill Lane”" },
    { id: "own-questions", policy: "elm-road", title: "Questions of “Elm Road”" },
  ];
  const own = draft("a", 9, { form: "own-questions", edition: "elm-road.2026", policy: "elm-road" });
  expect(draftLines([own], [...known, ...asked])[0]?.title).toBe("Questions of “Elm Road”");
  expect(draftLines([{ ...own, policy: "gone" }], asked)[0]?.title).toBe("own-questions");
});

test("where the form is gone the draft is still listed, by the form's id", () => {
  expect(draftLines([draft("a", 9, { edition: "2" })], known)[0]?.title).toBe("visit-record");
});

test("a draft without words has its day alone", () => {
  const ticked = draft("a", 9, { answers: { reasons: ["ill"], notes: "  " } });
  expect(draftLines([ticked], known)[0]?.detail).toBe("9/6/2026, 12:05");
});
