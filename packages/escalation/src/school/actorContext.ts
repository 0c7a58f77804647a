import type { Buddy, Policy, Visit } from "@home-visits/core";
import type { ActingPerson, ActorContext } from "./resolveActor.js";
import type { School } from "./schoolSchema.js";

/**
 * Who is who for one visit. The visit itself fills the roles of its visitors and its buddy; the school fills every other. Without a visit
 * those two are empty.
 */
export function actorContext({
  visit,
  policy,
  school,
}: {
  readonly visit: Visit | undefined;
  readonly policy: Policy;
  readonly school: School;
}): ActorContext {
  const visitors = (visit?.visitors ?? []).map(({ id, name, mobile }) => ({ id, name, number: mobile }));
  const party = new Map<string, readonly ActingPerson[]>([
    ["visitor", visitors],
    ["each-visitor", visitors],
    ["buddy", visit?.buddy === undefined ? [] : [asBuddy(visit.buddy)]],
  ]);
  return { policy, school, party, visitors, resolved: new Map() };
}

function asBuddy({ name, phone, visitor }: Buddy): ActingPerson {
  return { name, number: phone, id: visitor };
}
