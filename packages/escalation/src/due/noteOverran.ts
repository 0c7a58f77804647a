import { idsAmong } from "@home-visits/core/history";
import { minutesLate } from "@home-visits/core/timers";
import type { LadderState } from "../climb/LadderState.js";
import type { EscalationPlan, PlanTimer } from "../plan/EscalationPlan.js";
import { recordNeglected, type Findings } from "./Findings.js";

type Reckoned = { readonly plan: EscalationPlan; readonly overran: LadderState["overran"] };

/**
 * What each visitor owed by the time that the ladder watches: who was expected, and said only after it that they come later or not at all, was late
 * until then.
 */
export function noteOverran(timer: PlanTimer, place: number, { overran, plan }: Reckoned, findings: Findings): void {
  const { each, from, by } = timer.timer;
  if (each !== "visitor" || by.kind !== "by-then" || plan.ladder.status === "none" || from !== plan.ladder.counts)
    return;
  const ids = plan.visitors.map(({ id }) => id);
  for (const { visitors, limit, until } of overran) {
    const times = { place, due: limit, limit, origin: timer.origin, visitors: idsAmong(visitors, ids) } as const;
    recordNeglected(findings, timer, times, { minutes: minutesLate(limit, until), because: "accounted-for" });
  }
}
