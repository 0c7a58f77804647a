import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dateInZone } from "../clock/instantInZone.js";
import type { LateSince } from "../history/Whereabouts.js";
import type { plannedMoments } from "../policy/momentSchema.js";

/**
 * What a policy's clock makes of words of lateness; instants and lengths in milliseconds.
 *
 * - `planned`: by when they were expected at first, `Infinity` where nobody planned it
 * - `counts`: the planned moment that the clock goes by
 * - `movesClock`: whether a new time moves the clock, `undefined` where nobody decided
 * - `within`: how far after the first expected time a new time may be, `undefined` where nobody decided
 * - `whyStops`: whether the reason alone stops the clock
 */
export type LatenessRules = {
  readonly planned: number;
  readonly counts: string;
  readonly movesClock: boolean | undefined;
  readonly within: number | undefined;
  readonly whyStops: boolean;
  readonly zone: string;
};

/** A word of lateness, with what an earlier one said that it leaves out. */
export type SaidLate = Omit<LateSince, "at">;

const toReturn: (typeof plannedMoments)[number] = "expected-return";

/** The new time in the words that a policy's clock goes by. */
export function newTimeIn(late: SaidLate, rules: Pick<LatenessRules, "counts">): number | undefined {
  checkHolds("newTimeIn", "late", late, "why");
  checkHolds("newTimeIn", "rules", rules, "counts");
  const { counts } = rules;
  return counts === toReturn ? late.expectedBack : late.expectedLeaveHome;
}

/**
 * What is wrong with a new time, so that nobody can wait for it: it has passed, or it is another day or too far off. `open`: nobody decided how
 * far off it may be.
 * @param said when it was said
 */
export function oddTime(late: SaidLate, rules: LatenessRules, said: number): "past" | "too-far" | "open" | undefined {
  checkArgument("oddTime", "said", said, expected.count);
  const time = newTimeIn(late, rules);
  if (time === undefined) return undefined;
  if (time <= said) return "past";
  const { planned, within, zone } = rules;
  const day = planned === Infinity ? said : planned;
  if (dateInZone(time, zone) !== dateInZone(day, zone)) return "too-far";
  // where nobody planned a time, the first one that is said is the first expected time, if it is of that day
  if (planned === Infinity || time <= planned) return undefined;
  if (within === undefined) return "open";
  return time <= planned + within ? undefined : "too-far";
}

/**
 * By when a visitor is expected after a word of lateness: `Infinity` where it stopped the clock without a new time, `open` where what decides is
 * not decided, `undefined` where it moves nothing.
 * @param said when it was said
 * @see R20-AFT-02
 */
export function movedBy(late: SaidLate, rules: LatenessRules, said: number): number | "open" | undefined {
  checkArgument("movedBy", "said", said, expected.count);
  const time = newTimeIn(late, rules);
  const stops = late.why && rules.whyStops ? Infinity : undefined;
  if (time === undefined || rules.movesClock === false) return stops;
  const odd = oddTime(late, rules, said);
  if (odd === "past" || odd === "too-far")
    return rules.movesClock === undefined && stops !== undefined ? "open" : undefined;
  return rules.movesClock === undefined || odd === "open" ? "open" : time;
}
