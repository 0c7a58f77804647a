import type { Policy } from "./policySchema.js";
import { timersAsRuled } from "./timersAsRuled.js";
import type { Timer } from "./timerSchema.js";

/** The id under which a rule asks whether the answer to a code word came in time. */
export const CODE_WORD = "code-word";

/**
 * Every timed clause of a policy: its timers and the steps of its own ladders, and the answer to a code word, which the policy states once in its own section. The watch reads
 * that section itself; a rule asks for the clause by `code-word`, and so both go by the same minutes.
 */
export function timedClauses(policy: Pick<Policy, "rules" | "timers" | "ladders" | "codeWord">): readonly Timer[] {
  const { codeWord } = policy;
  const timers = timersAsRuled(policy);
  if (codeWord.status === "none" || timers.some(({ id }) => id === CODE_WORD)) return timers;
  const { cites, strength, actor, action, doneBy, says, within, delay } = codeWord;
  const by: Timer["by"] =
    within === undefined ? { kind: "open" } : { kind: "elapsed", delay, period: within, words: "immediately" };
  const from = { event: "contact", where: { says: CODE_WORD } };
  return [...timers, { id: CODE_WORD, part: "deadline", cites, strength, actor, action, from, by, doneBy, says }];
}
