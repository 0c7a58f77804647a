import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import type { SettingValue } from "../policy/settingSchema.js";

/** A school's choice where a policy leaves something open or lets the school decide. */
export type SchoolChoice = { readonly value: SettingValue; readonly by: string };

/** What an assessment may know about the school. Everything is optional: what is absent is taken from the policy, or stays open. */
export type AssessmentSchool = {
  /** Values for settings of the policy, by their ids, with who decided them. */
  readonly settings?: Readonly<Record<string, SchoolChoice>> | undefined;
  /** The school's own risk matrix; without one the policy's, and without that the one of the form of Appendix 4. */
  readonly riskMatrix?: RiskMatrix | undefined;
  /** Days on which policies that are switched on by the school are in force, by policy id. */
  readonly switchedOn?:
    Readonly<Record<string, { readonly from: string; readonly until?: string | undefined }>> | undefined;
};
