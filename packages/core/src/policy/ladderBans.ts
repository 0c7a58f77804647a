import type { Policy } from "./policySchema.js";
import type { Rule } from "./ruleSchema.js";

type Laddered = Pick<Policy, "ladders">;

/**
 * What one of the policy's own ladders forbids: the rule that tells of it, the event that would be it, the first step of the ladder, and the name
 * under which the act is asked for like a timed clause, which no document can write.
 */
export type LadderBan = {
  readonly rule: string;
  readonly event: string;
  readonly firstStep: string;
  readonly asked: string;
};

/** See {@link LadderBan}. */
export function ladderBans({ ladders = [] }: Laddered): readonly LadderBan[] {
  return ladders.flatMap(({ forbids = [], steps: [first] }) =>
    first === undefined
      ? []
      : forbids.map(({ id, event }) => ({
          rule: id,
          event,
          firstStep: first.id,
          asked: `${id} since its ladder began`,
        })),
  );
}

/** What a ladder forbids is forbidden from its start on: an act from before is none. Any other rule stays as it is. */
export function fromItsLadder(rules: readonly Rule[], policy: Laddered): readonly Rule[] {
  const bans = new Map(ladderBans(policy).map((ban) => [ban.rule, ban]));
  if (bans.size === 0) return rules;
  return rules.map((rule) => {
    const ban = rule.kind === "ban" ? bans.get(rule.id) : undefined;
    if (rule.kind !== "ban" || ban === undefined) return rule;
    return { ...rule, forbid: { all: [rule.forbid, { fact: "timerArises", timer: ban.asked, is: true }] } };
  });
}
