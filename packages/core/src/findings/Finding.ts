import type { Phase } from "../policy/phases.js";
import type { SettingValue } from "../policy/settingSchema.js";
import type { Strength } from "../policy/strengthSchema.js";
import type { FactValue } from "../facts/Fact.js";
import type { Outcome } from "../rules/Outcome.js";
import type { FactChange } from "./FactChange.js";

/** A value that the policy does not state and that this answer rests on. */
export type AssumedValue = {
  readonly setting: string;
  readonly describes: string;
  readonly assumed: SettingValue | null;
};

/** One thing to know about a visit under a policy. It holds roles, counts and places of the record, never a name or a number of a person. */
export type Finding = {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly strength: Strength | "none";
  readonly phase: Phase;
  readonly cites: readonly string[];
  /** In plain English, without the clauses; {@link explain} adds them. */
  readonly sentence: string;
  /** The sentence without what the policy leaves open, for a page that tells that elsewhere; the same where nothing is assumed. */
  readonly withoutAssumptions: string;
  /** What to record where answers are missing, a sentence for each, which stand in `sentence` too; absent where there is nothing to record. */
  readonly records?: readonly string[];
  /** Nobody can tell yet whether what it asks for applies, and the sentence says so: it comes after what does. */
  readonly supposed?: true;
  /** Of what is still to do after a visit: the instant since which it is, in UTC. No clause sets a time for it, so it is not late. */
  readonly since?: string;
  /** The one of several things that this is about: a place in the record such as `/visitors/1`. */
  readonly about?: string;
  /** The places of the record that decided it, or where the answer is missing. */
  readonly pointers: readonly string[];
  /** The facts that decided it, as they were read; `null` is not recorded. */
  readonly seen: Readonly<Record<string, FactValue | null>>;
  readonly assumed: readonly AssumedValue[];
  /** The rule that disagrees, in a conflict. */
  readonly against?: { readonly rule: string; readonly cites: readonly string[] };
  /**
   * The smallest sets of changes that end this finding; each set does it alone, and taking one change out of it does not. What a school
   * can still change comes first. Empty only when no change of a few facts would do.
   */
  readonly wouldBeMetBy: readonly (readonly FactChange[])[];
};
