import type { Policy, Visit } from "@home-visits/core";
import { actorContext } from "../school/actorContext.js";
import type { School } from "../school/schoolSchema.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { planCodeWord } from "./planCodeWord.js";
import { planDuties } from "./planDuties.js";
import { planLadder } from "./planLadder.js";
import { plannedMoment } from "./plannedMoment.js";
import { plannedTimes } from "./plannedTimes.js";
import { policyHash } from "./policyHash.js";

/**
 * Works out, once and at departure, everything that will be due around a visit: from whom, when, and by which clause. The plan is frozen
 * plain data; hand it to {@link escalationAt} with the events and the time.
 *
 * A policy without an overdue procedure gives a ladder of status `none`: no step is made up. A time that the visit does not hold leaves
 * the steps that count from it without a clock time.
 */
export function planEscalation({
  visit,
  policy,
  school,
}: {
  readonly visit: Visit;
  readonly policy: Policy;
  readonly school: School;
}): EscalationPlan {
  const zone = school.calendar.zone;
  const facts = { visit, policy, zone };
  const context = actorContext({ visit, policy, school });
  const times = plannedTimes(facts);
  const limitFrom =
    policy.ladder.status === "none" || typeof policy.ladder.starts.at !== "string"
      ? undefined
      : times.all[policy.ladder.starts.at];
  const leaves = times.all["expected-departure"];
  return Object.freeze({
    visit: visit.id,
    policy: { id: policy.id, edition: policy.edition, hash: policyHash(policy) },
    zone,
    calendar: school.calendar,
    visitors: visit.visitors.map(({ id, name, mobile }) => ({ id, name, number: mobile })),
    leaves: leaves === undefined ? undefined : plannedMoment(leaves, zone),
    ladder: planLadder({ ladder: policy.ladder, limitFrom, zone, context }),
    codeWord: planCodeWord(policy.codeWord, context),
    duties: [
      ...planDuties({ duties: policy.legs, part: "leg", facts, times, calendar: school.calendar, context }),
      ...planDuties({
        duties: policy.closedDoor,
        part: "closed-door",
        facts,
        times,
        calendar: school.calendar,
        context,
      }),
      ...planDuties({ duties: policy.deadlines, part: "deadline", facts, times, calendar: school.calendar, context }),
    ],
    reviews: planDuties({ duties: policy.reviews, part: "review", facts, times, calendar: school.calendar, context }),
  });
}
