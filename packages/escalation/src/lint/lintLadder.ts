import { calendarOf, plannedTimes, resolveSettings, type SettingsInMode } from "@home-visits/core/timers";
import { answering, checkArguments, expected, optional, type Policy, type Visit, type School } from "@home-visits/core";
import { planCodeWord } from "../plan/planCodeWord.js";
import { planLadder } from "../plan/planLadder.js";
import { rungRules } from "../plan/rungRules.js";
import { stepsLeftOut } from "../plan/stepsLeftOut.js";
import { actorContext } from "../school/actorContext.js";
import { lintFinding, type LintFinding } from "./LintFinding.js";
import { watchSettings } from "../plan/watchSettings.js";
import { lintLaws } from "./lintLaws.js";
import { lintHours } from "./lintHours.js";
import { lintPeople } from "./lintPeople.js";
import { lintSteps } from "./lintSteps.js";

/** What a ladder is looked at with. */
export type LadderQuestion = { readonly policy: Policy; readonly school: School; readonly visit?: Visit | undefined };

/**
 * Looks for what would fail on the day: nobody to act, no number to ring, a step that never comes, an office that is shut, and a ladder
 * in which a law of the watch can be bent. With a visit,
 * its times, visitors and buddy are checked too. A policy without a ladder has one finding that says so, beside those about its buddy.
 */
export function lintLadder(asked: LadderQuestion): LintFinding[] {
  checkArguments("lintLadder", asked, {
    policy: expected.policy,
    school: expected.school,
    visit: optional(expected.visit),
  });
  return answering("lintLadder", () => {
    const { policy, school, visit } = asked;
    const calendar = calendarOf(school);
    const within: SettingsInMode = { settings: resolveSettings(policy, school), mode: "lenient" };
    const context = actorContext({ visit, policy, school });
    const times = visit === undefined ? {} : plannedTimes({ visit, policy, zone: calendar.zone });
    const ladder = planLadder({
      ladder: policy.ladder,
      rungs: rungRules(
        policy.ladder,
        context,
        within,
        visit === undefined ? [] : stepsLeftOut({ visit, policy, school, mode: within.mode }),
      ),
      times,
      calendar,
      within,
    });
    const codeWord = planCodeWord(policy.codeWord, context, within);
    const people = lintPeople({ ladder, codeWord, school, visit, policy });
    const laws = lintLaws({
      ladder,
      said: policy.ladder,
      codeWord,
      word: policy.codeWord,
      watch: watchSettings(within),
    });
    const hours = visit === undefined ? [] : lintHours({ ladder, policy, school, visit });
    if (ladder.status === "none")
      return [
        lintFinding(
          "no-ladder",
          "Decide at school what happens when staff are overdue: this policy states no procedure.",
        ),
        ...people,
        ...laws,
        ...hours,
      ];
    const clock =
      visit !== undefined && ladder.limit === undefined
        ? [lintFinding("no-clock", "Add the expected time that the overdue clock runs to.")]
        : [];
    return [...clock, ...people, ...lintSteps({ ladder, school }), ...laws, ...hours];
  });
}
