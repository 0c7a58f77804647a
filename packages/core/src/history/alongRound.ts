import { calledOffBy } from "./calledOffBy.js";
import { concernsHome } from "./concernsHome.js";
import type { DatedEvent } from "./DatedEvent.js";
import { arrivedAt, calledOffAt, firstLeg, isSurelyAt, isTold, onFrom, type Leg, type OnRound } from "./Leg.js";
import type { Report } from "./Report.js";
import { isAtTheHome } from "./tellsOfHome.js";
import { reportIn } from "./withUntimely.js";
import type { VisitParty } from "./VisitParty.js";
import { everybody, isAmong, nobody, onlyVisitor, together, type VisitorSet } from "./VisitorSet.js";
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
  const all = legs.filter((_, place) => isAmong(place, whom));
  const told = all.filter(isTold);
  // called off before anybody was at a home: the whole round is meant
  if (event.type === "cancelled" && told.length === 0) return undefined;
  // whoever is said to come to a home with somebody who left the one before comes to the next
  const on = isAtTheHome(event) || report.place === "at-the-door" || report.place === "inside";
  // that somebody comes to a home and nobody says who is about those who are at none
  const coming = on && namesNobody(event) ? all.filter(({ there }) => !there) : [];
  const theirs = event.type === "cancelled" ? told : coming.length > 0 ? coming : all;
  const isFirst = (leg: Leg, one: Leg) => (on ? leg.home > one.home : leg.home < one.home);
  // who leaves with others leaves the home where they are themselves
  const own =
    report.place === "left" || report.leaving !== nobody ? legs[speakerAmong(whom, report, party)] : undefined;
  const first =
    own?.there === true ? own : theirs.reduce((one, leg) => (isFirst(leg, one) ? leg : one), theirs[0] ?? firstLeg);
  const last = first.gone.at(-1);
  if (event.type !== "contact" || first.there || last === undefined || report.place === "at-the-door")
    return [first.home];
  // whoever says that they are still inside is at the home that they were said to have left
  if (report.leaving === nobody) return report.stillInside === nobody ? [last, first.home] : [last];
  // a second word that they leave is about the next home, whoever noted the arrival there
  return first.said ? [first.home] : [last];
}

// The place of the visitor by whose word it is, -1 where it is none of them.
function speakerAmong(whom: VisitorSet, { by }: Report, { visitors }: VisitParty): number {
  return visitors.findIndex((id, place) => by === `visitor:${id}` && isAmong(place, whom));
}

function whomIn(event: DatedEvent["event"], report: Report, party: VisitParty): VisitorSet {
  const spoken = event.type === "contact" ? { ...event, by: event.by ?? event.from } : event;
  const whom = together(whomOf(spoken, party), report.tried);
  return whom === nobody ? everybody(party.visitors.length) : whom;
}

function after({ event }: DatedEvent, report: Report, home: number, { legs, party }: Round): Round {
  const homes = party.homes.length;
  if (event.type === "cancelled") return calledOff(calledOffBy(event, party), home, { legs, party });
  const there = cameTo(event, report, { legs, party }, home);
  const gone = leftFrom(event, report, { legs, party }, home);
  if (there === nobody && gone === nobody) return { legs, party };
  const said = event.type === "contact";
  const named = said || !namesNobody(event);
  return {
    party,
    legs: legs.map((leg, place) => {
      if (isAmong(place, gone)) return onFrom(home, { named, said }, leg, homes);
      return isAmong(place, there) ? arrivedAt(home, named, leg) : leg;
    }),
  };
}

// Who is there is called off no more, and what somebody left already is not called off for them. A home that some do not go to is passed over
// by them, and stands for the others.
function calledOff(whom: VisitorSet, home: number, round: Round): Round {
  const { legs, party } = round;
  if (legs.some((leg, place) => isAmong(place, whom) && leg.home === home && leg.there)) return round;
  return {
    party,
    legs: legs.map((leg, place) =>
      isAmong(place, whom) && !leg.gone.includes(home) ? calledOffAt(home, leg, party.homes.length) : leg,
    ),
  };
}

// What somebody of the school does at a home, such as the DSL who drove there, says nothing of the visitors. A closed door undoes no leaving (W4).
// Where nobody is named it is about those who are at no other home: it takes nobody from a home that they did not leave (W2).
function cameTo(
  event: DatedEvent["event"],
  { moved, place }: Report,
  { legs, party }: Round,
  home: number,
): VisitorSet {
  if (moved !== nobody && (place === "at-the-door" || place === "inside")) return moved;
  if (!isAtTheHome(event)) return nobody;
  const unnamed = namesNobody(event);
  const whom = unnamed ? everybody(party.visitors.length) : whomOf(event, party);
  return legs.reduce<VisitorSet>((some, leg, visitor) => {
    const shut = leg.gone.includes(home) && !opens.has(event.type);
    const stays = shut || (unnamed && leg.there && leg.home !== home);
    return stays || !isAmong(visitor, whom) ? some : together(some, onlyVisitor(visitor));
  }, nobody);
}

const opens: ReadonlySet<string> = new Set(["arrived", "entered", "room-entered"]);

// That a home was left and nobody says by whom takes nobody from it of whom somebody said by name that they are there (W2).
function leftFrom(event: DatedEvent["event"], report: Report, { legs }: Round, home: number): VisitorSet {
  if (event.type !== "left") return report.leaving;
  if (!namesNobody(event)) return report.moved;
  return legs.reduce<VisitorSet>(
    (some, leg, visitor) => (isSurelyAt(home, leg) ? some : together(some, onlyVisitor(visitor))),
    nobody,
  );
}
