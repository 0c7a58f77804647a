import { expectedBy, overdueFrom, type Person } from "../ladder/Person.js";
import { has } from "../ladder/maskOf.js";
import type { Walk } from "../ladder/Walk.js";
import { departure } from "../ladder/takeSign.js";
import { DEPARTURE, OVERDUE } from "../plan/Watch.js";
import { write, type Findings } from "./Findings.js";
import type { PersonState, Phase, StandDownNeed } from "./EscalationState.js";

/** Where the visit stands as a whole. A code word comes before everything else. */
export function phaseOf(walk: Walk, now: number): Phase {
  if (walk.alarm !== undefined) return "code-word";
  if (walk.cancelled !== Infinity) return "cancelled";
  if (walk.overdueAt <= now) return "overdue";
  if (walk.people.every(({ status }) => status === "back" || status === "left")) return "accounted-for";
  return departure(walk) <= now ? "out" : "planned";
}

/** Each visitor by themselves. */
export function peopleOf(walk: Walk, findings: Findings): PersonState[] {
  const { alarm, plan } = walk;
  const { now } = findings;
  const states: PersonState[] = [];
  for (let index = 0; index < walk.people.length; index += 1) {
    const person = walk.people[index];
    const visitor = plan.visitors[index];
    if (person === undefined || visitor === undefined) continue;
    const since = person.since === -Infinity ? departure(walk) : person.since;
    const inDanger = alarm !== undefined && person.status !== "back" && !has(alarm.confirmed, index);
    states.push({
      visitor: visitor.id,
      status: inDanger ? "in-danger" : overdueFrom(person) <= now ? "overdue" : person.status,
      since: since <= now ? write(findings, since, DEPARTURE) : undefined,
      expectedBy: write(findings, expectedBy(person), OVERDUE) ?? "open",
    });
  }
  return states;
}

/** What has to be known of each visitor before the watch over them can end; nothing before they have left. */
export function standDownNeeds(walk: Walk, now: number): StandDownNeed[] {
  const { alarm, plan } = walk;
  const needs: StandDownNeed[] = [];
  if (walk.cancelled !== Infinity || (alarm === undefined && departure(walk) > now)) return needs;
  for (let index = 0; index < walk.people.length; index += 1) {
    const person = walk.people[index];
    const visitor = plan.visitors[index];
    if (person === undefined || visitor === undefined || person.status === "back" || person.status === "left") continue;
    if (alarm === undefined) needs.push({ visitor: visitor.id, needs: needOf(person, walk, now) });
    else if (!has(alarm.confirmed, index)) needs.push({ visitor: visitor.id, needs: "second-person" });
  }
  return needs;
}

function needOf(person: Person, { plan: { ladder } }: Walk, now: number): StandDownNeed["needs"] {
  if (overdueFrom(person) <= now) return "contact";
  if (person.status === "reached" || (person.limit === Infinity && person.from !== -Infinity)) return "new-time";
  return ladder.status !== "none" && ladder.unless === "leaving-call" ? "leaving-call" : "return";
}
