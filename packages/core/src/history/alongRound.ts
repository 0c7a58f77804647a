import { calledOffBy } from "./calledOffBy.js";
import { concernsHome } from "./concernsHome.js";
import type { DatedEvent } from "./DatedEvent.js";
import { arrivedAt, calledOffAt, firstLeg, isTold, onFrom, type Leg, type OnRound } from "./Leg.js";
import type { Report } from "./Report.js";
import { isAtTheHome } from "./tellsOfHome.js";
import { reportIn } from "./withUntimely.js";
import type { VisitParty } from "./VisitParty.js";
import { everybody, isAmong, nobody, together, type VisitorSet } from "./VisitorSet.js";
import { namesNobody, whomOf } from "./whomOf.js";

type Round = { readonly legs: readonly Leg[]; readonly party: VisitParty };

/**
 * The events of a round, each with the homes that it is about and where every visitor is after it. An event that names no home is about the
 * one at which those whom it speaks of are expected by then; a call between two homes is about both.
 */
export function alongRound(events: readonly DatedEvent[], party: VisitParty): readonly DatedEvent[] {
  let round: Round = { legs: party.visitors.map(() => firstLeg), party };
  return events.map((dated) => {
    const report = reportIn(dated, party);
    const about = homesOf(dated, report, round);
    const [home] = about ?? [];
    if (home !== undefined && dated.tooEarly?.whole !== true) round = after(dated, report, home, round);
    const onRound: OnRound = { about, legs: round.legs };
    return { ...dated, onRound };
  });
}

function homesOf({ event }: DatedEvent, report: Report, { legs, party }: Round): readonly number[] | undefined {
  if (!concernsHome[event.type]) return undefined;
  if (event.home !== undefined) return party.homes.flatMap((id, place) => (id === event.home ? [place] : []));
  const whom = whomIn(event, report, party);
  const theirs = legs.filter((_, place) => isAmong(place, whom));
  const told = theirs.filter(isTold);
  // called off before anybody was at a home: the whole round is meant
  if (event.type === "cancelled" && told.length === 0) return undefined;
  // whoever is said to come to a home with somebody who left the one before comes to the next
  const on = report.place === "at-the-door" || report.place === "inside";
  const isFirst = (leg: Leg, one: Leg) => (on ? leg.home > one.home : leg.home < one.home);
  const first = theirs.reduce((one, leg) => (isFirst(leg, one) ? leg : one), theirs[0] ?? firstLeg);
  const last = first.gone.at(-1);
  if (event.type !== "contact" || first.there || last === undefined || report.place === "at-the-door")
    return [first.home];
  if (report.leaving === nobody) return [last, first.home];
  // a second word that they leave is about the next home, whoever noted the arrival there
  return first.said ? [first.home] : [last];
}

function whomIn(event: DatedEvent["event"], report: Report, party: VisitParty): VisitorSet {
  const spoken = event.type === "contact" ? { ...event, by: event.by ?? event.from } : event;
  const whom = together(whomOf(spoken, party), report.tried);
  return whom === nobody ? everybody(party.visitors.length) : whom;
}

function after({ event }: DatedEvent, report: Report, home: number, { legs, party }: Round): Round {
  const homes = party.homes.length;
  if (event.type === "cancelled") return calledOff(calledOffBy(event, party), home, { legs, party });
  const there = cameTo(event, report, party);
  const gone = leftFrom(event, report, party);
  if (there === nobody && gone === nobody) return { legs, party };
  return {
    party,
    legs: legs.map((leg, place) => {
      if (isAmong(place, gone)) return onFrom(home, event.type === "contact", leg, homes);
      return isAmong(place, there) ? arrivedAt(home, leg) : leg;
    }),
  };
}

// Who is there is called off no more. A home that some do not go to is passed over by them, and stands for the others.
function calledOff(whom: VisitorSet, home: number, round: Round): Round {
  const { legs, party } = round;
  if (legs.some((leg, place) => isAmong(place, whom) && leg.home === home && leg.there)) return round;
  return {
    party,
    legs: legs.map((leg, place) => (isAmong(place, whom) ? calledOffAt(home, leg, party.homes.length) : leg)),
  };
}

// What somebody of the school does at a home, such as the DSL who drove there, says nothing of the visitors.
function cameTo(event: DatedEvent["event"], { moved, place }: Report, party: VisitParty): VisitorSet {
  if (place === "at-the-door" || place === "inside") return moved;
  const named = whomOf(event, party);
  return isAtTheHome(event) ? (namesNobody(event) ? everybody(party.visitors.length) : named) : nobody;
}

function leftFrom(event: DatedEvent["event"], report: Report, party: VisitParty): VisitorSet {
  if (event.type === "left" && namesNobody(event)) return everybody(party.visitors.length);
  return event.type === "left" ? report.moved : report.leaving;
}
