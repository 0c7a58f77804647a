import type { EscalationPlan } from "../plan/EscalationPlan.js";

const visitor = "visitor:";
const COLON = 58;

/** The visitors with these ids as a mask: bit 0 is the plan's first visitor. An id that the plan does not know is nobody. */
export function maskOf(ids: readonly string[] | undefined, plan: EscalationPlan): number {
  if (ids === undefined) return 0;
  let mask = 0;
  for (const id of ids) mask |= bitOf(id, plan);
  return mask;
}

/** The visitors whom an event names, and the one who speaks in it. */
export function withSpeaker(
  ids: readonly string[] | undefined,
  speaker: string | undefined,
  plan: EscalationPlan,
): number {
  return maskOf(ids, plan) | bitOfParty(speaker, plan);
}

/** Whether a party is a visitor. Of all parties only theirs have a colon, and a look at one place is enough. */
export function isVisitor(party: string): boolean {
  return party.charCodeAt(visitor.length - 1) === COLON;
}

/** All visitors of the plan. */
export function everyone(plan: EscalationPlan): number {
  return 2 ** plan.visitors.length - 1;
}

/** Whether a bit is set. */
export function has(mask: number, index: number): boolean {
  return (mask & (1 << index)) !== 0;
}

/** Whether the overdue clock of the plan runs to the return to school; else it runs to another moment, such as leaving the home. */
export function countsToReturn({ ladder }: EscalationPlan): boolean {
  return ladder.status !== "none" && ladder.counts === "expected-return";
}

// The id is compared where it stands: cutting it out for every event would be half the cost of reading it.
function bitOfParty(party: string | undefined, plan: EscalationPlan): number {
  if (party === undefined || !isVisitor(party)) return 0;
  for (let index = 0; index < plan.visitors.length; index += 1) {
    const id = plan.visitors[index]?.id ?? "";
    if (party.length === visitor.length + id.length && party.endsWith(id)) return 1 << index;
  }
  return 0;
}

function bitOf(id: string, plan: EscalationPlan): number {
  for (let index = 0; index < plan.visitors.length; index += 1) if (plan.visitors[index]?.id === id) return 1 << index;
  return 0;
}
