import { describe, expect, test } from "vitest";
import { calmHome as calm } from "../../test/calmHome.js";
import { forms } from "../forms.js";

const form = forms["initial-risk-assessment"];

const codes = (data: object): string[] => {
  const finished = form.complete(data);
  return finished.ok ? [] : finished.issues.map(({ path, code }) => `${path} ${code}`);
};

describe("completing the initial risk assessment", () => {
  test("a calm home needs no details, and no answer about pets that are not there (R20-A2-12)", () => {
    expect(form.complete(calm)).toEqual({ ok: true, value: { data: calm, dropped: [] } });
  });

  test("an answer that no longer applies stays in the draft, goes on completion, and is listed", () => {
    const data = { ...calm, petsThreatening: "yes" };
    expect(form.parse(data)).toEqual({ ok: true, value: data });
    expect(form.complete(data)).toEqual({
      ok: true,
      value: { data: calm, dropped: [{ field: "petsThreatening", question: "Are they threatening?", answer: "yes" }] },
    });
  });

  test("pets alone ask for details, by the form's own words (R20-A2-11, R20-A2-17)", () => {
    expect(codes({ ...calm, pets: "yes", petsThreatening: "no" })).toEqual(["/areasOfConcern missing"]);
  });

  test("No to the ninth question asks for details (R20-A2-16)", () => {
    expect(codes({ ...calm, safetyMeasuresInPlace: "no" })).toEqual(["/areasOfConcern missing"]);
    expect(codes({ ...calm, safetyMeasuresInPlace: "no", areasOfConcern: "No alarm." })).toEqual([]);
  });

  test("an unanswered question is missing; it is not No", () => {
    const { pets: _, ...rest } = calm;
    expect(codes(rest)).toEqual(["/pets missing"]);
  });

  test("empty text from a web form counts as not answered", () => {
    expect(codes({ ...calm, familyName: "", contactDetails: "" })).toEqual(["/familyName missing"]);
  });

  test("what is badly formed and what is missing are told at once", () => {
    const { familyName: _, ...rest } = calm;
    expect(codes({ ...rest, completedOn: "2026-02-30" })).toEqual(["/completedOn date-invalid", "/familyName missing"]);
  });
});

test("a band is worked out, never stored: a document that brings one is refused (R20-A4-16)", () => {
  const parsed = forms["risk-assessment"].parse({ hazards: [{ hazard: "Dog", initialRisk: "High" }] });
  expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
    ["/hazards/0/initialRisk", "unknown-key"],
  ]);
});
