import { idsAmong, isAmong, type VisitorSet } from "@home-visits/core/history";
import type { Rung } from "../climb/Climb.js";
import { goesToHome, wasDriven } from "../climb/goesToHome.js";
import { homesAmong, whoAt } from "../climb/homeNow.js";
import type { LadderState } from "../climb/LadderState.js";
import { overdueFrom } from "../climb/VisitorClock.js";
import { pushDue, recordDone, recordOpen, wakeAt, type Findings, type StepTimes } from "./Findings.js";

type Around = { readonly overdue: VisitorSet; readonly state: LadderState; readonly findings: Findings };

/** Whether a step is asked for at each home of a round by itself: a drive, unless somebody noted the step itself as done. */
export function isForEachHome(rung: Rung, { plan }: Pick<LadderState, "plan">): boolean {
  const { step, done, driven } = rung;
  return plan.round !== undefined && goesToHome(step) && (done === Infinity || driven.length > 0);
}

/** A drive as it stands at every home of a round where somebody is missing: done at one, and due at another (W12). */
export function findDrives(rung: Rung, times: StepTimes, { overdue, state, findings }: Around): void {
  const { step } = rung;
  const { now, home: before } = findings;
  noteDrives(rung, times, findings);
  for (const home of homesAmong(overdue, state, now)) {
    if (wasDriven(rung, step.id, home)) continue;
    const there = whoAt(home, overdue, state, now);
    // whoever is missing at another home only later is looked for from then on
    const due = Math.max(times.due, missingSince(there, state));
    const visitors = idsAmong(there, state.standing.party.visitors);
    const own = { ...times, due, limit: Math.max(times.limit, due + (step.within ?? 0)), visitors };
    findings.home = home;
    const minutes = recordOpen(findings, step, own);
    wakeAt(findings, rung.heldUntil);
    pushDue(findings, step, own, {
      visitors,
      choices: [],
      doneByOthers: rung.others,
      heldUntil: rung.heldUntil,
      minutes,
    });
  }
  findings.home = before;
}

/** The drives that were made, each to its home. */
export function noteDrives({ step, driven, done, deed }: Rung, times: StepTimes, findings: Findings): void {
  const before = findings.home;
  for (const drive of driven) {
    const isLast = done !== Infinity && drive === driven.at(-1);
    findings.home = drive.home;
    recordDone(findings, step, times, { ...drive.deed, against: isLast && deed?.against === true });
  }
  findings.home = before;
}

function missingSince(whom: VisitorSet, { clocks }: LadderState): number {
  return Math.min(...clocks.flatMap((clock, place) => (isAmong(place, whom) ? [overdueFrom(clock)] : [])));
}
