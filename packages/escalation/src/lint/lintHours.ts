import type { Policy, Visit, School } from "@home-visits/core";
import { calendarOf, isOfficeHours, instantMs, timersOf } from "@home-visits/core/timers";
import { outOfHoursActor, resolveActor } from "../school/resolveActor.js";
import { actorContext } from "../school/actorContext.js";
import type { PlanLadder } from "../plan/EscalationPlan.js";
import { lintFinding, type LintFinding } from "./LintFinding.js";

type Hours = { readonly ladder: PlanLadder; readonly policy: Policy; readonly school: School; readonly visit: Visit };

/**
 * Whether the office is staffed when the plan counts on it: at the steps of the ladder that a body of the school has to take, and at the
 * calls that a body has to hear. A calendar without data for the day is no proof that anybody is there.
 */
export function lintHours({ ladder, policy, school, visit }: Hours): LintFinding[] {
  const bodies = new Set(policy.roles.filter(({ kind }) => kind === "body").map(({ id }) => id));
  const context = actorContext({ visit, policy, school });
  const hears = timersOf(policy).filter(
    ({ to }) =>
      to !== undefined &&
      outOfHoursActor(to, context) === undefined &&
      resolveActor(to, context).roles.some((role) => bodies.has(role)),
  );
  const { leaveSchool, leaveHome, backAtSchool } = visit.times;
  const heard = [leaveSchool, leaveHome].some(
    (instant) => instant !== undefined && isClosed(instantMs(instant), school),
  );
  const calls =
    hears.length > 0 && heard
      ? [
          lintFinding("office-closed", "Arrange who takes the calls: the office is closed at that hour.", {
            role: hears[0]?.id ?? "",
          }),
        ]
      : [];
  const steps = (ladder.status === "none" ? [] : ladder.steps).filter(
    ({ actor, outOfHours, at }) =>
      outOfHours === undefined &&
      actor.roles.some((role) => bodies.has(role)) &&
      at !== undefined &&
      isClosed(at.ms, school),
  );
  const back =
    backAtSchool !== undefined &&
    ladder.status !== "none" &&
    ladder.counts === "expected-return" &&
    isClosed(instantMs(backAtSchool), school);
  return [
    ...calls,
    ...(back && calls.length === 0
      ? [
          lintFinding("office-closed", "Arrange who watches for the return: the school is closed at that hour.", {
            role: "buddy",
          }),
        ]
      : []),
    ...steps.map(({ id }) =>
      lintFinding("office-closed", "Arrange who takes this step: the office is closed at that hour.", { step: id }),
    ),
  ];
}

function isClosed(ms: number, school: School): boolean {
  return !isOfficeHours(ms, calendarOf(school));
}
