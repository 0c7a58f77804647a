import type { VisitEvent } from "@home-visits/core";
import { instantMs } from "@home-visits/core/timers";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { readEvent } from "./readEvent.js";
import type { Sign } from "./Sign.js";

/**
 * The events up to `now` in the order in which they happened, each id once; events of the same instant go by id. `later` is the earliest
 * event after `now`, or `Infinity`. Of two different events with one id the earlier counts, whichever came first.
 */
export function readEvents(
  events: readonly VisitEvent[],
  now: number,
  plan: EscalationPlan,
): { readonly signs: readonly Sign[]; readonly later: number } {
  const signs: Sign[] = [];
  let later = Infinity;
  for (const event of events) {
    const ms = instantMs(event.at);
    if (ms <= now)
      insert(signs, {
        id: event.id,
        ms,
        type: event.type,
        fields: event,
        meaning: readEvent(event, plan),
        next: undefined,
      });
    else if (ms < later) later = ms;
  }
  return { signs: withoutRepeats(signs), later };
}

// Events mostly come in their order, so each is compared with the last one first.
function insert(signs: Sign[], sign: Sign): void {
  signs.push(sign);
  for (let place = signs.length - 1; place > 0; place -= 1) {
    const before = signs[place - 1];
    if (before === undefined || !comesAfter(before, sign)) return;
    signs[place] = before;
    signs[place - 1] = sign;
  }
}

function comesAfter(a: Sign, b: Sign): boolean {
  if (a.ms !== b.ms) return a.ms > b.ms;
  if (a.id !== b.id) return a.id > b.id;
  return JSON.stringify(a.fields) > JSON.stringify(b.fields);
}

function withoutRepeats(signs: readonly Sign[]): readonly Sign[] {
  for (let index = 1; index < signs.length; index += 1)
    if (repeats(signs, index)) return signs.filter((_, place) => !repeats(signs, place));
  return signs;
}

function repeats(signs: readonly Sign[], index: number): boolean {
  const id = signs[index]?.id;
  for (let before = 0; before < index; before += 1) if (signs[before]?.id === id) return true;
  return false;
}
