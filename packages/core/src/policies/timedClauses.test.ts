import { describe, expect, test } from "vitest";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { policies } from "./policies.js";

/** Rules that cite a clause of a timer, ask for no time and so need not ask it. */
const holdNoTime: Readonly<Record<string, string>> = {
  "alumwell-2025/end-time-known": "the hours have to be known before anybody can share them",
  "atlp-covid/doorstep-assessed-for-this-visit": "for which visit the form was made",
  "atlp-covid/main-form-too": "which other form there is",
  "atlp-covid/note-asks-for-contact": "what the note says",
  "atlp-covid/hands-washed": "clean hands, in the same sentence as the signing in",
  "atlp-covid/agency-response-recorded": "what the record says",
  "morecambe-road-2024/not-in-before-parents": "a ban at the door; the wait has a clause of its own",
};

/** The check list at the end of the form repeats every step of the visit. */
const repeatsAll = new Set(["ATLP-FRM-15"]);

function timersAskedBy(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "timer" in part && typeof part.timer === "string" ? [part.timer] : [];
  return [...own, ...Object.values(part).flatMap(timersAskedBy)];
}

const isBinding = ({ kind }: Rule): boolean => kind === "duty" || kind === "ban";

/** The rules of a policy that cite a clause of a timer and ask no timer of that clause. */
function besideTheirTimer({ id, rules, timers }: Policy): readonly string[] {
  return rules.filter(isBinding).flatMap((rule) => {
    const asked = timersAskedBy(rule);
    const beside = rule.cites.filter((clause) => {
      const ofClause = timers.filter(({ cites }) => cites.includes(clause) && !repeatsAll.has(clause));
      return ofClause.length > 0 && !ofClause.some((timer) => asked.includes(timer.id));
    });
    return beside.length > 0 ? [`${id}/${rule.id}`] : [];
  });
}

describe("a rule that cites the clause of a timer asks that timer", () => {
  test.each(["alumwell-2025", "atlp-covid", "morecambe-road-2024"] as const)("%s", (id) => {
    const excused = Object.keys(holdNoTime).filter((rule) => rule.startsWith(`${id}/`));
    expect([...besideTheirTimer(policies[id])].sort()).toEqual(excused.sort());
  });

  // These still say a time of their own; the number can only fall.
  test.each([
    ["reach2-2020", 28],
    ["reach2-later", 26],
  ] as const)("%s: %i rules stand beside their timer", (id, left) => {
    expect(besideTheirTimer(policies[id])).toHaveLength(left);
  });
});
