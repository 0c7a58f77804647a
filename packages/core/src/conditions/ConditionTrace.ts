import type { OperatorName } from "../policy/conditionSchema.js";
import type { FactValue } from "../facts/Fact.js";
import type { TruthName } from "./truth.js";

/** How a condition came out, part by part. A test shows the value that decided it, or `null` where nothing is recorded. */
export type ConditionTrace =
  | { readonly all: readonly ConditionTrace[]; readonly truth: TruthName }
  | { readonly any: readonly ConditionTrace[]; readonly truth: TruthName }
  | { readonly not: ConditionTrace; readonly truth: TruthName }
  | { readonly some: string; readonly each: readonly ConditionTrace[]; readonly truth: TruthName }
  | { readonly permitted: string; readonly truth: TruthName }
  | {
      readonly fact?: string;
      readonly setting?: string;
      readonly operator: OperatorName;
      readonly against: FactValue | null;
      readonly value: FactValue | null;
      readonly truth: TruthName;
      /** There where what it asks did not arise: then nothing is so, and a demand asks nothing. */
      readonly arises?: false;
    };
