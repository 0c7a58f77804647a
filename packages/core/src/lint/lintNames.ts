import { editsBetween } from "../parsed/nearestKey.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

const SHORTEST = 6;

/**
 * Rules and timed clauses whose ids differ by one letter, or by two that changed places: most likely one was meant to take the other's place, as
 * in a document of changes, and stands beside it instead. `step-1` and `step-2` are two.
 */
export function lintNames({ rules, timers }: Policy): PolicyWarning[] {
  return [...nearIn(rules, "/rules"), ...nearIn(timers, "/timers")];
}

function nearIn(parts: readonly { readonly id: string }[], list: string): readonly PolicyWarning[] {
  return parts.flatMap(({ id }, place): PolicyWarning[] => {
    const near = parts.findIndex((other, before) => before < place && isNear(id, other.id));
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

function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  const counted = (id: string): string => id.replaceAll(/[0-9]+/g, "0");
  return counted(one) !== counted(other) && editsBetween(one, other) === 1;
}
