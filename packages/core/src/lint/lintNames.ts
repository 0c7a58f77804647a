import { isNearName } from "../parsed/isNearName.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Rules and timed clauses whose ids differ by one letter, or by two that changed places: most likely one was meant to take the other's place, as
 * in a document of changes, and stands beside it instead. `step-1` and `step-2` are two.
 */
export function lintNames({ rules, timers }: Policy): PolicyWarning[] {
  return [...nearIn(rules, "/rules"), ...nearIn(timers, "/timers")];
}

function nearIn(parts: readonly { readonly id: string }[], list: string): readonly PolicyWarning[] {
  return parts.flatMap(({ id }, place): PolicyWarning[] => {
    const near = parts.findIndex((other, before) => before < place && isNearName(id, other.id));
    if (near < 0) return [];
    return [
      {
        code: "names-near",
        path: `${list}/${String(place)}/id`,
        sentence: `Look at this name: it is nearly “${parts[near]?.id ?? ""}”. To take that one's place it has to have the very same name.`,
        with: [`${list}/${String(near)}`],
      },
    ];
  });
}
