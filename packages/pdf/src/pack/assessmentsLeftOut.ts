import type { Issue, Visit } from "@home-visits/core";

const assessmentForms = {
  initial: { form: "initial-risk-assessment", name: "initial risk assessment" },
  full: { form: "risk-assessment", name: "full risk assessment" },
  doorstep: { form: "doorstep-risk-assessment", name: "doorstep risk assessment" },
} as const satisfies Record<keyof NonNullable<Visit["assessments"]>, { form: string; name: string }>;

const kinds = ["initial", "full", "doorstep"] as const;

/** The risk assessments that the record of a visit holds and no sheet of its pack shows: said on the cover, and to whoever prints. */
export function assessmentsLeftOut({ assessments = {} }: Visit, printed: readonly string[]): readonly Issue[] {
  return kinds
    .filter((kind) => assessments[kind] !== undefined && !printed.includes(assessmentForms[kind].form))
    .map((kind) => ({
      path: `/assessments/${kind}`,
      code: "left-out",
      message: `Print the ${assessmentForms[kind].name} apart, or switch on the policy that asks for it. The record holds one, but no policy in force on that day has its form for this visit.`,
    }));
}
