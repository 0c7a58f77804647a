import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { datedEvents } from "./datedEvents.js";
import { eventIndex, indexed } from "./eventIndex.js";
import type { EventOf } from "./EventOf.js";
import { evolve } from "./evolve.js";
import type { History } from "./History.js";
import { beforeAnything, type Untimely } from "./Standing.js";
import { partyOf } from "./VisitParty.js";

type Recorded = Pick<Visit, "visitors" | "events">;

/**
 * Reads the events of a visit up to an instant.
 * @param now milliseconds since 1970
 * @param roles the roles that the school's file gives to somebody; without it every role that is not of the family or from outside is the
 * school's
 */
export function historyOf(visit: Recorded, now: number, roles?: ReadonlySet<string>): History {
  const { happened, later } = datedEvents(visit.events, now);
  const byType = eventIndex(happened.map(({ event }) => event));
  const standing = happened.reduce(evolve, beforeAnything(partyOf(visit, roles)));
  // the index holds no other events under a type
  const of = <Type extends VisitEvent["type"]>(type: Type) => indexed(byType, type) as readonly EventOf<Type>[];
  // every entry by its name: a spread of so many takes longer than all else here
  return {
    party: standing.party,
    visitors: standing.visitors,
    departed: standing.departed,
    arrived: standing.arrived,
    entered: standing.entered,
    left: standing.left,
    lastLeft: standing.lastLeft,
    allBack: standing.allBack,
    unnamedReturn: standing.unnamedReturn,
    journey: standing.journey,
    cancelled: standing.cancelled,
    calledOff: standing.calledOff,
    door: standing.door,
    family: standing.family,
    now,
    events: happened,
    later,
    byType,
    of,
    untimely: listed(standing.untimely),
  };
}

function listed(last: Untimely | undefined): History["untimely"] {
  const found: Omit<Untimely, "earlier">[] = [];
  for (let one = last; one !== undefined; one = one.earlier) found.push({ event: one.event, before: one.before });
  return found.reverse();
}
