import type { EscalationPlan } from "@home-visits/escalation";

/** Plans by their visit, for as long as a worker has use for them. */
export type Plans = {
  readonly of: (visitId: string) => EscalationPlan | undefined;
  readonly keep: (visitId: string, plan: EscalationPlan) => void;
  readonly forget: (visitId: string) => void;
};

/**
 * Keeps the plans of visits that have left. Such a plan is never changed, so a worker makes it once, which is most of what a reckoning costs. The
 * one that was used longest ago makes room.
 * @param most about 14 kB each in memory, so all of them 0.3 GB; with fewer, as many as fall due in one minute are made anew each time
 */
export function keepPlans(most = 20_000): Plans {
  const kept = new Map<string, EscalationPlan>();
  return {
    of: (visitId) => {
      const plan = kept.get(visitId);
      if (plan === undefined) return undefined;
      kept.delete(visitId);
      kept.set(visitId, plan);
      return plan;
    },
    keep: (visitId, plan) => {
      kept.delete(visitId);
      kept.set(visitId, plan);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    forget: (visitId) => void kept.delete(visitId),
  };
}
