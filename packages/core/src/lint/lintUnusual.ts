import { conditionsOf, operandOf } from "../policy/conditionsOf.js";
import { numbersOf, type PlacedNumber } from "../policy/numbersOf.js";
import type { Policy } from "../policy/policySchema.js";
import { longestMinutes } from "../policy/outOfBounds.js";
import { statedOrAssumed } from "../policy/statedOrAssumed.js";
import type { PolicyWarning } from "./PolicyWarning.js";

type Usual = readonly [least: number, most: number];

const DAY = 24 * 60;

/** Between what a number lies that somebody compares a fact with, in the fact's unit: what lies outside is most likely a slip of a digit, or of the unit. */
const usualOfFacts: Readonly<Record<string, Usual>> = {
  visitMinutes: [5, 480],
  staffLateMinutes: [0, 180],
  visitNumber: [1, 50],
  longestSilenceMinutes: [5, 720],
  visitorCount: [0, 12],
  buddyUncoveredMinutes: [0, 480],
  minutesWaited: [0, 180],
  minutesToTellFamily: [0, 7 * DAY],
  minutesToReportConcern: [0, 7 * DAY],
  metresToChild: [0.5, 20],
  metresBetweenVisitors: [0.5, 20],
  agreementsBroken: [0, 20],
  monthsSinceAgreement: [0, 36],
  openFollowUps: [0, 50],
  timesHappened: [0, 100],
  minutesSince: [0, 366 * DAY],
  "carried.age": [1, 19],
  "carried.heightCm": [50, 220],
  "carried.staff": [0, 8],
  "carried.adults": [0, 8],
  "vehicle.yearsOld": [0, 30],
};

/** The same for what clocks and counts go by, in minutes or times, by the name of the entry that holds it. */
const usualOfTimes: Readonly<Record<string, Usual>> = {
  grace: [0, 240],
  window: [0, 720],
  before: [0, 720],
  after: [0, 720],
  acknowledgement: [0, 120],
  attempts: [1, 12],
  review: [7 * DAY, 3_660 * DAY],
};

/** Between two calls that are expected of staff who are out. */
const BETWEEN_CHECKS: Usual = [5, 720];

/** Between two calls to somebody who is missing nobody waits longer than this, in minutes. */
const BETWEEN_CALLS: Usual = [0, 120];

/** In the ladder that looks for overdue staff nothing waits longer than this, in minutes. */
const LONGEST_WAIT: Usual = [0, DAY];

/** Numbers of a policy that are out of all proportion, where each stands: a grace of 3,000 minutes, a car seat up to 1,350 cm. */
export function lintUnusual(policy: Policy): PolicyWarning[] {
  const found = [...inRules(policy), ...numbersOf(policy).flatMap(inTimes)];
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function inRules(policy: Policy): readonly PolicyWarning[] {
  return policy.rules.flatMap((rule, place) =>
    conditionsOf(rule, `/rules/${String(place)}`).flatMap((part) => {
      if (!("test" in part) || !("fact" in part.test)) return [];
      const usual = usualOfFacts[part.test.fact];
      const { operator, setting } = operandOf(part.test);
      const literal = part.test[operator];
      const held =
        setting === undefined ? { value: literal, path: `${part.path}/${operator}` } : statedOrAssumed(setting, policy);
      return usual === undefined ? [] : outside(held?.value, usual, held?.path ?? "");
    }),
  );
}

function inTimes({ key, value, unit, path, kind, section }: PlacedNumber): readonly PolicyWarning[] {
  const inLadder = kind === "length" && section === "ladder";
  const usual =
    usualOfTimes[key] ??
    (inLadder ? (key === "spacing" ? BETWEEN_CALLS : LONGEST_WAIT) : undefined) ??
    (key === "every" && section === "ladder" && kind === "pace" ? BETWEEN_CHECKS : undefined);
  if (usual === undefined) return [];
  return outside(kind === "attempts" ? value : longestMinutes(value, unit), usual, path);
}

function outside(value: unknown, [least, most]: Usual, path: string): readonly PolicyWarning[] {
  if (typeof value !== "number" || (value >= least && value <= most)) return [];
  const range = `${String(least)} and ${String(most)}`;
  return [
    { code: "number-unusual", path, sentence: `Check this number and its unit: it usually lies between ${range}.` },
  ];
}
