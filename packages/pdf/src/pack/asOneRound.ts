import type { Visit } from "@home-visits/core";
import type { PackVisit } from "./packAnswers.js";

/**
 * A visit of a round and its other homes as one journey: it has one departure and one return, so a home whose record lacks one has the round's. What
 * no home says stays open.
 */
export function asOneRound(entry: PackVisit): PackVisit {
  const { round, visit } = entry;
  if (round === undefined || round.length < 2) return entry;
  const times: readonly Visit["times"][] = round.map((each) => each.times);
  const leaveSchool = times.find((each) => each.leaveSchool !== undefined)?.leaveSchool;
  const backAtSchool = times.findLast((each) => each.backAtSchool !== undefined)?.backAtSchool;
  const shared = {
    ...(leaveSchool === undefined ? {} : { leaveSchool }),
    ...(backAtSchool === undefined ? {} : { backAtSchool }),
  };
  const whole = new Map(round.map((each) => [each, { ...each, times: { ...shared, ...each.times } }]));
  return {
    ...entry,
    visit: whole.get(visit) ?? { ...visit, times: { ...shared, ...visit.times } },
    round: [...whole.values()],
  };
}
