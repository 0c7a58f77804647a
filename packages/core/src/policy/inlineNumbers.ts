import type { Issue } from "../parsed/Issue.js";
import { conditionsOf } from "./conditionsOf.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import { operatorNames } from "./conditionSchema.js";

/** Numbers written into a rule although a setting cites the same clause: then the number stands in two places, and one can be changed alone. */
export function inlineNumbers({ rules, settings }: Policy): Issue[] {
  const numbers = Object.values(settings).flatMap((setting) =>
    setting.origin === "stated" && typeof setting.value === "number"
      ? [{ value: setting.value, cites: setting.cites }]
      : [],
  );
  return rules.flatMap((rule, place) =>
    conditionsOf(rule, `/rules/${String(place)}`).flatMap((part) => {
      if (!("test" in part)) return [];
      const { test } = part;
      const operand = operatorNames.map((name) => test[name]).find((given) => typeof given === "number");
      const isTwice =
        operand !== undefined &&
        numbers.some(({ value, cites }) => value === operand && cites.some((clause) => rule.cites.includes(clause)));
      return isTwice ? [issueOf(part.path, "number-in-settings")] : [];
    }),
  );
}
