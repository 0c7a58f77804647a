import {
  calledOffAmong,
  isDeparture,
  nobody,
  together,
  whomOf,
  without,
  type Standing,
  type VisitorSet,
} from "@home-visits/core/history";
import type { LadderState, OpenPoint } from "./LadderState.js";
import type { ReadEvent } from "./ReadEvent.js";

/**
 * Whoever was called off and counts as gone only because the party departed and nobody was named: they are watched, and the office is asked
 * whether they are at school, until anything is said of them.
 * @param before how things stood before the event
 */
export function perhapsAtSchool(before: Standing, state: LadderState, read: ReadEvent): readonly OpenPoint[] {
  const { standing, points } = state;
  const { accountedFor, inDanger, moved } = read.report;
  const unnamed = isDeparture(read.event) && whomOf(read.event, standing.party) === nobody;
  const named = [accountedFor, inDanger, unnamed ? nobody : moved].reduce(together);
  const kept = points.flatMap((point) => (point.about === "everybody-at-school" ? less(point, named) : []));
  const goes = unnamed ? without(calledOffAmong(before), calledOffAmong(standing)) : nobody;
  return goes === nobody ? kept : [...kept, { about: "everybody-at-school", visitors: goes, since: read.ms }];
}

function less(point: OpenPoint, named: VisitorSet): readonly OpenPoint[] {
  const visitors = without(point.visitors, named);
  return visitors === nobody ? [] : [{ ...point, visitors }];
}
