import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { CompiledPolicy } from "./CompiledPolicy.js";
import type { SettingValues } from "./settingValues.js";

/**
 * What judging needs besides a rule and a visit. Without gaps nobody asks what an answer rests on. `stage` is a number for the progress of the
 * visit.
 */
export type Judging = {
  readonly compiled: CompiledPolicy;
  readonly settings: SettingValues;
  readonly mode: AssessmentMode;
  readonly withGaps: boolean;
  readonly stage: number;
};
