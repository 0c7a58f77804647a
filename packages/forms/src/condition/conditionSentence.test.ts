import { expect, test } from "vitest";
import { forms } from "../forms.js";
import { english } from "../wording/english.js";
import { polish } from "../wording/polish.js";
import { conditionSentence } from "./conditionSentence.js";

const initial = forms["initial-risk-assessment"].definition;

test("says on paper when to answer (R20-A2-12)", () => {
  expect(conditionSentence({ field: "pets", is: "yes" }, initial)).toBe(
    "Answer only if you said Yes to “Are there any pets in the household?”.",
  );
});

test("names questions with the same answer together, and joins with or", () => {
  const condition = {
    any: [
      { field: "pets", is: "yes" },
      { field: "agencyRisks", is: "yes" },
      { field: "safetyMeasuresInPlace", is: "no" },
    ],
  };
  expect(conditionSentence(condition, initial, english, "required")).toBe(
    "Needed if you said Yes to “Are there any pets in the household?” or “Have any risks been identified by any other agencies?” or you said No to “Are you confident all safety measures are in place?”.",
  );
});

test("says a denial, and turns “not all” into or", () => {
  const { definition } = forms["vehicle-check"];
  expect(conditionSentence({ not: { field: "mot", is: "seen" } }, definition)).toBe(
    "Answer only if you did not choose “Seen” for “MOT certificate”.",
  );
  const notBoth = {
    not: {
      all: [
        { field: "mot", answered: true },
        { field: "insurance", answered: true },
      ],
    },
  } as const;
  expect(conditionSentence(notBoth, definition)).toBe("Answer only if you left “MOT certificate” or “Insurance” open.");
  expect(conditionSentence({ field: "mot", answered: true }, definition)).toBe(
    "Answer only if you answered “MOT certificate”.",
  );
});

test("speaks other languages", () => {
  expect(conditionSentence({ field: "pets", is: "yes" }, initial, polish)).toBe(
    "Odpowiedz tylko wtedy, gdy odpowiedź brzmi Tak na pytanie “Are there any pets in the household?”.",
  );
});
