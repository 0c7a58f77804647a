import { vocabularyOf } from "../facts/vocabularyOf.js";
import { isNearName } from "../parsed/isNearName.js";
import { eventNames } from "../policy/eventNames.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Rules, timed clauses, own facts and own events whose ids differ by one letter, or by two that changed places: most likely one was meant to take the other's place, as
 * in a document of changes, and stands beside it instead. `step-1` and `step-2` are two. Own words that are nearly those of every record.
 */
export function lintNames({ rules, timers, facts = [], events = [] }: Policy): PolicyWarning[] {
  return [
    ...nearIn(rules, "/rules"),
    ...nearIn(timers, "/timers"),
    ...nearIn(facts, "/facts"),
    ...nearIn(events, "/events"),
    ...nearTo(facts, "/facts", [...vocabularyOf({}).keys()]),
    ...nearTo(events, "/events", eventNames({ events: undefined })),
  ];
}

// a word of the policy's own that is a letter off one that every record has: the record would be asked for what nobody fills in
function nearTo(words: readonly { readonly id: string }[], list: string, known: readonly string[]): PolicyWarning[] {
  return words.flatMap(({ id }, place): PolicyWarning[] => {
    const near = known.find((name) => isNearName(id, name));
    if (near === undefined) return [];
    const sentence = `Look at this name: it is nearly “${near}”, which every record has. Ask for that one, or give this one a name that nobody mistakes for it.`;
    return [{ code: "names-near", path: `${list}/${String(place)}/id`, sentence }];
  });
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
