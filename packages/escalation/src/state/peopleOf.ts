import { overdueFrom, type Person } from "../ladder/Person.js";
import { has } from "../ladder/maskOf.js";
import type { Walk } from "../ladder/Walk.js";
import { departure } from "../ladder/takeSign.js";
import { textOf } from "./Findings.js";
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
export function peopleOf(walk: Walk, now: number): PersonState[] {
  const { alarm, plan } = walk;
  return plan.visitors.flatMap(({ id }, index) => {
    const person = walk.people[index];
    if (person === undefined) return [];
    const since = person.since === -Infinity ? departure(walk) : person.since;
    const inDanger = alarm !== undefined && person.status !== "back" && !has(alarm.confirmed, index);
    const limit = plan.ladder.status === "none" ? undefined : plan.ladder.limit;
    return [
      {
        visitor: id,
        status: inDanger ? ("in-danger" as const) : overdueFrom(person) <= now ? ("overdue" as const) : person.status,
        since: since <= now ? textOf(since, plan, plan.leaves) : undefined,
        expectedBy: textOf(person.limit, plan, limit) ?? "open",
      },
    ];
  });
}

/** What has to be known of each visitor before the watch over them can end; nothing before they have left. */
export function standDownNeeds(walk: Walk, now: number): StandDownNeed[] {
  const { alarm } = walk;
  if (walk.cancelled !== Infinity || (alarm === undefined && departure(walk) > now)) return [];
  return walk.plan.visitors.flatMap(({ id }, index) => {
    const person = walk.people[index];
    if (person === undefined || person.status === "back" || person.status === "left") return [];
    if (alarm !== undefined)
      return has(alarm.confirmed, index) ? [] : [{ visitor: id, needs: "second-person" as const }];
    return [{ visitor: id, needs: needOf(person, walk, now) }];
  });
}

function needOf(person: Person, { plan: { ladder } }: Walk, now: number): StandDownNeed["needs"] {
  if (overdueFrom(person) <= now) return "contact";
  if (person.status === "reached" || (person.limit === Infinity && person.from !== -Infinity)) return "new-time";
  return ladder.status !== "none" && ladder.unless === "leaving-call" ? "leaving-call" : "return";
}
