import { describe, expect, test } from "vitest";
import { forms } from "../forms.js";
import { applies } from "./applies.js";
import { missingFields } from "./missingFields.js";
import { relevantFields } from "./relevantFields.js";
import { allOf, anyOf, negate, type Truth } from "./truth.js";

const truths: readonly Truth[] = ["true", "false", "unknown"];

describe("truth has three values", () => {
  test.each([
    ["true", "true", "true", "true"],
    ["true", "false", "false", "true"],
    ["true", "unknown", "unknown", "true"],
    ["false", "unknown", "false", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ] as const)("%s and %s is %s; or is %s", (a, b, both, either) => {
    expect([allOf([a, b]), allOf([b, a])]).toEqual([both, both]);
    expect([anyOf([a, b]), anyOf([b, a])]).toEqual([either, either]);
  });

  test("unknown is its own opposite", () => {
    expect(truths.map(negate)).toEqual(["false", "true", "unknown"]);
  });

  test("nothing to meet is met, nothing to choose from is not", () => {
    expect([allOf([]), anyOf([])]).toEqual(["true", "false"]);
  });
});

describe("a condition", () => {
  const pets = { field: "pets", is: "yes" };

  test("on a question that nobody answered is unknown, never false", () => {
    expect(applies(pets, {})).toBe("unknown");
    expect(applies({ not: pets }, {})).toBe("unknown");
  });

  test("follows the answer", () => {
    expect([applies(pets, { pets: "yes" }), applies(pets, { pets: "no" })]).toEqual(["true", "false"]);
  });

  test("asks whether there is an answer, and that is always known", () => {
    expect(applies({ field: "pets", answered: true }, {})).toBe("false");
    expect(applies({ field: "pets", answered: true }, { pets: "no" })).toBe("true");
  });

  test("on a question that does not apply is false, whatever was once answered there", () => {
    expect(applies(pets, { pets: "yes" }, new Set(["pets"]))).toBe("false");
  });
});

describe("the initial risk assessment", () => {
  const { definition } = forms["initial-risk-assessment"];
  const ids = (data: Record<string, string>): string[] => relevantFields(definition, data).map(({ id }) => id);
  const missing = (data: Record<string, string>): string[] => [...missingFields(definition, data)];

  test("leaves out “Are they threatening?” only when there are no pets (R20-A2-12)", () => {
    expect(ids({ pets: "no" })).not.toContain("petsThreatening");
    expect(ids({ pets: "yes" })).toContain("petsThreatening");
    expect(ids({})).toContain("petsThreatening");
  });

  test.each([
    "violentOffences",
    "drugsOrAlcohol",
    "agencyRisks",
    "pets",
    "threateningPeople",
    "propertyHazards",
    "meetElsewhere",
  ])("asks for details when %s is Yes, pets alone included (R20-A2-11, R20-A2-17)", (question) => {
    expect(missing({ [question]: "yes" })).toContain("areasOfConcern");
    expect(missing({ [question]: "no" })).not.toContain("areasOfConcern");
  });

  test("asks for details when the ninth question is No, and not when it is Yes (R20-A2-16)", () => {
    expect(missing({ safetyMeasuresInPlace: "no" })).toContain("areasOfConcern");
    expect(missing({ safetyMeasuresInPlace: "yes" })).not.toContain("areasOfConcern");
  });

  test("asks for no details as long as nothing is answered", () => {
    expect(missing({})).not.toContain("areasOfConcern");
  });

  test("an old answer about threatening pets asks for nothing once there are no pets", () => {
    expect(missing({ pets: "no", petsThreatening: "yes" })).not.toContain("areasOfConcern");
  });
});
