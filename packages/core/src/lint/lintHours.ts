import { vocabularyOf } from "../facts/vocabularyOf.js";
import { conditionsOf, operandOf } from "../policy/conditionsOf.js";
import { statedOrAssumed } from "../policy/statedOrAssumed.js";
import type { Policy } from "../policy/policySchema.js";
import { isClockTime } from "../values/isClockTime.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Nobody visits before this hour, and no school closes before noon: what is meant is the afternoon. */
const MORNING = "06:00";
const NOON = "12:00";

/** Hours of the day that are most likely meant for the afternoon, where each stands: 04:30 for the end of a working day. */
export function lintHours(policy: Policy): PolicyWarning[] {
  const facts = vocabularyOf(policy);
  const asked = policy.rules.flatMap((rule, place) =>
    conditionsOf(rule, `/rules/${String(place)}`).flatMap((part) => {
      if (!("test" in part) || !("fact" in part.test) || facts.get(part.test.fact)?.written !== "clock") return [];
      const { operator, setting, words } = operandOf(part.test);
      const literal = words.map((word) => ({ value: word, path: `${part.path}/${operator}` }));
      return setting === undefined ? literal : hourIn(setting, policy);
    }),
  );
  const closing = policy.timers.flatMap(({ by }) =>
    by.kind === "end-of-working-day" ? hourIn(by.hour.setting, policy) : [],
  );
  const found = [
    ...asked.filter(({ value }) => value < MORNING).map(({ path }) => warning(path)),
    ...closing.filter(({ value }) => value < NOON).map(({ path }) => warning(path)),
  ];
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function hourIn(id: string, policy: Policy): readonly { readonly value: string; readonly path: string }[] {
  const { value, path = "" } = statedOrAssumed(id, policy) ?? {};
  return typeof value === "string" && isClockTime(value) ? [{ value, path }] : [];
}

const warning = (path: string): PolicyWarning => ({
  code: "hour-at-night",
  path,
  sentence: "Check this hour: it lies in the night or the morning. Half past four in the afternoon is 16:30.",
});
