import {
  isAlarming,
  isAmong,
  isDeparture,
  nobody,
  onlyVisitor,
  together,
  without,
  type LateSince,
  type Standing,
  type VisitorSet,
} from "@home-visits/core/history";
import { newTimeIn, oddTime, type LatenessRules } from "@home-visits/core/timers";
import { perhapsAtSchool } from "./perhapsAtSchool.js";
import { latenessRules } from "./latenessRules.js";
import type { LadderState, OpenPoint } from "./LadderState.js";
import type { ReadEvent } from "./ReadEvent.js";

/**
 * What was left unsaid, to be asked by the office. About lateness: why, until when, or both; or a new time that has passed or is too far off to
 * move a clock. A later word about the same visitors, somebody who saw or spoke to them, or their return, closes what was open before. And after a
 * sign of danger: whether all who are out are safe, until each is accounted for, or known to be in danger.
 */
export function openPoints(before: Standing, state: LadderState, read: ReadEvent): readonly OpenPoint[] {
  const { standing } = state;
  const points = [
    ...ofLateness(state, read).filter(({ about }) => about !== "all-safe" && about !== "everybody-at-school"),
    ...perhapsAtSchool(before, state, read),
  ];
  const safe = state.points.filter(({ about }) => about === "all-safe");
  const { accountedFor, inDanger } = read.report;
  const told = together(accountedFor, inDanger);
  const open = told === nobody ? safe : safe.flatMap((point) => withoutThem(point, told));
  if (!isAlarming(read.event, standing.party)) return [...points, ...open];
  const out = standing.visitors.reduce(
    (some, one, place) =>
      one.place === "back" || one.danger !== undefined || one.calledOff !== undefined
        ? some
        : together(some, onlyVisitor(place)),
    nobody,
  );
  const about: OpenPoint = { about: "all-safe", visitors: out, since: read.ms };
  return out === nobody
    ? [...points, ...open]
    : [...points, ...open.flatMap((point) => withoutThem(point, out)), about];
}

function ofLateness(state: LadderState, { ms, event, report }: ReadEvent): readonly OpenPoint[] {
  const closed = [
    report.late?.whom ?? nobody,
    report.back,
    report.goingHome,
    report.leaving,
    report.seen,
    report.spokenTo,
  ].reduce(together);
  const kept = closed === nobody ? state.points : state.points.flatMap((point) => withoutThem(point, closed));
  if (report.late === undefined && isOver(report.stillInside, state, ms))
    return [...kept.flatMap((point) => withoutThem(point, report.stillInside)), untilWhen(report.stillInside, ms)];
  if (report.late === undefined) return kept;
  const open = new Map<OpenPoint["about"], VisitorSet>();
  for (const [place, one] of state.standing.visitors.entries()) {
    const late = isAmong(place, report.late.whom) && one.place !== "back" ? one.late : undefined;
    const about = late && unsaid(event, late, latenessRules(place, state), ms);
    if (about !== undefined) open.set(about, together(open.get(about) ?? nobody, onlyVisitor(place)));
  }
  return [...kept, ...[...open].map(([about, visitors]) => ({ about, visitors, since: ms }))];
}

function withoutThem(point: OpenPoint, closed: VisitorSet): readonly OpenPoint[] {
  const visitors = without(point.visitors, closed);
  return visitors === nobody ? [] : visitors === point.visitors ? [point] : [{ ...point, visitors }];
}

// Whoever is still inside when the visit to this home should be over moves its end to what they say, or is asked.
function isOver(inside: VisitorSet, { plan, legs, clocks }: LadderState, ms: number): boolean {
  return clocks.some((_, place) => {
    const home = legs?.[place]?.home;
    const leaves = home === undefined ? plan.moments["expected-leave-home"] : plan.round?.[home]?.leaves?.ms;
    return isAmong(place, inside) && ms >= (leaves ?? Infinity);
  });
}

const untilWhen = (visitors: VisitorSet, since: number): OpenPoint => ({ about: "until-when", visitors, since });

function unsaid(
  event: ReadEvent["event"],
  late: LateSince,
  rules: LatenessRules,
  ms: number,
): OpenPoint["about"] | undefined {
  const time = newTimeIn(late, rules);
  const odd = oddTime(late, rules, ms);
  if (odd !== undefined) return odd === "past" ? "new-time-past" : "new-time-too-late";
  if (isDeparture(event)) return undefined;
  if (time !== undefined) return late.why ? undefined : "why-late";
  return late.why ? "until-when" : "why-and-until-when";
}
