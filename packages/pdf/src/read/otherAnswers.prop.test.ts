import { formEditions, hasColumns } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherAnswers } from "./otherAnswers.js";

const zone = "Europe/London";
const typed = fc.oneof(
  fc.constantFrom("9/6/26", "soon", "2026-06-09", "14:30", "yes", "no", "", 3, 99, -1),
  fc.string(),
  fc.jsonValue(),
);

/** Something under any of a form's questions, and under none of them. */
const filled = fc.constantFrom(...formEditions).chain((form) => {
  const { fields } = form.definition;
  const row = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids, "ownColumn"), typed, { maxKeys: 8 });
  const of = fields.map((field) =>
    hasColumns(field) ? fc.array(row(field.columns.map(({ id }) => id)), { maxLength: 4 }) : typed,
  );
  return fc
    .record(Object.fromEntries(fields.map(({ id }, place) => [id, of[place]!])), { requiredKeys: [] })
    .chain((answers) => row(["ownQuestion"]).map((own) => ({ form, answers: { ...answers, ...own } })));
});

test("whatever stands in a form, what is left of it is read as it is, and less of it is an issue", () => {
  fc.assert(
    fc.property(filled, ({ form, answers }) => {
      const { others, issues } = otherAnswers(form, answers, zone);
      expect(form.parse(others, { zone })).toEqual({ ok: true, value: others });
      expect(issues.length === 0).toBe(form.parse(answers, { zone }).ok);
    }),
    { numRuns: 500 },
  );
});

test("of more faults than one list holds each is an issue, and the rows stay where they are", () => {
  const form = formEditions.find(({ id }) => id === "home-visit-log")!;
  const visits = Array.from({ length: 150 }, (_, index) => ({ departure: "soon", staff: `Visitor ${index}` }));
  const { others, issues } = otherAnswers(form, { visits }, zone);
  expect(issues.map(({ path }) => path)).toEqual(visits.map((_, index) => `/visits/${index}/departure`));
  expect(others).toEqual({ visits: visits.map(({ staff }) => ({ staff })) });
});
