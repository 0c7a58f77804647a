import { checkPlan } from "../plan/aPlan.js";
import { answering, checkArgument, expected, listOf, type VisitEvent } from "@home-visits/core";
import { datedEvents, historyAtHome, historyFrom, untimelyIssues } from "@home-visits/core/history";
import { instantInZone, instantMs } from "@home-visits/core/timers";
import { advanceTo, departureOf } from "../climb/advanceTo.js";
import { applyEvent } from "../climb/applyEvent.js";
import { homeNow } from "../climb/homeNow.js";
import { initialState } from "../climb/initialState.js";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { EscalationState } from "./EscalationState.js";
import { findAlarms } from "./findAlarms.js";
import { findTimers } from "./findTimers.js";
import { findLadder } from "./findLadder.js";
import { beginFindings, wakeAt } from "./Findings.js";
import { homesOf } from "./homesOf.js";
import { knownEvents, recordedEvents } from "./knownEvents.js";
import { peopleOf, phaseOf, standDownNeeds } from "./peopleOf.js";
import { questionsOf } from "./questionsOf.js";

/**
 * What is due at an instant, from whom, and when to ask again.
 *
 * Events may come in any order and more than once; one that lies after `now` is not counted yet. The same plan, events and `now` always
 * give the same answer, whatever the machine's clock or zone.
 * @param known the events that are known by `now`
 * @param now an instant with its offset
 * @throws HomeVisitsError `invalid-argument` when `now` has no offset
 */
export function escalationAt(plan: EscalationPlan, known: readonly VisitEvent[], now: string): EscalationState {
  checkPlan("escalationAt", plan);
  checkArgument("escalationAt", "known", known, listOf(expected.event));
  return answering("escalationAt", () => {
    const ms = instantMs(now);
    const before = initialState(plan);
    const { happened, later } = datedEvents(knownEvents(plan, known), ms, before.standing.party);
    const state = advanceTo(ms, happened.reduce(applyEvent, before));
    const homes = plan.round?.map((_, place) =>
      historyAtHome(place, state.standing.party, { happened, later, now: ms }),
    );
    const findings = beginFindings(state, ms);
    wakeAt(findings, later);
    wakeAt(findings, departureOf(state));
    findAlarms(state, findings);
    findLadder(state, findings);
    findTimers(state, homes, historyFrom(state.standing, { happened, later, now: ms }), findings);
    const questions = questionsOf(state, { homes, happened }, findings);
    return {
      phase: phaseOf(state, ms),
      dueNow: findings.due,
      next:
        findings.next === undefined
          ? undefined
          : { step: findings.next.step, at: instantInZone(findings.next.at, plan.zone) },
      nextAt: findings.wake === Infinity ? undefined : instantInZone(findings.wake, plan.zone),
      done: findings.done,
      missed: findings.missed,
      late: findings.late,
      questions,
      home: homeNow(state, ms),
      homes: homesOf(state, homes ?? [state.standing], findings),
      watch: plan.watch,
      issues: untimelyIssues(happened, known, recordedEvents(plan)),
      skipped: findings.skipped,
      standDownNeeds: standDownNeeds(state, ms),
      people: peopleOf(state, findings),
    };
  });
}
