import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { Moment } from "../policy/momentSchema.js";
import { placedTimers } from "../policy/placedTimers.js";
import type { Policy } from "../policy/policySchema.js";
import { conditionsOf } from "../policy/conditionsOf.js";
import { spellsCount } from "./spellsCount.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** In which order the moments of a visit come. */
const order: Readonly<Record<string, number>> = {
  "expected-departure": 0,
  departed: 0,
  // anywhere from there on
  danger: 0.5,
  "arranged-start": 1,
  "expected-arrival": 1,
  arrived: 1,
  "nobody-home": 2,
  entered: 2,
  incident: 3,
  "expected-leave-home": 3,
  left: 3,
  "expected-return": 4,
  back: 4,
};

/** The place of the return, with which a visit is over. */
const LAST = 4;

/** Phases of a rule before anybody is at the door. */
const beforeTheDoor: ReadonlySet<string> = new Set(["standing", "before", "departure"]);

/**
 * Timed clauses that begin after their limit, or that the event does with which they begin; rules of an early part of the visit that wait for a
 * clause of a later one; and counts of days in the unit of other days.
 */
export function lintMoments(policy: Policy): PolicyWarning[] {
  return [
    ...endedBefore(policy),
    ...doneAtOnce(policy),
    ...tooEarly(policy),
    ...timersTooEarly(policy),
    ...callsTooLate(policy),
    ...spellsCount(policy),
  ];
}

function placeOf(moment: Moment | string): number | undefined {
  const name = typeof moment === "string" ? moment : "event" in moment ? moment.event : "";
  return Object.hasOwn(order, name) ? order[name] : undefined;
}

const late = "Let this count from an earlier moment: it begins after the moment by which it has to be done.";

function endedBefore({ timers }: Policy): readonly PolicyWarning[] {
  return timers.flatMap(({ from, by, until }, at): PolicyWarning[] => {
    if (until !== undefined && (placeOf(from) ?? 0) > (placeOf({ event: until }) ?? Infinity))
      return [{ code: "limit-before-start", path: `/timers/${String(at)}/until`, sentence: late }];
    if (by.kind !== "before") return [];
    const [begins, ends] = [placeOf(from), placeOf(by.moment)];
    if (begins === undefined || ends === undefined || begins <= ends) return [];
    return [{ code: "limit-before-start", path: `/timers/${String(at)}/by/moment`, sentence: late }];
  });
}

const isPlain = ({ where, ifGiven, mustSay, perhaps }: EventPattern): boolean =>
  perhaps === undefined && [where, ifGiven, mustSay].every((asked) => asked === undefined);

// a second event of the type, of another home or visitor, may well be meant where it takes several
function doneAtOnce({ timers }: Policy): readonly PolicyWarning[] {
  return timers.flatMap(({ from, doneBy, attempts, limitKind, each }, at) => {
    if (typeof from === "string" || !("event" in from) || attempts !== undefined) return [];
    if (limitKind === "longest" || each !== undefined || from.where !== undefined) return [];
    return doneBy.flatMap((pattern, place): PolicyWarning[] => {
      if (pattern.event !== from.event || !isPlain(pattern)) return [];
      const sentence = "Name another event: this is done with the very event with which it begins.";
      return [{ code: "timer-done-at-once", path: `/timers/${String(at)}/doneBy/${String(place)}`, sentence }];
    });
  });
}

function callsTooLate({ ladder }: Policy): readonly PolicyWarning[] {
  const from = ladder.status === "none" ? undefined : ladder.starts.checkIns?.from;
  if (from === undefined || (placeOf(from) ?? 0) < LAST) return [];
  const sentence = "Let these calls begin earlier: from then on nobody is out who could make one.";
  return [{ code: "limit-before-start", path: "/ladder/starts/checkIns/from", sentence }];
}

function timersTooEarly({ timers }: Policy): readonly PolicyWarning[] {
  return timers.flatMap(({ phase, from, by }, at): PolicyWarning[] => {
    if (phase === undefined || !beforeTheDoor.has(phase) || by.kind === "before" || (placeOf(from) ?? 0) < 1) return [];
    const sentence = "Give this clause a later phase: it begins only once staff are at the door.";
    return [{ code: "phase-too-early", path: `/timers/${String(at)}/phase`, sentence }];
  });
}

function tooEarly(policy: Policy): readonly PolicyWarning[] {
  const byId = new Map(placedTimers(policy).map(({ timer }) => [timer.id, timer]));
  return policy.rules.flatMap((rule, at) => {
    if ((rule.kind !== "duty" && rule.kind !== "ban") || !beforeTheDoor.has(rule.phase)) return [];
    const path = `/rules/${String(at)}`;
    return conditionsOf(rule, path).flatMap((part): PolicyWarning[] => {
      if (
        !("test" in part) ||
        !("timer" in part.test) ||
        !part.path.startsWith(`${path}/${rule.kind === "duty" ? "require" : "forbid"}`)
      )
        return [];
      const timer = byId.get(part.test.timer);
      const from = timer === undefined ? undefined : placeOf(timer.from);
      if (timer === undefined || from === undefined || from === 0 || timer.by.kind === "before") return [];
      const sentence =
        "Give this rule a later phase: it asks for a clause that begins only once staff are at the door.";
      return [{ code: "phase-too-early", path: `${path}/phase`, sentence }];
    });
  });
}
