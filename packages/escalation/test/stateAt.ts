import { readFileSync } from "node:fs";
import { parsePolicy, type Policy, type Visit, type VisitEvent } from "@home-visits/core";
import { escalationAt } from "../src/due/escalationAt.js";
import type { EscalationState } from "../src/due/EscalationState.js";
import { planEscalation } from "../src/plan/planEscalation.js";
import { school } from "./school.js";
import { visitV } from "./visit.js";

const read = new Map<string, Policy>();

/** A policy document of core by its id. */
export function policy(id: string): Policy {
  const known = read.get(id) ?? parsed(id);
  read.set(id, known);
  return known;
}

function parsed(id: string): Policy {
  const document: unknown = JSON.parse(
    readFileSync(new URL(`../../core/src/policies/${id}.json`, import.meta.url), "utf8"),
  );
  const found = parsePolicy(document);
  if (!found.ok) throw new Error(`${id}: ${found.issues[0].path} ${found.issues[0].message}`);
  return found.value;
}

/** The state of a visit under a shipped policy; `now` is an instant or a clock time of visit V's day. */
export function stateAt(
  id: string,
  now: string,
  events: readonly VisitEvent[],
  visit: Visit = visitV,
): EscalationState {
  return escalationAt(planEscalation({ visit, policy: policy(id), school }), events, at(now));
}

/** An instant, or a clock time of visit V's day as one. */
export function at(now: string): string {
  return now.length === 5 ? `2026-06-09T${now}:00+01:00` : now;
}

/** The steps of the ladder and the code word that are due, by id. */
export function dueSteps({ dueNow }: EscalationState): string[] {
  return dueNow.filter(({ part }) => part === "ladder" || part === "code-word").map(({ step }) => step);
}

/** What stands in a list about one step: lateness in minutes, outcome, limit. */
export function record(list: EscalationState["late"], step: string) {
  const found = list.find((entry) => entry.step === step);
  return found === undefined ? undefined : { minutes: found.minutes, outcome: found.outcome };
}
