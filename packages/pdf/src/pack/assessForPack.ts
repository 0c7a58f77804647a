import {
  assessDeparture,
  type AssessmentMode,
  type Policy,
  type PolicyAssessment,
  type School,
  type Visit,
} from "@home-visits/core";

/** By what a pack is judged. */
export type PackJudging = {
  /** The policy that the school works by. */
  readonly policy: Policy;
  /** Policies beside it that a school switches on for some days, such as those of an emergency; the others among them count always. */
  readonly addenda?: readonly Policy[];
  /** The school, as `parseSchool` reads it: what it decided where its policy leaves something open, which addenda it switched on, its people and calendar. */
  readonly school?: Partial<School>;
  /** `lenient` when left out: what no policy states is assumed, and the cover says so. */
  readonly mode?: AssessmentMode;
};

/** Whether the visit may go, as the cover says it. A pack is what staff take along; what became of the visit stands in its record. */
export function assessForPack(visit: Visit, judging: PackJudging, date: Date): readonly PolicyAssessment[] {
  const { policy, addenda, school, mode = "lenient" } = judging;
  return assessDeparture({ visit, policy, addenda, school, mode, now: date.toISOString() });
}
