import { onlyVisitor } from "@home-visits/core/history";
import { isCalledOff, overdueAmong } from "../climb/advanceTo.js";
import { homeOfVisitor } from "../climb/homeNow.js";
import type { LadderState } from "../climb/LadderState.js";
import { wakeAt, type Findings } from "./Findings.js";
import { actorAt } from "../plan/actorAt.js";
import type { OpenQuestion } from "./OpenQuestion.js";

/**
 * Of whom the office has to ask because they are in danger: at once, and again a while after somebody did something about it, as long as the
 * danger stands. While the policy's own answer to a code word is due that somebody can give, that comes first.
 */
export function askedOfDanger(state: LadderState, { now }: Pick<Findings, "now">): OpenQuestion[] {
  const { standing, plan, helped } = state;
  if (isCalledOff(state) || hasAnswerDue(state, now)) return [];
  return standing.visitors.flatMap(({ danger }, place): OpenQuestion[] => {
    if (danger === undefined) return [];
    const done = helped[place] ?? -Infinity;
    const since = done < danger ? danger : done + plan.watch.askAgain.value;
    const about = { asks: "in-danger", visitors: onlyVisitor(place), since } as const;
    return [plan.round === undefined ? about : { ...about, home: homeOfVisitor(state, place, now) }];
  });
}

function hasAnswerDue({ plan: { codeWord, calendar }, alarms }: LadderState, now: number): boolean {
  if (codeWord.status === "none") return false;
  const { answers } = codeWord;
  return alarms.some(({ at, word, answered, ended }) => {
    const { delay, step } = answers.find((answer) => answer.word === word) ?? answers[0];
    // one that nobody can give stays due, and asks nobody
    const isTaken = actorAt(step, at + delay, calendar).nobody === undefined;
    return answered === undefined && ended === Infinity && at + delay <= now && isTaken;
  });
}

/**
 * Who is on a step, where somebody says so whom nobody names, or a role that nobody holds: that holds nothing. It is asked for as long as one
 * word would hold the step, and until somebody who may take it is on it or the next step is due.
 */
export function askedOfHolding(state: LadderState, findings: Findings): OpenQuestion[] {
  const rung = state.climb?.rungs[state.climb.reached];
  if (rung === undefined || rung.unheld === Infinity || rung.done !== Infinity) return [];
  const until = rung.unheld + rung.step.acknowledgement;
  wakeAt(findings, until);
  if (until <= findings.now) return [];
  return [{ asks: "who-holds", visitors: overdueAmong(state, findings.now), since: rung.unheld }];
}
