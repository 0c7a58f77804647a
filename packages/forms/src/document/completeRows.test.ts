import { describe, expect, test } from "vitest";
import { gateConversation } from "../../test/gateConversation.js";
import { defineForm } from "../defineForm.js";
import type { FormDefinition } from "../definition/formDefinition.js";

const form = defineForm(gateConversation);
const talk = { pupil: "Lee", spokeWith: "Ada Oakley", at: "2026-06-09T15:20+01:00", worried: "no" };

/** The same form, in which an action that is done needs its date. */
const withDemand: FormDefinition = {
  ...gateConversation,
  fields: gateConversation.fields.map((field) =>
    field.type === "rows"
      ? {
          ...field,
          columns: field.columns.map((column) =>
            column.id === "doneOn" ? { ...column, required: true as const } : column,
          ),
        }
      : field,
  ),
};
const strict = defineForm(withDemand);
const places = (actions: readonly object[]): string[] => {
  const finished = strict.complete({ ...talk, actions });
  return finished.ok ? [] : finished.issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
};

describe("completing a form with rows", () => {
  test("an answer in a row that no longer applies goes, and is listed with its row", () => {
    const actions = [
      { what: "Ring", done: "yes", doneOn: "2026-06-10" },
      { what: "Write", done: "no", doneOn: "2026-06-11" },
    ];
    expect(form.complete({ ...talk, actions })).toEqual({
      ok: true,
      value: {
        data: { ...talk, actions: [actions[0], { what: "Write", done: "no" }] },
        dropped: [{ field: "doneOn", within: { field: "actions", row: 2 }, question: "Done on", answer: "2026-06-11" }],
      },
    });
  });

  test("a draft keeps it", () => {
    const draft = { actions: [{ done: "no", doneOn: "2026-06-11" }] };
    expect(form.parse(draft)).toEqual({ ok: true, value: draft });
  });

  test("an answer that another answer of its row asks for is missing in that row alone", () => {
    expect(
      places([
        { what: "Ring", done: "no" },
        { what: "Write", done: "yes" },
      ]),
    ).toEqual(["/actions/1/doneOn missing: Row 2: Answer “Done on”."]);
  });

  test("rows with nothing in them go, and the others are named as they were given", () => {
    expect(places([{ what: "" }, { what: "Ring", done: "yes" }, {}, { done: "no" }])).toEqual([
      "/actions/1/doneOn missing: Row 2: Answer “Done on”.",
      "/actions/3/what missing: Row 4: Answer “What”.",
    ]);
    const finished = form.complete({ ...talk, actions: [{}, { what: "Ring" }] });
    expect(finished.ok && finished.value.data["actions"]).toEqual([{ what: "Ring" }]);
  });
});
