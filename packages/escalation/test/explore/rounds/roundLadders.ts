import type { Policy, Visit } from "@home-visits/core";
import { planEscalation } from "../../../src/plan/planEscalation.js";
import { policy } from "../../stateAt.js";
import { visitV } from "../../visit.js";
import type { Ladder } from "../Ladder.js";
import { ladders, staffed, toldBefore } from "../ladders.js";
import { instantOf, minuteOf } from "../minuteOf.js";
import { choosing, late, repeating } from "../ownLadders.js";

/** The two homes of every round, in their order: the visit, and when it begins and ends by the plan. */
export const homes = [
  { id: "visit-1", arrives: minuteOf("13:30"), leaves: minuteOf("14:05") },
  { id: "visit-2", arrives: minuteOf("14:20"), leaves: minuteOf("14:55") },
] as const;

const round: readonly Visit[] = homes.map(({ id, arrives, leaves }, place) => ({
  ...visitV,
  id,
  round: { id: "round-1", position: place + 1 },
  announced: { status: "pre-arranged", start: instantOf(arrives) },
  times: {
    leaveSchool: instantOf(minuteOf("13:10")),
    arrive: instantOf(arrives),
    leaveHome: instantOf(leaves),
    backAtSchool: instantOf(minuteOf("15:20")),
  },
  events: place === 0 ? toldBefore : [],
}));

const own: Readonly<Record<string, Policy>> = { "own-repeat": repeating, "own-choice": choosing, "own-late": late };

// By the document: where it counts to the return of all there is one time, else each home has its own and the first comes first.
const overdue: Readonly<Record<string, number>> = {
  "reach2-2020": minuteOf("15:21"),
  "reach2-later": minuteOf("15:21"),
  "alumwell-2025": minuteOf("14:06"),
  "own-repeat": minuteOf("15:26"),
  "own-choice": minuteOf("14:06"),
  "own-late": minuteOf("15:21"),
};

/** The five policies and three ladders of a school's own, on a round of two homes. Calls at even intervals are explored on single visits. */
export const roundLadders: readonly Ladder[] = ladders
  .filter(({ checkIns }) => !checkIns)
  .map((ladder) => ({
    ...ladder,
    plan: planEscalation({
      visit: round[0] as Visit,
      round,
      policy: own[ladder.id] ?? policy(ladder.id),
      school: staffed,
    }),
    overdue: overdue[ladder.id] ?? Infinity,
    returns: minuteOf("15:20"),
  }));
