import {
  assessVisit,
  isInForce,
  londonDate,
  type Assessment,
  type AssessmentMode,
  type Policy,
  type School,
  type Visit,
} from "@home-visits/core";

/** What one policy says about the visit of a pack. */
export type PackAssessment = { readonly policy: Policy; readonly assessment: Assessment };

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

/** The policies that count for a visit: the school's own, and the addenda that are in force on its day. */
export function policiesFor(visit: Visit, { policy, addenda = [], school = {} }: PackJudging, date: Date): Policy[] {
  const day = londonDate(visit.times.leaveSchool ?? visit.times.arrive ?? date.toISOString());
  const added = new Map(addenda.map((each) => [each.id, each]));
  added.delete(policy.id);
  return [policy, ...[...added.values()].filter((each) => isInForce(each, day, school))];
}

/**
 * Whether the visit may go, under every policy that counts: as things stood on the day of printing, or, where it has left by then,
 * just before it left. A pack is what staff take along; what became of the visit stands in its record.
 */
export function assessForPack(visit: Visit, judging: PackJudging, date: Date): readonly PackAssessment[] {
  const { school = {}, mode = "lenient" } = judging;
  const now = new Date(Math.min(date.getTime(), ...leavings(visit).map((instant) => Date.parse(instant) - 1)));
  return policiesFor(visit, judging, date).map((policy) => ({
    policy,
    assessment: assessVisit({ visit, policy, school, now: now.toISOString(), mode }),
  }));
}

const journey = new Set<string>(["departed", "arrived", "entered", "nobody-home", "left", "back"]);

/** When the visit is on its way at the latest: by its events, else as planned. */
function leavings({ events, times }: Visit): readonly string[] {
  const happened = events.filter(({ type }) => journey.has(type)).map(({ at }) => at);
  return happened.length > 0 ? happened : [times.leaveSchool, times.arrive].flatMap((instant) => instant ?? []);
}
