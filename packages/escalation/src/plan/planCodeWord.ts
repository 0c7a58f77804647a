import { sayFilled, type SettingsInMode } from "@home-visits/core/timers";
import type { CodeWord } from "@home-visits/core";
import { outOfHoursActor, resolveActor, type ActorContext } from "../school/resolveActor.js";
import type { PlanAnswer, PlanCodeWord } from "./EscalationPlan.js";
import { lengthOf } from "./lengthOf.js";
import { originOf } from "./planOrigin.js";

type Answer = Omit<Exclude<CodeWord, { status: "none" }>, "status" | "others" | "channels">;

/** What each code word sets going, with the people; or the policy's silence about code words. */
export function planCodeWord(codeWord: CodeWord, context: ActorContext, within: SettingsInMode): PlanCodeWord {
  if (codeWord.status === "none") return codeWord;
  const { status, others = [] } = codeWord;
  return {
    status,
    answers: [
      planAnswer(codeWord, undefined, context, within),
      ...others.map((other) => planAnswer(other, other.which, context, within)),
    ],
  };
}

function planAnswer(
  answer: Answer,
  word: string | undefined,
  context: ActorContext,
  reckoning: SettingsInMode,
): PlanAnswer {
  const { settings } = reckoning;
  return {
    word,
    delay: lengthOf(answer.delay, settings),
    within: answer.within === undefined ? undefined : lengthOf(answer.within, settings),
    number: answer.number,
    step: {
      id: word === undefined ? "code-word" : `code-word-${word}`,
      part: "code-word",
      action: answer.action,
      says: sayFilled(answer.says, settings),
      strength: answer.strength,
      cites: answer.cites,
      origin: originOf(answer.delay, reckoning),
      actor: resolveActor(answer.actor, context),
      outOfHours: outOfHoursActor(answer.actor, context),
      to: undefined,
      forbids: [],
      // help that was called is on its way, whoever rang
      takenBy: undefined,
      doneBy: answer.doneBy,
    },
  };
}
