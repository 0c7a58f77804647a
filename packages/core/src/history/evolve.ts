import { checkHolds } from "../parsed/checkArgument.js";
import { epochMs } from "../values/epochMs.js";
import { isOfFamily, isParent } from "../visit/partySchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { calledOffBy } from "./calledOffBy.js";
import type { DatedEvent } from "./DatedEvent.js";
import type { EventOf } from "./EventOf.js";
import { isMeeting } from "./isMeeting.js";
import { isOfOthers } from "./isOfOthers.js";
import { isTold } from "./Leg.js";
import { hasLeft, isAnyBack, tellsOfJourney } from "./progressOf.js";
import type { Report } from "./Report.js";
import type { SilentEvent } from "./SilentEvent.js";
import type { FamilyContact, Standing } from "./Standing.js";
import { isOfOffice } from "./speakerOf.js";
import { reportIn } from "./withUntimely.js";
import { isElsewhere } from "./VisitParty.js";
import { everybody, isAmong, nobody } from "./VisitorSet.js";
import { namesNobody } from "./whomOf.js";
import { withWhereabouts } from "./withWhereabouts.js";

/** How things stand after one more event. Events have to come in their order. */
export function evolve(standing: Standing, dated: DatedEvent): Standing {
  checkHolds("evolve", "standing", standing, "party");
  checkHolds("evolve", "dated", dated, "event");
  return evolveBy(standing, dated, reportIn(dated, standing.party));
}

/** The same where the event's report is at hand. */
export function evolveBy(standing: Standing, dated: DatedEvent, report: Report): Standing {
  checkHolds("evolveBy", "standing", standing, "party");
  checkHolds("evolveBy", "dated", dated, "event");
  checkHolds("evolveBy", "report", report, "moved");
  if (dated.tooEarly?.whole === true) return standing;
  return withReturn(withLeaving(afterEvent(standing, dated, report), dated.ms), dated.ms);
}

function afterEvent(standing: Standing, dated: DatedEvent, report: Report): Standing {
  const moved = withWhereabouts(standing, report, dated);
  // at another home of the round they are on the way, and this door has not been knocked at
  if (dated.event.home !== undefined && isElsewhere(dated.event, standing.party))
    return report.speaker === "visitor" ? onTheWay(moved) : moved;
  if (isOfOthers(dated.event, standing.party)) return moved;
  return ofVisit(moved, dated, report);
}

// Whether the home was left is told over time; an event that changes nothing about it adds nothing.
function withLeaving(standing: Standing, from: number): Standing {
  const left = tellsOfJourney(standing) ? hasLeft(standing) : undefined;
  const { leaving: before } = standing;
  return left === before?.left ? standing : { ...standing, leaving: { from, left, before } };
}

function withReturn(standing: Standing, ms: number): Standing {
  return standing.firstBack === undefined && isAnyBack(standing) ? { ...standing, firstBack: ms } : standing;
}

// What an event says of the visit as a whole. A type that stands neither here nor among the silent ones does not compile.
function ofVisit(standing: Standing, dated: DatedEvent, report: Report): Standing {
  const { ms, event } = dated;
  switch (event.type) {
    case "departed":
      return onTheWay({ ...standing, departed: standing.departed ?? ms, allBack: undefined, unnamedReturn: undefined });
    case "arrived":
      return onTheWay({ ...standing, arrived: standing.arrived ?? ms, lastLeft: undefined, unnamedLeaving: undefined });
    case "entered":
    case "room-entered":
      return onTheWay(
        met(
          { ...standing, entered: standing.entered ?? ms, lastLeft: undefined, unnamedLeaving: undefined },
          event.type,
          ms,
        ),
      );
    case "left":
      return onTheWay(leftBy(event, standing, ms));
    case "back":
    case "signed-in":
      return isUnnamed(event, report) ? onTheWay({ ...standing, unnamedReturn: ms }) : ofReturn(standing, report);
    case "nobody-home":
      return onTheWay({ ...standing, door: closed(standing.door, ms) });
    case "family-arrived":
    case "adult-spoken-to":
      return onTheWay(met(standing, event.type, ms));
    case "cancelled":
      return isOneOfSeveral(dated, standing) ? standing : cancelledBy(standing, event, ms);
    case "contact":
      return contacted(standing, event, ms, report);
    case "parent-rung":
      return { ...standing, family: rung(standing.family, event.answered, ms) };
    case "message-sent":
    case "letter-sent":
      return isOfFamily(event.to ?? "family") ? { ...standing, family: { ...standing.family, told: ms } } : standing;
    case "lateness-announced":
      return isOfFamily(event.by)
        ? { ...standing, family: lateBy(standing.family, event.expected, ms) }
        : ofVisitor(standing, report);
    case "check-in":
      return ofVisitor(standing, report);
    case "danger":
    case "signed-out":
    case "approach-assessed":
    case "note-left":
    case "child-found-alone":
    case "child-seen":
    case "child-not-seen":
    case "child-spoken-to":
    case "distance-kept":
    case "physical-intervention":
    case "observed":
      return onTheWay(standing);
    case "seen":
    case "spoken-to":
    case "visitor-located":
    case "police-called":
      return report.speaker === "visitor" ? onTheWay(standing) : standing;
    case "stood-down":
      return standing;
    default:
      event satisfies SilentEvent;
      return standing;
  }
}

// With anything of the journey recorded, or a word of a visitor, a cancellation calls nothing off.
function onTheWay(standing: Standing): Standing {
  if (standing.journey) return standing;
  const { visitors, calledOff } = standing;
  // called off one after the other, and somebody goes whom nobody names
  const off = calledOff !== undefined && visitors.every((one) => one.calledOff !== undefined);
  const going = off ? visitors.map((one) => ({ ...one, calledOff: undefined })) : visitors;
  return { ...standing, visitors: going, journey: true, calledOff: undefined };
}

// A return of which nobody says whose it is. Of a DSL who drove there, it is the DSL's own.
function isUnnamed(event: VisitEvent, { back, heardOf, speaker }: Report): boolean {
  if (back !== nobody || heardOf !== nobody) return false;
  return speaker === "unknown" || (event.by !== undefined && isOfOffice(event.by));
}

// Of a visit that was called off it tells who is at school.
function ofReturn(standing: Standing, { back }: Report): Standing {
  return back === nobody || standing.calledOff !== undefined ? standing : onTheWay(standing);
}

function ofVisitor(standing: Standing, { speaker }: Report): Standing {
  return speaker === "visitor" ? onTheWay(standing) : standing;
}

function leftBy(event: VisitEvent, standing: Standing, ms: number): Standing {
  const unnamedLeaving = namesNobody(event) ? ms : standing.unnamedLeaving;
  return { ...standing, left: standing.left ?? ms, lastLeft: ms, unnamedLeaving };
}

function met(standing: Standing, type: string, ms: number): Standing {
  const { door } = standing;
  if (!isMeeting(type) || door.met !== undefined) return standing;
  return { ...standing, door: { ...door, met: ms, metBy: type } };
}

// Somebody who was met before the door stayed closed was met at another time.
function closed({ closedSince, met: at }: Standing["door"], ms: number): Standing["door"] {
  return { closedSince: at === undefined ? (closedSince ?? ms) : ms, met: undefined, metBy: undefined };
}

// One home of a round was called off, and others are to come or have been.
function isOneOfSeveral({ onRound }: DatedEvent, { party }: Standing): boolean {
  if (party.homes.length < 2 || onRound?.about === undefined) return false;
  return !onRound.legs.every((leg) => leg.over && !isTold(leg));
}

// Called off for some of them, the others go; with the last of them the visit is called off.
function cancelledBy(standing: Standing, event: EventOf<"cancelled">, at: number): Standing {
  const { party, journey } = standing;
  const { by, because } = event;
  const cancelled = { at, by, because };
  const off = calledOffBy(event, party);
  const all = off === everybody(party.visitors.length);
  if (journey) return all ? { ...standing, cancelled, calledOff: undefined } : standing;
  if (all) return { ...standing, cancelled, calledOff: cancelled };
  const visitors = standing.visitors.map((one, place) =>
    isAmong(place, off) ? { ...one, calledOff: one.calledOff ?? at } : one,
  );
  const stay = visitors.every(({ calledOff }) => calledOff !== undefined);
  return stay ? { ...standing, visitors, cancelled, calledOff: cancelled } : { ...standing, visitors };
}

function isVisitorsWord({ speaker, accountedFor, heardOf, inDanger }: Report): boolean {
  return speaker === "visitor" && [accountedFor, heardOf, inDanger].some((visitors) => visitors !== nobody);
}

function contacted(standing: Standing, event: EventOf<"contact">, ms: number, report: Report): Standing {
  const { from, to, answered, says, channel } = event;
  const told = isVisitorsWord(report) ? onTheWay(standing) : standing;
  const late = isOfFamily(from) ? says?.find((said) => said.what === "late") : undefined;
  if (isParent(from) && answered !== false) {
    const family = rung(told.family, true, ms);
    return { ...told, family: late === undefined ? family : lateBy(family, undefined, ms) };
  }
  if (late !== undefined) return { ...told, family: lateBy(told.family, undefined, ms) };
  return isParent(to) && channel === "call" ? { ...told, family: rung(told.family, answered, ms) } : told;
}

function rung(family: FamilyContact, answered: boolean | undefined, ms: number): FamilyContact {
  return answered === true ? { ...family, tried: ms, reached: ms, told: ms } : { ...family, tried: ms };
}

function lateBy(family: FamilyContact, expected: string | undefined, at: number): FamilyContact {
  return { ...family, late: { at, expected: expected === undefined ? undefined : epochMs(expected) } };
}
