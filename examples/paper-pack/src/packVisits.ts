import type { Policy, School, Visit } from "@home-visits/core";
import { planEscalation, type EscalationPlan } from "@home-visits/escalation";
import type { PackVisit } from "@home-visits/pdf";
import { clockRows } from "./clockRows.js";

/** The visits of a run, all visits of the file for the rounds, and what clock times are worked out from. */
export type Packing = {
  readonly visits: readonly Visit[];
  readonly all: readonly Visit[];
  readonly policy: Policy;
  readonly school: School;
};

/** What the packs hold, and what somebody should know who can still do something about it. */
export type Packed = { readonly packs: ReadonlyMap<Visit, PackVisit>; readonly notes: readonly string[] };

/** Adds to every visit what its pack shows beyond the record: the other homes of its round, and the clock times. */
export function packVisits({ visits, all, policy, school }: Packing): Packed {
  const planned = visits.map((visit) => ({
    visit,
    plan: planEscalation({ visit, policy, school, round: roundOf(visit, all) }),
  }));
  const packs = new Map(
    planned.map(({ visit, plan }) => [
      visit,
      { visit, round: roundOf(visit, all), clockRows: clockRows(plan, roundOf(visit, all)) },
    ]),
  );
  const notes = [
    ...new Set(planned.flatMap(({ plan }) => rolesNotHeld(plan))),
    ...planned.filter(({ plan }) => lacksTimes(plan)).map(({ visit }) => noTimes(visit)),
  ];
  return { packs, notes };
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
