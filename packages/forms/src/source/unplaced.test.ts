import { expect, test } from "vitest";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { forms } from "../forms.js";
import { unplaced } from "./unplaced.js";

const form = forms["risk-assessment"];
const found = (full: object, data?: object) => {
  const visit = { ...oakleyVisit, assessments: { full: full as never } };
  return unplaced(form.definition, { visit, part: "/assessments/full", data: { ...form.prefill(visit), ...data } });
};

test("what a form shows is placed, in rows too", () => {
  expect(found({ academy: "Ours", hazards: [{ hazard: "Dog", initial: { likelihood: 2, consequence: 3 } }] })).toEqual(
    [],
  );
});

test("what it has no question for is not", () => {
  expect(
    found({ hazards: [{ hazard: "Dog" }, { adviceSought: "Asked" }], signOff: { on: "2026-06-04", name: "Bo" } }),
  ).toEqual([
    { path: "/assessments/full/hazards/1/adviceSought", value: "Asked" },
    { path: "/assessments/full/signOff/on", value: "2026-06-04" },
    { path: "/assessments/full/signOff/name", value: "Bo" },
  ]);
});

test("nor is what was not filled in, though there is a question for it", () => {
  expect(found({ academy: "Ours", hazards: [] }, { academy: undefined })).toEqual([
    { path: "/assessments/full/academy", value: "Ours" },
  ]);
});
