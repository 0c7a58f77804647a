import type { CodeWord } from "@home-visits/core";
import { periodMs } from "../clock/addPeriod.js";
import { resolveActor, type ActorContext } from "../school/resolveActor.js";
import type { PlanCodeWord } from "./EscalationPlan.js";
import { originOf } from "./planOrigin.js";
import { sourcedOr } from "./sourcedOr.js";

/** What a code word sets going, with the people; or the policy's silence about code words. */
export function planCodeWord(codeWord: CodeWord, context: ActorContext): PlanCodeWord {
  if (codeWord.status === "none") return codeWord;
  const delay = sourcedOr(codeWord.delay);
  return {
    status: "stated",
    delay: delay === "open" ? 0 : (periodMs(delay) ?? 0),
    number: codeWord.number,
    step: {
      id: "code-word",
      part: "code-word",
      action: codeWord.action,
      says: codeWord.says,
      strength: codeWord.strength,
      cites: codeWord.cites,
      origin: originOf(codeWord.delay),
      actor: resolveActor(codeWord.actor, context),
      to: undefined,
      forbids: [],
      doneBy: codeWord.doneBy,
    },
  };
}
