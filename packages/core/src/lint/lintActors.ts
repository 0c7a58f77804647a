import type { Actor } from "../policy/actorSchema.js";
import { placedTimers } from "../policy/placedTimers.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Whom a record names and no school can tell to do anything. */
const outside: ReadonlySet<string> = new Set([
  ...["family", "parent", "child", "police", "social-worker", "social-care", "agencies", "authorities"],
  "other-professional",
]);

/**
 * Steps and timed clauses that nobody but somebody from outside has to do, and that no role of the policy stands for: nobody would be told that they
 * are due. Whom the policy lists among its roles it means.
 */
export function lintActors(policy: Policy): PolicyWarning[] {
  const { roles, ladder, codeWord } = policy;
  const declared = new Set(roles.map(({ id }) => id));
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const acting: readonly (readonly [actor: Actor, path: string])[] = [
    ...placedTimers(policy).map(({ timer, path }) => [timer.actor, path] as const),
    ...steps.map(({ actor }, at) => [actor, `/ladder/steps/${String(at)}`] as const),
    ...(codeWord.status === "none" ? [] : [[codeWord.actor, "/codeWord"] as const]),
  ];
  return acting.flatMap(([actor, path]): PolicyWarning[] => {
    if (!namesOf(actor).every((name) => outside.has(name) && !declared.has(name))) return [];
    const sentence = "Name somebody of the school here: whoever is outside of it is not told that this is due.";
    return [{ code: "actor-outside", path: `${path}/actor`, sentence }];
  });
}

function namesOf(actor: Actor): readonly string[] {
  if (typeof actor === "string") return [actor];
  return "anyOf" in actor ? actor.anyOf : actor.allOf;
}
