import { answering } from "../parsed/answering.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { DatedEvent } from "./DatedEvent.js";
import { calledOffBy } from "./calledOffBy.js";
import { datedEvents, type DatedEvents } from "./datedEvents.js";
import { eventIndex, indexed } from "./eventIndex.js";
import type { EventOf } from "./EventOf.js";
import { evolve } from "./evolve.js";
import type { History } from "./History.js";
import { beforeAnything, type Standing } from "./Standing.js";
import { everybody, nobody, together } from "./VisitorSet.js";
import { isOfOthers } from "./isOfOthers.js";
import { isElsewhere, partyOf, type Reading, type VisitParty } from "./VisitParty.js";

type Recorded = Pick<Visit, "id" | "visitors" | "events" | "assessments">;

/**
 * Reads the events of a visit up to an instant.
 * @param now milliseconds since 1970
 * @param reading see {@link Reading}
 */
export function historyOf(visit: Recorded, now: number, reading?: Reading): History {
  checkHolds("historyOf", "visit", visit, "visitors");
  checkArgument("historyOf", "now", now, expected.count);
  if (reading !== undefined) checkArgument("historyOf", "reading", reading, expected.object);
  return answering("historyOf", () => {
    const party = partyOf(visit, reading);
    const events = datedEvents(visit.events, now, party);
    return historyFrom(events.happened.reduce(evolve, beforeAnything(party)), { ...events, now });
  });
}

/** The history at an instant, for whoever has taken the events in one after another: how things stand, and the events that led there. */
export function historyFrom(standing: Standing, read: DatedEvents & { readonly now: number }): History {
  checkHolds("historyFrom", "standing", standing, "party");
  checkHolds("historyFrom", "read", read, "happened");
  const { happened, later, now } = read;
  const { party } = standing;
  const untimely = happened.filter(({ tooEarly }) => tooEarly !== undefined);
  const events = ofVisit(happened, party);
  const byType = eventIndex(events.map(({ event }) => event));
  // the index holds no other events under a type
  const of = <Type extends VisitEvent["type"]>(type: Type) => indexed(byType, type) as readonly EventOf<Type>[];
  // every entry by its name: a spread of so many takes longer than all else here
  return {
    party,
    visitors: standing.visitors,
    departed: standing.departed,
    arrived: standing.arrived,
    entered: standing.entered,
    left: standing.left,
    lastLeft: standing.lastLeft,
    unnamedLeaving: standing.unnamedLeaving,
    allBack: standing.allBack,
    firstBack: standing.firstBack,
    unnamedReturn: standing.unnamedReturn,
    journey: standing.journey,
    leaving: standing.leaving,
    cancelled: standing.cancelled,
    calledOff: standing.calledOff,
    door: standing.door,
    family: standing.family,
    now,
    events,
    later,
    byType,
    of,
    byOthers: happened.flatMap(({ event }) => (isHere(event, party) && isOfOthers(event, party) ? [event] : [])),
    untimely,
  };
}

// Whoever does not go calls no visit off while others do: such a cancellation is one of the visit with the last of them.
function ofVisit(happened: readonly DatedEvent[], party: VisitParty): readonly DatedEvent[] {
  let off = nobody;
  const counts = ({ event }: DatedEvent) => {
    if (event.type !== "cancelled") return true;
    off = together(off, calledOffBy(event, party));
    return off === everybody(party.visitors.length);
  };
  if (happened.every((dated) => dated.event.type !== "cancelled" && saysSomething(dated, party))) return happened;
  return happened.filter((dated) => saysSomething(dated, party) && counts(dated));
}

// What was dated before it can be true says nothing of this visit, nor does what happened at another home, or was done by others.
function saysSomething({ event, tooEarly }: DatedEvent, party: VisitParty): boolean {
  return tooEarly?.whole !== true && isHere(event, party) && !isOfOthers(event, party);
}

const isHere = (event: VisitEvent, party: VisitParty): boolean =>
  event.home === undefined || !isElsewhere(event, party);
