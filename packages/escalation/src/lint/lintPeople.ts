import { parsePhone, type Policy, type Visit, type School } from "@home-visits/core";
import { instantMs, MINUTE } from "@home-visits/core/timers";
import type { PlanCodeWord, PlanLadder, PlanStep } from "../plan/EscalationPlan.js";
import type { ActingPerson } from "../school/ActingPerson.js";
import { actingPeople, noParty } from "../school/actingPeople.js";
import { samePerson } from "../school/samePerson.js";
import { lintFinding, type LintFinding } from "./LintFinding.js";

type People = {
  readonly ladder: PlanLadder;
  readonly codeWord: PlanCodeWord;
  readonly school: School;
  readonly visit: Visit | undefined;
  readonly policy: Policy;
};

/** Whether those who watch and act can be reached, are not out themselves, and stay until the end. */
export function lintPeople({ ladder, codeWord, school, visit, policy }: People): LintFinding[] {
  const steps: readonly PlanStep[] = [
    ...(ladder.status === "none" ? [] : ladder.steps),
    ...(codeWord.status === "none" ? [] : codeWord.answers.map(({ step }) => step)),
  ];
  const known = steps.filter(({ actor }) => visit !== undefined || !actor.roles.includes("buddy"));
  return [
    ...known.flatMap((step) => lintStep(step)),
    ...(visit === undefined
      ? []
      : visit.visitors.flatMap(({ name, mobile }) => lintNumber({ name, number: mobile }, { role: "visitor" }))),
    ...(visit === undefined ? [] : [...lintWatchers(known, school, visit), ...lintBuddy(visit, policy)]),
  ];
}

function lintStep({ id, actor }: PlanStep): LintFinding[] {
  if (actor.nobody !== undefined)
    return [lintFinding("nobody-for-step", "Name somebody who is not on the visit for this step.", { step: id })];
  return actingPeople(actor, noParty).flatMap((person) => lintNumber(person, { step: id }));
}

function lintNumber(
  { number }: ActingPerson,
  where: { readonly step?: string; readonly role?: string },
): LintFinding[] {
  if (number === undefined)
    return [lintFinding("number-missing", "Add a number at which this person can be reached.", where)];
  const phone = parsePhone(number);
  if (!phone.ok) return [lintFinding("number-impossible", "Check this number: no telephone can have it.", where)];
  return phone.value.kind === "doubtful" ? [lintFinding("number-doubtful", phone.value.warning.message, where)] : [];
}

function lintWatchers(steps: readonly PlanStep[], school: School, visit: Visit): LintFinding[] {
  const out = (person: ActingPerson) =>
    visit.visitors.some(({ id, name, mobile }) => samePerson({ id, name, number: mobile }, person));
  const roles = [...new Set(steps.flatMap(({ actor }) => actor.roles))];
  const held = roles.filter((role) =>
    school.people.some((person) => (school.roles[role] ?? []).includes(person.id) && out(person)),
  );
  const { buddy } = visit;
  const buddyOut =
    buddy !== undefined && (buddy.visitor !== undefined || out({ name: buddy.name, number: buddy.phone }));
  return [...(buddyOut ? ["buddy"] : []), ...held].map((role) =>
    lintFinding("watcher-is-visitor", "Choose somebody else: whoever goes on the visit cannot watch over it.", {
      role,
    }),
  );
}

function lintBuddy({ buddy, times }: Visit, policy: Policy): LintFinding[] {
  if (buddy === undefined || !policy.roles.some(({ id }) => id === "buddy")) return [];
  const gap = (from: string | undefined, until: string | undefined) =>
    from === undefined || until === undefined ? 0 : (instantMs(until) - instantMs(from)) / MINUTE;
  const minutes =
    Math.max(0, gap(times.leaveSchool, buddy.from)) +
    Math.max(0, gap(buddy.until, times.backAtSchool ?? times.leaveHome));
  return minutes > 0
    ? [
        lintFinding("buddy-leaves-early", "Find a buddy who is there from the departure until everybody is back.", {
          role: "buddy",
          minutes,
        }),
      ]
    : [];
}
