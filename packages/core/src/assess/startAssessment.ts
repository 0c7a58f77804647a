import { matrixInForce } from "../school/matrixInForce.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { answering } from "../parsed/answering.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { onFrozen } from "../parsed/onFrozen.js";
import type { Policy } from "../policy/policySchema.js";
import { rolesByName } from "../school/rolesByName.js";
import { someOfASchool } from "../school/someOfASchool.js";
import { rolesHeld } from "../school/rolesHeld.js";
import type { School } from "../school/schoolSchema.js";
import { compilePolicy } from "../rules/compilePolicy.js";
import { createSubject } from "../history/createSubject.js";
import { startEvaluation, type Evaluation } from "../conditions/Evaluation.js";
import { calendarOf } from "../calendar/assumedCalendar.js";
import type { AskTimer, Subject } from "../history/Subject.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import { askTimerIn } from "../timers/askTimerIn.js";
import type { LimitContext } from "../timers/limitAt.js";
import { plannedTimes } from "../timers/plannedTimes.js";
import { timersOfPolicy } from "../timers/timersOfPolicy.js";
import { stageOf } from "../rules/stageOf.js";
import type { Judging } from "../rules/Judging.js";
import { settingValues } from "../rules/settingValues.js";

const nothingKnown: Partial<School> = Object.freeze({});

/** A mode, a visit or a policy that is missing or misspelt would give an answer to another question; a caller without types learns of it here. */
export function checkQuestion(caller: string, question: Readonly<Partial<AssessmentQuestion>>): void {
  checkHolds(caller, "question", question, "visit");
  answering(caller, () => {
    const { mode, policy, school, visit } = question;
    checkArgument(caller, "mode", mode, expected.mode);
    checkArgument(caller, "policy", policy, expected.policy);
    checkArgument(caller, "visit", visit, expected.visit);
    if (school !== undefined) checkArgument(caller, "school", school, someOfASchool);
  });
}

/** Compiles the policy at its first use and lays the visit out for it. */
export function startAssessment(
  question: AssessmentQuestion,
  withGaps: boolean,
): { readonly evaluation: Evaluation; readonly judging: Judging } {
  const school = question.school ?? nothingKnown;
  const compiled = compilePolicy(question.policy);
  const settings = settingValues(compiled, school);
  const { mode } = question;
  const matrix = matrixInForce(question.policy, school);
  const papers = {
    matrix,
    reviewRules: settings.reviewRules[mode],
    calendar: calendarOf(school),
    rolesOf: (name: string) => rolesByName(school, name),
  };
  const bare = createSubject(question.visit, question.now, papers, {
    roles: rolesHeld(school, question.visit.visitors),
    dangerEndsBy: settings.dangerEndsBy,
  });
  const subject = { ...bare, askTimer: askedOf({ visit: question.visit, policy: question.policy, school }, bare) };
  const evaluation = startEvaluation(subject, settings[mode], compiled.facts.places, question.suppose);
  return { evaluation, judging: { compiled, settings, mode, withGaps, stage: stageOf(subject.progress) } };
}

type Asked = Pick<AssessmentQuestion, "visit" | "policy"> & { readonly school: Partial<School> };

/** What a timed clause says; nothing is reckoned before a rule asks. */
function askedOf(asked: Asked, subject: Subject): AskTimer {
  let answer: AskTimer | undefined;
  return (...question) => {
    answer ??= askTimerIn(timersOfPolicy(asked.policy, asked.school), {
      subject,
      reckoning: reckoningOf(asked),
    });
    return answer(...question);
  };
}

const settingsFor = /* @__PURE__ */ onFrozen((policy: Policy) =>
  onFrozen((school: Partial<School>) => resolveSettings(policy, school)),
);

function reckoningOf({ visit, policy, school }: Asked): Omit<LimitContext, "mode"> {
  const calendar = calendarOf(school);
  const moments = plannedTimes({ visit, policy, zone: calendar.zone });
  return { calendar, moments, settings: settingsFor(policy)(school) };
}
