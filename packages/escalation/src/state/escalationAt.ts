import type { VisitEvent } from "@home-visits/core";
import { instantMs, instantInZone } from "@home-visits/core/timers";
import { findDuty } from "../duties/findDuty.js";
import { firstOfEach } from "../duties/Happened.js";
import { readEvents } from "../ladder/readEvents.js";
import { beginWalk, type Walk } from "../ladder/Walk.js";
import { departure, passTime, takeSign } from "../ladder/takeSign.js";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { EscalationState } from "./EscalationState.js";
import { findAlarms } from "./findAlarms.js";
import { findLadder } from "./findLadder.js";
import { beginFindings, wakeAt } from "./Findings.js";
import { peopleOf, phaseOf, standDownNeeds } from "./peopleOf.js";

/**
 * What is due at an instant, from whom, and when to ask again.
 *
 * Events may come in any order and more than once; one that lies after `now` is not counted yet. The same plan, events and `now` always
 * give the same answer, whatever the machine's clock or zone.
 * @param known the events that are known by `now`
 * @param now an instant with its offset
 * @throws HomeVisitsError `not-an-instant` when `now` has no offset
 */
export function escalationAt(plan: EscalationPlan, known: readonly VisitEvent[], now: string): EscalationState {
  const ms = instantMs(now);
  const { signs, later } = readEvents(known, ms, plan);
  const walk = beginWalk(plan);
  for (const sign of signs) takeSign(walk, sign);
  passTime(walk, ms);
  const findings = beginFindings(walk, ms);
  wakeAt(findings, later);
  wakeAt(findings, departure(walk));
  findAlarms(walk, signs, findings);
  findLadder(walk, findings);
  const { watch } = walk;
  const events = {
    signs,
    first: firstOfEach(signs, watch.listening),
    departed: walk.departed,
    allBack: allBack(walk),
    clock: clockOf(walk),
    calledOff: walk.cancelled !== Infinity,
  };
  const around = { events, watch, findings };
  for (const duty of watch.listening.duties) findDuty(duty, around);
  return {
    phase: phaseOf(walk, ms),
    dueNow: findings.due,
    next:
      findings.next === undefined
        ? undefined
        : { step: findings.next.step, at: instantInZone(findings.next.at, plan.zone) },
    nextAt: findings.wake === Infinity ? undefined : instantInZone(findings.wake, plan.zone),
    done: findings.done,
    missed: findings.missed,
    late: findings.late,
    skipped: findings.skipped,
    standDownNeeds: standDownNeeds(walk, ms),
    people: peopleOf(walk, findings),
  };
}

function allBack({ people }: Walk): number {
  let last = -Infinity;
  for (const { status, since } of people) last = status === "back" ? Math.max(last, since) : Infinity;
  return last;
}

// The latest limit of anybody who is still expected: the visit is back when all are.
function clockOf({ people }: Walk): number {
  let latest = -Infinity;
  for (const { limit } of people) latest = Math.max(latest, limit);
  return latest;
}
