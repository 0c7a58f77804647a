import type { Buddy, Policy, Visit, School } from "@home-visits/core";
import type { ActingPerson } from "./ActingPerson.js";
import type { Party } from "./PlanActor.js";
import type { ActorContext } from "./resolveActor.js";

type Who = { readonly visit: Visit | undefined; readonly policy: Policy; readonly school: School };

/**
 * Who is who for one visit. The visit itself fills the roles of its visitors and its buddy; the school fills every other. Without a visit
 * those two are empty.
 */
export function actorContext({ visit, policy, school }: Who): ActorContext {
  const visitors = (visit?.visitors ?? []).map(({ id, name, mobile }) => ({ id, name, number: mobile }));
  const buddy = visit?.buddy === undefined ? [] : [asPerson(visit.buddy)];
  return { policy, school, party: partyOf(visitors, buddy), out: visitors, resolved: new Map() };
}

/**
 * Who is who on every visit of a school on which nobody has two parts (see `mayHaveTwoParts`): the visit's own people stand as a party, so
 * what is worked out here serves all of these visits.
 */
export function sharedContext({
  policy,
  school,
  buddy,
}: Omit<Who, "visit"> & { readonly buddy: boolean }): ActorContext {
  return { policy, school, party: partyOf(["visitors"], buddy ? ["buddy"] : []), out: [], resolved: new Map() };
}

/** The buddy as somebody who acts. */
export function asPerson({ name, phone, visitor }: Buddy): ActingPerson {
  return { name, number: phone, id: visitor };
}

function partyOf(
  visitors: readonly (ActingPerson | Party)[],
  buddy: readonly (ActingPerson | Party)[],
): ActorContext["party"] {
  return new Map([
    ["visitor", visitors],
    ["each-visitor", visitors],
    ["buddy", buddy],
  ]);
}
