import { checkPlan } from "./aPlan.js";
import { answering } from "@home-visits/core";
import { checkInRows } from "./checkInRows.js";
import { countsAtEachHome } from "./countsAtEachHome.js";
import type { EscalationPlan, PlanHome, PlanLadderStep, PlanTimer } from "./EscalationPlan.js";
import { actorAt } from "./actorAt.js";
import { isOfJourney } from "./isOfJourney.js";
import { ownLadderRows } from "./ownLadderRows.js";
import { placedRow, type Placed } from "./placedRow.js";
import { plannedMoment } from "./plannedMoment.js";
import type { TimelineRow } from "./TimelineRow.js";

/**
 * The plan as rows for paper, in the order of the clock: the legs of the journey and the calls at even intervals, then what happens when nobody is heard of. A step with
 * several attempts has a row for each, and each thing that a step leaves to choose has its own under it. The rows of a round are one sheet:
 * each home has its own calls, and where the policy looks for staff at each home, its own steps. So it has of each of the policy's own ladders,
 * such as that for a closed door: each step names its ladder, the first what starts and ends it.
 *
 * What has no clock time comes last, without one: a sheet from which a step is missing would be worse than a step without a time. So do a
 * step that nobody at the school can take, and a policy's silence about overdue staff.
 */
export function timelineRows(plan: EscalationPlan): TimelineRow[] {
  checkPlan("timelineRows", plan);
  return answering("timelineRows", () => {
    const { ladder } = plan;
    const placed = [...legRows(plan), ...checkInRows(plan), ...ladderRows(plan), ...ownLadderRows(plan)];
    const timed = placed.filter(({ ms }) => ms !== Infinity).sort((a, b) => a.ms - b.ms);
    const untimed = placed.filter(({ ms }) => ms === Infinity);
    return [...[...timed, ...untimed].map(({ row }) => row), ...(ladder.status === "none" ? [silence(ladder)] : [])];
  });
}

/** When the visitors come to a home and leave it, as planned; a visit that is alone has one home. */
export type PlannedHome = Pick<PlanHome, "visit" | "position" | "arrives" | "leaves">;

/** The homes of a plan in their order, each with its times: the heads of the sheet. */
export function plannedHomes(plan: EscalationPlan): PlannedHome[] {
  checkPlan("plannedHomes", plan);
  return answering("plannedHomes", () => {
    const { visit, round, moments, zone } = plan;
    if (round !== undefined)
      return round.map(({ visit: id, position, arrives, leaves }) => ({ visit: id, position, arrives, leaves }));
    const at = (ms: number | undefined) => (ms === undefined ? undefined : plannedMoment(ms, zone));
    return [
      { visit, position: 1, arrives: at(moments["expected-arrival"]), leaves: at(moments["expected-leave-home"]) },
    ];
  });
}

function legRows(plan: EscalationPlan): Placed[] {
  const { visit, round, timers } = plan;
  const legs = (of: readonly PlanTimer[]) => of.filter(({ part, timer }) => part === "leg" && timer.when === undefined);
  const row = (leg: PlanTimer, home: string) =>
    placedRow(leg, leg.from, plan, isOfJourney(leg.timer) ? undefined : home);
  if (round === undefined) return legs(timers).map((leg) => row(leg, visit));
  return [
    ...legs(timers)
      .filter(({ timer }) => isOfJourney(timer))
      .map((leg) => row(leg, visit)),
    ...round.flatMap((home) =>
      legs(home.timers)
        .filter(({ timer }) => !isOfJourney(timer))
        .map((leg) => row(leg, home.visit)),
    ),
  ];
}

// Where the clock counts to the one return of all, they were last expected at the last home.
function ladderRows(plan: EscalationPlan): Placed[] {
  const { visit, round, ladder } = plan;
  const each =
    countsAtEachHome(plan) && round !== undefined ? round : [{ visit: round?.at(-1)?.visit ?? visit, ladder }];
  return each.flatMap((home) =>
    home.ladder.status === "none" ? [] : home.ladder.steps.flatMap((step) => rungRows(step, home.visit, plan)),
  );
}

function rungRows(step: PlanLadderStep, home: string, plan: EscalationPlan): Placed[] {
  const at = actorAt(step, step.at?.ms ?? Infinity, plan.calendar).nobody === undefined ? step.at : undefined;
  const attempts = at === undefined ? 1 : Math.max(1, step.attempts);
  return [
    ...Array.from({ length: attempts }, (_, attempt) =>
      placedRow(
        step,
        at === undefined ? undefined : plannedMoment(at.ms + attempt * step.spacing, plan.zone),
        plan,
        home,
        attempt > 0 ? `Attempt ${attempt + 1}. ` : "",
      ),
    ),
    ...step.choices.map((choice) => placedRow({ ...step, ...choice, to: undefined }, at, plan, home, "If needed: ")),
  ];
}

function silence({ says, cites }: Extract<EscalationPlan["ladder"], { status: "none" }>): TimelineRow {
  return {
    time: undefined,
    at: undefined,
    who: "Not stated",
    action: says,
    step: "no-ladder",
    tell: [],
    home: undefined,
    cites,
    origin: "open",
  };
}
