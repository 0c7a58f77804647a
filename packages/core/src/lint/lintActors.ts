import { speakerOf, type Speaker } from "../history/speakerOf.js";
import type { Actor } from "../policy/actorSchema.js";
import { placedTimers } from "../policy/placedTimers.js";
import type { Policy } from "../policy/policySchema.js";
import { rolesOf } from "../school/takersOf.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Who is neither on the visit nor of the school: no school can tell them to do anything. */
const outside: ReadonlySet<Speaker> = new Set<Speaker>(["family", "police", "outside"]);
const isOutside = (party: string): boolean => outside.has(speakerOf(party, { roles: undefined }));

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
    if (!rolesOf(actor).every((name) => isOutside(name) && !declared.has(name))) return [];
    const sentence = "Name somebody of the school here: whoever is outside of it is not told that this is due.";
    return [{ code: "actor-outside", path: `${path}/actor`, sentence }];
  });
}
