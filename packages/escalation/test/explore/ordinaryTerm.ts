import { escalationAt } from "../../src/due/escalationAt.js";
import { drawVisit, seeded, type DrawnVisit } from "./drawVisit.js";
import type { Ladder } from "./Ladder.js";
import { instantOf, minuteOf } from "./minuteOf.js";

/**
 * What a term of ordinary visits came to under one ladder: how often it started and, of those, how often nothing had happened; how many of
 * those it had to start for, how many minutes after the trouble it did (longest and on average), and how many visits it never started for.
 */
export type Term = {
  readonly visits: number;
  readonly started: number;
  readonly inVain: number;
  readonly secondStep: number;
  readonly trouble: number;
  readonly missed: number;
  readonly minutes: readonly number[];
};

/** Plays so many drawn visits, each asked about at every instant at which its state changes until 20:00. */
export function ordinaryTerm(ladder: Ladder, visits: number, seed: number): Term {
  const chance = seeded(seed);
  const found = { started: 0, inVain: 0, secondStep: 0, trouble: 0, missed: 0, minutes: [] as number[] };
  for (let nth = 0; nth < visits; nth += 1) {
    const visit = drawVisit(chance, ladder.checkIns);
    const [start, second] = startOf(ladder, visit);
    if (start !== undefined) found.started += 1;
    if (start !== undefined && visit.trouble === undefined) found.inVain += 1;
    if (second && visit.trouble === undefined) found.secondStep += 1;
    if (visit.trouble === undefined) continue;
    found.trouble += 1;
    if (start === undefined) found.missed += 1;
    else found.minutes.push(start - visit.trouble);
  }
  return { visits, ...found };
}

// The first minute in which somebody is overdue, and whether it went as far as the second step.
function startOf({ plan, steps }: Ladder, { events }: DrawnVisit): readonly [number | undefined, boolean] {
  let start: number | undefined;
  for (let now = instantOf(minuteOf("13:30")); now < instantOf(minuteOf("20:00"));) {
    const { phase, nextAt, dueNow } = escalationAt(plan, events, now);
    if (phase === "overdue") start ??= minuteOf(now);
    if (dueNow.some(({ step }) => step === steps[1])) return [start, true];
    if (nextAt === undefined || (start !== undefined && phase !== "overdue")) break;
    now = nextAt;
  }
  return [start, false];
}

/** One line of the table in the documents. */
export function termRow(
  { id }: Ladder,
  { visits, started, inVain, secondStep, trouble, missed, minutes }: Term,
): string {
  const mean =
    minutes.length === 0 ? "-" : String(Math.round(minutes.reduce((sum, one) => sum + one, 0) / minutes.length));
  const most = minutes.length === 0 ? "-" : String(Math.max(...minutes));
  return `| ${[id, visits, started, inVain, secondStep, trouble, missed, mean, most].join(" | ")} |`;
}

/** The head of that table. */
export const termHead = `| ladder | visits | it started | in vain | in vain as far as its second step | real trouble | never started for it | minutes after the trouble, on average | at most |\n|${" --- |".repeat(9)}`;
