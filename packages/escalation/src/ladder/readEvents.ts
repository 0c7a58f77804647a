import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { readEvent } from "./readEvent.js";
import type { Sign } from "./Sign.js";

/**
 * The events up to `now` in the order in which they happened, each id once; events of the same instant go by id. `later` is the earliest
 * event after `now`, or `Infinity`. Of two different events with one id the earlier counts, whichever came first.
 */
export function readEvents(events: readonly VisitEvent[], now: number, plan: EscalationPlan): { readonly signs: readonly Sign[]; readonly later: number } {
  const signs: Sign[] = [];
  let later = Infinity;
  for (const event of events) {
    const ms = Date.parse(event.at);
    if (ms > now) later = Math.min(later, ms);
    else insert(signs, readEvent(event, ms, plan));
  }
  return { signs: signs.filter((sign, index) => signs.findIndex(({ id }) => id === sign.id) === index), later };
}

function insert(signs: Sign[], sign: Sign): void {
  let place = signs.length;
  for (let before = signs[place - 1]; before !== undefined && comesAfter(before, sign); before = signs[place - 1]) place -= 1;
  signs.splice(place, 0, sign);
}

function comesAfter(a: Sign, b: Sign): boolean {
  if (a.ms !== b.ms) return a.ms > b.ms;
  if (a.id !== b.id) return a.id > b.id;
  return JSON.stringify(a.fields) > JSON.stringify(b.fields);
}
