import type { FactValue } from "../facts/Fact.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { OwnLadder } from "../policy/ownLadderSchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

type Shown = Readonly<Record<string, FactValue>>;

/** Ladders of the policy's own that could start again and do not: what ends them stays so, as that something happened does. */
export function lintEnds({ ladders = [] }: Policy): PolicyWarning[] {
  return ladders.flatMap((ladder, place): PolicyWarning[] => {
    const shownBy = startsAgain(ladder) && ladder.ends?.when ? staysSo(ladder.ends.when, true) : undefined;
    if (shownBy === undefined) return [];
    return [
      {
        code: "ladder-ends-for-good",
        path: `/ladders/${String(place)}/ends/when`,
        sentence:
          "Name the event in “doneBy” instead: what has happened stays so, and this ladder would never start again on that visit.",
        shownBy,
      },
    ];
  });
}

// A planned time and an hour come once.
function startsAgain({ starts: { from } }: OwnLadder): boolean {
  return typeof from === "object" && ("event" in from || "since" in from || "timer" in from);
}

/** A visit on which a condition, once it is so (or is no longer so), stays that way whatever follows; `undefined` where it can change back. */
function staysSo(condition: Condition, is: boolean): Shown | undefined {
  if ("not" in condition) return staysSo(condition.not, !is);
  if ("permitted" in condition || "some" in condition) return undefined;
  // one part that stays settles `any` for good where it is to be so, and `all` where it is not; else every part has to stay
  if ("all" in condition) return ofParts(condition.all, is, !is);
  if ("any" in condition) return ofParts(condition.any, is, is);
  if (!("fact" in condition) || !("event" in condition)) return undefined;
  const { fact, event } = condition;
  if (fact === "happened" && typeof condition.is === "boolean")
    return condition.is === is ? { [`happened(${event})`]: true } : undefined;
  const least = condition.atLeast ?? (typeof condition.moreThan === "number" ? condition.moreThan + 1 : undefined);
  return fact === "timesHappened" && is && typeof least === "number"
    ? { [`timesHappened(${event})`]: least }
    : undefined;
}

function ofParts(parts: readonly Condition[], is: boolean, oneIsEnough: boolean): Shown | undefined {
  const shown = parts.map((part) => staysSo(part, is));
  if (oneIsEnough) return shown.find((one) => one !== undefined);
  return shown.every((one) => one !== undefined) ? (Object.assign({}, ...shown) as Shown) : undefined;
}
