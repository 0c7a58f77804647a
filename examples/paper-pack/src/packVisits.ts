import type { Policy, School, Visit } from "@home-visits/core";
import { clockRows, planEscalation, type EscalationPlan } from "@home-visits/escalation";
import type { PackVisit } from "@home-visits/pdf";

/** All visits of the file, for the rounds, and what clock times are worked out from. */
export type Packing = {
  readonly all: readonly Visit[];
  readonly policy: Policy;
  readonly school: School;
};

/** Makes the packs of a run one at a time. `notes` is what somebody should know of them who can still do something about it. */
export type Packer = { readonly packOf: (visit: Visit) => PackVisit; readonly notes: () => readonly string[] };

/**
 * Adds to a visit what its pack shows beyond the record: the other homes of its round, and the clock times. Each pack is made of copies: what is
 * remembered for a visit goes with it, so a thousand packs need the memory of one.
 */
export function packVisits({ all, policy, school }: Packing): Packer {
  const ofSchool = new Set<string>();
  const ofVisits = new Set<string>();
  const packOf = (given: Visit): PackVisit => {
    const together = roundOf(given, all);
    const round = structuredClone(together);
    const visit = round[together.indexOf(given)] ?? given;
    const plan = planEscalation({ visit, policy, school, round });
    for (const note of rolesNotHeld(plan)) ofSchool.add(note);
    if (lacksTimes(plan)) ofVisits.add(noTimes(visit));
    return { visit, round, clockRows: clockRows(plan, round) };
  };
  return { packOf, notes: () => [...ofSchool, ...ofVisits] };
}

function roundOf(visit: Visit, all: readonly Visit[]): readonly Visit[] {
  const { round } = visit;
  if (round === undefined) return [visit];
  return all
    .filter((other) => other.round?.id === round.id)
    .sort((a, b) => (a.round?.position ?? 0) - (b.round?.position ?? 0));
}

function rolesNotHeld({ ladder }: EscalationPlan): string[] {
  if (ladder.status === "none") return [];
  return ladder.steps
    .filter(({ actor }) => actor.nobody === "role-not-held")
    .map(
      ({ actor }) =>
        `Nobody at the school can act as ${actor.title} when staff are late. Name somebody in the school's file.`,
    );
}

const lacksTimes = ({ ladder }: EscalationPlan): boolean => ladder.status !== "none" && ladder.limit === undefined;

const noTimes = ({ id }: Visit): string =>
  `${id} lacks the expected time from which lateness counts: the steps on its buddy sheet have no clock times.`;
