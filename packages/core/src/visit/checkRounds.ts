import { answering } from "../parsed/answering.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected, listOf } from "../parsed/expected.js";
import { issue, type Issue } from "../parsed/Issue.js";
import { epochMs } from "../values/epochMs.js";
import type { Visit } from "./visitSchema.js";

/**
 * Checks visits that share a round: one departure, one return, and a place of its own for each. Paths point into the list that was given.
 * Visits without a round are passed over; a time that one of them does not give is passed over too.
 */
export function checkRounds(visits: readonly Visit[]): Issue[] {
  checkArgument("checkRounds", "visits", visits, listOf(expected.visit));
  return answering("checkRounds", () => {
    const found: Issue[] = [];
    const shared = new Map<string, number>();
    const taken = new Set<string>();
    for (const [index, { round, times }] of visits.entries()) {
      if (!round) continue;
      const place = `${round.id}/${round.position}`;
      if (taken.has(place)) found.push(issue(`/${index}/round/position`, "round-position-taken"));
      taken.add(place);
      for (const field of ["leaveSchool", "backAtSchool"] as const) {
        const time = times[field];
        if (time === undefined) continue;
        const first = shared.get(`${round.id}/${field}`);
        if (first === undefined) shared.set(`${round.id}/${field}`, epochMs(time));
        else if (first !== epochMs(time))
          found.push(issue(`/${index}/times/${field}`, "round-times-differ", { field }));
      }
    }
    return found;
  });
}
