import { parsePolicy, policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { openedForm } from "./openedForm.js";
import { policyQuestions } from "./policyQuestions.js";

const read = parsePolicy({
  id: "mill-lane",
  title: "Home visits at Mill Lane",
  edition: "2026",
  source: { code: "MILL", document: "Invented", cites: [] },
  facts: [
    {
      id: "letterCarried",
      of: "visit",
      type: "yes-no",
      describes: "Whether the visitors carry a letter.",
      asks: "Do the visitors carry a letter?",
      words: { yes: "a letter is carried", no: "no letter is carried" },
    },
  ],
  events: [
    {
      id: "tea-offered",
      describes: "Tea was offered.",
      words: { yes: "tea was offered", no: "no tea was offered" },
    },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const policy = read.value;

test("what a policy asks of its own opens as a form that no build knows", () => {
  const opened = openedForm({ form: "own-questions", policy, own: policyQuestions(policy) });
  expect([opened?.form.edition, opened?.isShipped]).toEqual(["mill-lane.2026", false]);
  expect(opened?.form.complete({ letterCarried: "no" })).toMatchObject({ ok: true });
  expect(opened?.form.complete({ letterCarried: "perhaps" })).toMatchObject({ ok: false });
});

test("what happens by its own words opens as a form too", () => {
  const opened = openedForm({ form: "own-events", policy, own: policyQuestions(policy) });
  const noted = { teaOffered: [{ at: "2026-06-09T14:05:00+01:00" }] };
  expect(opened?.form.complete(noted)).toMatchObject({ ok: true });
});

test("a policy that asks nothing of its own has no such form", () => {
  const asked = policyQuestions(policies["reach2-2020"]);
  expect(openedForm({ form: "own-questions", policy: policies["reach2-2020"], own: asked })).toBeUndefined();
});
