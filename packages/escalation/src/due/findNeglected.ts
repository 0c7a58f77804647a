import { idsAmong, isAmong, nobody, onlyVisitor, together, type VisitorSet } from "@home-visits/core/history";
import { MINUTE, minutesLate } from "@home-visits/core/timers";
import type { Climb, Rung } from "../climb/Climb.js";
import { goesToHome, wasDriven } from "../climb/goesToHome.js";
import type { LadderState } from "../climb/LadderState.js";
import { recordNeglected, type Findings, type StepTimes } from "./Findings.js";

type Around = { readonly state: LadderState; readonly findings: Findings };
type Neglect = {
  readonly visitors: VisitorSet;
  readonly until: number;
  readonly because: Climb["because"];
  readonly home?: string;
};

/**
 * What was due of a step and not done before it was no longer needed: for those who rang in before anybody had tried them, and, once the
 * climb is over, for everybody for whom it was still to do. In the minute in which it fell due it was not neglected.
 */
export function findNeglected(climb: Climb, index: number, times: StepTimes, { state, findings }: Around): void {
  const rung = climb.rungs[index];
  if (rung === undefined || rung.due === Infinity) return;
  noteRepeat(climb, rung, times, { state, findings });
  for (const { visitors, until, because, home } of neglectOf(rung, climb)) {
    if (visitors === nobody || minutesLate(times.limit, until) === 0) continue;
    const minutes = Math.floor(until / MINUTE) - Math.floor((times.limit - (rung.step.within ?? 0)) / MINUTE);
    const named = { ...times, visitors: idsAmong(visitors, state.standing.party.visitors) };
    const at = findings.home;
    findings.home = home ?? at;
    recordNeglected(findings, rung.step, named, { minutes, because });
    findings.home = at;
  }
}

// A step that was due again, and was not done again before the climb was over.
function noteRepeat({ ended, because }: Climb, rung: Rung, times: StepTimes, { findings }: Around): void {
  const { step, again, count } = rung;
  const due = again + step.repeat;
  if (step.repeat === 0 || again === Infinity || ended === Infinity || (step.times > 0 && count >= step.times)) return;
  if (minutesLate(due, ended) === 0) return;
  const minutes = Math.floor(ended / MINUTE) - Math.floor(due / MINUTE);
  recordNeglected(findings, step, { ...times, due, limit: due }, { minutes, because });
}

function neglectOf(rung: Rung, climb: Climb): readonly Neglect[] {
  const { ended, because } = climb;
  const { overdue } = rung;
  if (goesToHome(rung.step) && (rung.undriven.length > 0 || climb.homes !== undefined)) return undrivenOf(rung, climb);
  if (rung.step.attempts === 0)
    return rung.done === Infinity && ended !== Infinity ? [{ visitors: overdue, until: ended, because }] : [];
  if (ended === Infinity && !rung.untried.some((at) => at !== Infinity)) return [];
  const minutes = new Map<number, VisitorSet>();
  let heard = nobody;
  for (let place = 0; place < rung.untried.length; place += 1) {
    const until = rung.untried[place] ?? Infinity;
    if (until === Infinity) continue;
    heard = together(heard, onlyVisitor(place));
    minutes.set(until, together(minutes.get(until) ?? nobody, onlyVisitor(place)));
  }
  const found = [...minutes].map(([until, visitors]): Neglect => ({ visitors, until, because: "accounted-for" }));
  return ended === Infinity
    ? found
    : [...found, { visitors: stillUntried(rung, overdue, heard), until: ended, because }];
}

// Of a drive what was neglected is told for each home to which nobody drove.
function undrivenOf(rung: Rung, { ended, because, homes }: Climb): readonly Neglect[] {
  const found: Neglect[] = rung.undriven.map((one) => ({ ...one, because: "accounted-for" }));
  const heard = rung.undriven.reduce<VisitorSet>((some, { visitors }) => together(some, visitors), nobody);
  if (ended === Infinity || homes === undefined || rung.done !== Infinity) return found;
  for (const home of new Set(homes)) {
    if (wasDriven(rung, rung.step.id, home)) continue;
    const visitors = homes.reduce<VisitorSet>(
      (some, one, place) =>
        one === home && isAmong(place, rung.overdue) && !isAmong(place, heard)
          ? together(some, onlyVisitor(place))
          : some,
      nobody,
    );
    found.push({ home, visitors, until: ended, because });
  }
  return found;
}

function stillUntried({ tries }: Rung, overdue: VisitorSet, heard: VisitorSet): VisitorSet {
  let found = nobody;
  for (let place = 0; place < tries.length; place += 1)
    if (tries[place] === 0 && isAmong(place, overdue) && !isAmong(place, heard))
      found = together(found, onlyVisitor(place));
  return found;
}
