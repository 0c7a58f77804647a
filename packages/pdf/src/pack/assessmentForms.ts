import type { Visit } from "@home-visits/core";

/** The risk assessments that a record can hold. */
export type AssessmentKind = keyof NonNullable<Visit["assessments"]>;

/** The form of each risk assessment, and how a sentence calls it. */
export const assessmentForms: Readonly<Record<AssessmentKind, { readonly form: string; readonly name: string }>> = {
  initial: { form: "initial-risk-assessment", name: "initial risk assessment" },
  full: { form: "risk-assessment", name: "full risk assessment" },
  doorstep: { form: "doorstep-risk-assessment", name: "doorstep risk assessment" },
};

/** Their kinds, in the order of a pack. */
export const assessmentKinds = ["initial", "full", "doorstep"] as const satisfies readonly AssessmentKind[];
