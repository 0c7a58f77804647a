import { checkHolds } from "../parsed/checkArgument.js";
import { onFrozen } from "../parsed/onFrozen.js";
import type { Condition } from "./conditionSchema.js";
import type { OwnLadder } from "./ownLadderSchema.js";
import type { Policy } from "./policySchema.js";
import type { StepOfLadder, Timer } from "./timerSchema.js";

type Timed = Pick<Policy, "timers" | "ladders">;

const withLadders = /* @__PURE__ */ onFrozen(({ timers, ladders = [] }: Timed): readonly Timer[] => [
  ...timers,
  ...ladders.flatMap(stepsOf),
]);

/** The timed clauses of a policy: those of its list, and the steps of its own ladders, each as the clause that it is short for. */
export function timersOf(policy: Timed): readonly Timer[] {
  checkHolds("timersOf", "policy", policy, "timers");
  return policy.ladders === undefined ? policy.timers : withLadders(policy);
}

function stepsOf(ladder: OwnLadder): readonly Timer[] {
  const whole = wholeOf(ladder);
  return ladder.steps.map((step, place): Timer => {
    const before = ladder.steps[place - 1];
    const { id, actor, action, to, strength, cites, delay, notBefore, attempts, spacing, acts, enough, repeat, says } =
      step;
    const said: Timer = {
      id,
      part: ladder.phase === "no-answer" ? "closed-door" : "deadline",
      cites,
      strength,
      actor,
      action,
      to,
      when: allOf([...whileOn(ladder), ...(step.when === undefined ? [] : [step.when])]),
      from: before === undefined ? ladder.starts.from : { timer: before.id, orLate: true },
      delay,
      notBefore,
      by: step.within === undefined ? { kind: "open" } : { kind: "elapsed", period: step.within },
      doneBy: [...(step.doneBy ?? []), { event: "step-done", where: { step: id } }],
      attempts,
      spacing,
      acts,
      enough,
      repeat,
      unless: ladder.ends?.doneBy,
      phase: ladder.phase,
      ladder: step.when === undefined ? whole : { ...whole, onlyWhen: step.when },
      says,
    };
    return Object.fromEntries(Object.entries(said).filter(([, entry]) => entry !== undefined)) as Timer;
  });
}

function wholeOf(ladder: OwnLadder): StepOfLadder {
  const { id, title, starts, ends, forbids } = ladder;
  return {
    id,
    title,
    ...(starts.says === undefined ? {} : { starts: starts.says }),
    ...(ends === undefined ? {} : { ends: ends.says }),
    ...(forbids === undefined ? {} : { forbids: forbids.map(({ says, cites }) => ({ says, cites })) }),
    ...(starts.when === undefined ? {} : { allowedWhen: starts.when }),
    ...(ends?.when === undefined ? {} : { endsWhen: ends.when }),
  };
}

function whileOn({ starts, ends }: OwnLadder): readonly Condition[] {
  return [starts.when, ends?.when && { not: ends.when }].flatMap((part) => part ?? []);
}

function allOf(parts: readonly Condition[]): Condition | undefined {
  const [only] = parts;
  return parts.length > 1 ? { all: [...parts] } : only;
}
