import { everybody, together, visitorNamed, visitorsNamed, type VisitorSet, without } from "@home-visits/core/history";
import { counts } from "../climb/counts.js";
import { doerOf } from "../climb/doerOf.js";
import { fits, matchesAny } from "../climb/matches.js";
import type { Sign } from "./Sign.js";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { Happened } from "./Happened.js";
import type { HeardDuty, TimelessDuty } from "./Listening.js";

/** The first event that does a duty, at or after `from`. */
export function doneIn({ duty, does }: HeardDuty, from: number, { first }: Happened): Sign | undefined {
  let done: Sign | undefined;
  for (const { place, pattern } of does)
    for (let sign = first[place]; sign !== undefined && (done === undefined || sign.ms < done.ms); sign = sign.next)
      if (sign.ms >= from && fits(sign.fields, pattern) && doesDuty(sign, duty)) done = sign;
  return done;
}

/** Every event that does a duty, oldest first. */
export function deedsIn(duty: TimelessDuty, signs: readonly Sign[]): readonly Sign[] {
  return signs.filter((sign) => matchesAny(sign, duty.doneBy) && doesDuty(sign, duty));
}

/** The event that does a duty, if it came, and the visitors of whom it is still wanted where each has to do it, as a mask. */
export type Deeds = { readonly done: Sign | undefined; readonly missing: VisitorSet };

/** What each visitor has to do is done with the last of them. */
export function doneByEach(
  { duty, does }: HeardDuty,
  from: number,
  { signs, first }: Pick<Happened, "signs" | "first">,
  plan: EscalationPlan,
): Deeds {
  let missing = everybody(plan.visitors.length);
  if (does.every(({ place }) => first[place] === undefined)) return { done: undefined, missing };
  for (const sign of signs) {
    if (sign.ms < from || !matchesAny(sign, duty.doneBy) || !doesDuty(sign, duty)) continue;
    missing = without(missing, doers(sign, plan));
    if (missing === 0) return { done: sign, missing };
  }
  return { done: undefined, missing };
}

// An event that names no visitor is about all of them.
function doers(sign: Sign, plan: EscalationPlan): VisitorSet {
  const party = { visitors: plan.visitors.map(({ id }) => id), roles: undefined };
  const about = sign.fields["about"] as readonly string[] | undefined;
  const named = together(visitorsNamed(about, party), visitorNamed(doerOf(sign), party));
  return named === 0 ? everybody(plan.visitors.length) : named;
}

// On the way a call is there to be heard: one that nobody answered told nobody anything.
function doesDuty(sign: Sign, duty: TimelessDuty): boolean {
  if (duty.part === "leg" && sign.type === "contact" && sign.fields["answered"] === false) return false;
  return counts(sign, duty);
}
