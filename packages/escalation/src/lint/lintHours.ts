import type { Policy, Visit, School } from "@home-visits/core";
import { calendarOf, dateInZone, instantMs, isOfficeHours, timersOf, workingHours } from "@home-visits/core/timers";
import { outOfHoursActor, resolveActor } from "../school/resolveActor.js";
import { actorContext } from "../school/actorContext.js";
import type { PlanLadder } from "../plan/EscalationPlan.js";
import { lintFinding, type LintFinding } from "./LintFinding.js";

type Hours = { readonly ladder: PlanLadder; readonly policy: Policy; readonly school: School; readonly visit: Visit };

/**
 * Whether the office is staffed when the plan counts on it: at the steps of the ladder that a body of the school has to take, and at the
 * calls that a body has to hear. Of a day that the calendar does not reach nobody can tell: that is a finding of its own, once.
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
  const heard = hears.length > 0 ? [leaveSchool, leaveHome].map((instant) => staffed(instant, school)) : [];
  const back =
    ladder.status === "none" || ladder.counts !== "expected-return" ? undefined : staffed(backAtSchool, school);
  const steps = (ladder.status === "none" ? [] : ladder.steps).flatMap(({ id, actor, outOfHours, at }) =>
    outOfHours === undefined && at !== undefined && actor.roles.some((role) => bodies.has(role))
      ? [{ id, staffed: staffedAt(at.ms, school) }]
      : [],
  );
  const isUnknown = [...heard, back, ...steps.map((step) => step.staffed)].includes("unknown");
  return [
    ...(isUnknown
      ? [
          lintFinding(
            "hours-unknown",
            "Extend the calendar of the school to that day: it does not say whether the office is open.",
          ),
        ]
      : []),
    ...(heard.includes("closed")
      ? [closed("Arrange who takes the calls: the office is closed at that hour.", { role: hears[0]?.id ?? "" })]
      : back === "closed"
        ? [closed("Arrange who watches for the return: the school is closed at that hour.", { role: "buddy" })]
        : []),
    ...steps.flatMap(({ id, staffed }) =>
      staffed === "closed"
        ? [closed("Arrange who takes this step: the office is closed at that hour.", { step: id })]
        : [],
    ),
  ];
}

const closed = (message: string, where: { readonly step?: string; readonly role?: string }): LintFinding =>
  lintFinding("office-closed", message, where);

type Staffed = "open" | "closed" | "unknown";

const staffed = (instant: string | undefined, school: School): Staffed | undefined =>
  instant === undefined ? undefined : staffedAt(instantMs(instant), school);

function staffedAt(ms: number, school: School): Staffed {
  const calendar = calendarOf(school);
  if (workingHours(dateInZone(ms, calendar.zone), calendar) === "open") return "unknown";
  return isOfficeHours(ms, calendar) ? "open" : "closed";
}
