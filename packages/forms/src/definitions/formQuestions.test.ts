import { questionsOf } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import type { FlatField, FormField } from "../definition/formField.js";
import { doorstepRiskAssessment } from "./doorstepRiskAssessment.js";
import { initialRiskAssessment, initialRiskAssessmentLater } from "./initialRiskAssessment.js";
import { riskAssessment } from "./riskAssessment.js";

// The day, the names and the signature of a form are no questions.
const HEADER = /\/(completedOn|completedBy|activity|workers\/[0-9]+)$/;

const isAsked = (field: FlatField): boolean =>
  ["required", "requiredIf", "appliesIf"].some((key) => key in field) || field.type === "rating";

function pointerOf({ from }: FlatField | FormField): string | undefined {
  const pointer = from !== undefined && "pointer" in from ? from.pointer : undefined;
  return typeof pointer === "string" ? pointer : undefined;
}

/** Where the answers of a form's questions stand, as the form says. */
function askedBy(fields: readonly FormField[], kind: string): readonly string[] {
  const start = `/assessments/${kind}`;
  return fields.flatMap((field) => {
    const pointer = pointerOf(field);
    if (pointer === undefined || !pointer.startsWith(`${start}/`) || HEADER.test(pointer)) return [];
    const at = pointer.slice(start.length).replace(/\/\*$/, "");
    if (field.type === "rows")
      return [at, ...field.columns.filter(isAsked).map((column) => `${at}/*${pointerOf(column) ?? ""}`)].filter(
        () => field.required === true,
      );
    return isAsked(field) ? [at] : [];
  });
}

describe("core lists the questions that the forms ask, and no others (F20)", () => {
  test.each([
    ["initial", initialRiskAssessment],
    ["initial", initialRiskAssessmentLater],
    ["full", riskAssessment],
    ["doorstep", doorstepRiskAssessment],
  ] as const)("%s", (kind, { fields }) => {
    expect(askedBy(fields, kind).toSorted()).toEqual(questionsOf[kind].map(({ at }) => at).toSorted());
  });
});
