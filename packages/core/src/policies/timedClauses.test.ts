import { expect, test } from "vitest";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { policies } from "./policies.js";

const onNote = "what the note says";
const signedAlready =
  "who has signed the assessment on which this visit rests; the timer is about the one made after it";
const atAll = "whether a form is shared at all, after an incident for which no working day is left";
const looksBack =
  "whether a review is overdue today, by all that the record holds: a review that came late is one, and earlier incidents are no events of this visit";

/** Rules that cite a clause of a timer, ask for no time of it and so need not ask it. */
const holdNoTime: Readonly<Record<string, string>> = {
  "alumwell-2025/end-time-known": "the hours have to be known before anybody can share them",
  "alumwell-2025/leave-unsafe-door": "a home that is not entered need not be left",
  "alumwell-2025/stay-outside": "who went in; the call has a clause of its own",
  "atlp-covid/doorstep-assessed-for-this-visit": "for which visit the form was made",
  "atlp-covid/main-form-too": "which other form there is",
  "atlp-covid/note-asks-for-contact": onNote,
  "atlp-covid/hands-washed": "clean hands, in the same sentence as the signing in",
  "reach2-2020/assessment-reviewed-yearly": looksBack,
  "reach2-2020/assessment-reviewed-after-incident": looksBack,
  "reach2-2020/assessment-reviewed-on-change": looksBack,
  ...Object.fromEntries(
    ["reach2-2020", "reach2-later"].flatMap((policy) => [
      [`${policy}/note-dated`, onNote],
      [`${policy}/assessment-signed-before-later`, signedAlready],
      [`${policy}/incident-form-shared-at-all`, atAll],
    ]),
  ),
  "reach2-2020/log-departure": "the date and the time themselves; that they are left is `log-left`",
};

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
      const ofClause = timers.filter(({ cites }) => cites.includes(clause));
      return ofClause.length > 0 && !ofClause.some((timer) => asked.includes(timer.id));
    });
    return beside.length > 0 ? [`${id}/${rule.id}`] : [];
  });
}

test.each(Object.values(policies))("$id: a rule that cites the clause of a timer asks that timer", (policy) => {
  const excused = Object.keys(holdNoTime).filter((rule) => rule.startsWith(`${policy.id}/`));
  expect([...besideTheirTimer(policy)].sort()).toEqual(excused.sort());
});

test.each(Object.values(policies))("$id: every timed clause of a visit is asked by a rule", (policy) => {
  const asked = new Set(policy.rules.flatMap(timersAskedBy));
  const silent = policy.timers.filter(({ id, part }) => part !== "review" && !asked.has(id)).map(({ id }) => id);
  expect(silent).toEqual([]);
});

// What a note says is no matter of the timer by which it is left: the watch would blame a clause that was kept.
test.each(Object.values(policies))(
  "$id: a timer cites no clause that only other rules ask for",
  ({ rules, timers }) => {
    const beyond = timers.flatMap(({ id, cites }) => {
      const asking = rules.filter((rule) => timersAskedBy(rule).includes(id));
      if (asking.length === 0) return [];
      return cites
        .filter((clause) => !asking.some((rule) => rule.cites.includes(clause)))
        .map((clause) => `${id} ${clause}`);
    });
    expect(beyond).toEqual([]);
  },
);
