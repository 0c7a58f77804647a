import { ownEventsOf, parsePolicy, policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { askedVisit } from "../../../../test/records/askedVisit.js";
import { defineForm } from "../defineForm.js";
import { parseFormDefinition } from "../definition/parseFormDefinition.js";
import { mergeAnswers } from "../source/mergeAnswers.js";
import { ownEventsForm } from "./ownEventsForm.js";

const words = { yes: "it happened", no: "it did not happen" };
const read = parsePolicy({
  ...{ id: "mill-lane", title: "Home visits at Mill Lane", edition: "2026" },
  source: { code: "MILL", document: "Invented", cites: [] },
  events: [
    { id: "tea-offered", describes: "Tea was offered.", words },
    {
      id: "room-seen",
      describes: "A room was seen.",
      words,
      entries: {
        at: { type: "word", describes: "Which room.", options: ["living-room", "living room"] },
        alone: { type: "yes-no", describes: "Whether the child was alone" },
        minutes: { type: "number", describes: "For how long" },
        note: { type: "text", describes: "What was seen" },
      },
    },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const definition = ownEventsForm(read.value);
if (definition === undefined) throw new Error("The policy has events of its own.");
const form = defineForm(definition);

const at = "2026-06-09T14:05:00+01:00";
const answers = {
  teaOffered: [{ at }, { at: "2026-06-09T14:25:00+01:00" }],
  roomSeen: [{ at, ownAt: "living-room-2", alone: "no", minutes: 5, note: "Nothing" }, { at }],
};
const noted = (data: typeof answers) => {
  const merged = mergeAnswers(form, { ...askedVisit, events: [] }, data);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  return merged.value;
};

test("a policy without events has no such form, and the form survives JSON", () => {
  expect(ownEventsForm(policies["reach2-2020"])).toBeUndefined();
  expect(parseFormDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({ ok: true, value: definition });
});

test("each row becomes an event of the policy's own, its entries with the types that the policy declares", () => {
  const parsed = form.parse(answers);
  expect(parsed).toEqual({ ok: true, value: answers });
  expect(ownEventsOf(noted(answers)).map(({ event: { id: _id, type: _type, ...event } }) => event)).toEqual([
    { at, what: "tea-offered" },
    { at: "2026-06-09T14:25:00+01:00", what: "tea-offered" },
    { at, what: "room-seen", own: { at: "living room", alone: false, minutes: 5, note: "Nothing" } },
    { at, what: "room-seen" },
  ]);
});

test("the family and the day of the visit stand at its head, and go back into no record", () => {
  const head = { familyName: "Oakley", visitDay: "2026-06-09" };
  expect(form.prefill(askedVisit)).toEqual(head);
  expect(mergeAnswers(form, askedVisit, { familyName: "Ashgrove" })).toEqual({ ok: true, value: askedVisit });
});

test("what was sent before is not noted twice", () => {
  const once = noted(answers);
  expect(mergeAnswers(form, once, answers)).toEqual({ ok: true, value: once });
});

test("a row without its instant is asked for it, and nothing that no entry can be is taken", () => {
  expect(form.complete({ roomSeen: [{ note: "Nothing" }] }).ok).toBe(false);
  expect(form.parse({ roomSeen: [{ at, ownAt: "attic" }] }).ok).toBe(false);
});
