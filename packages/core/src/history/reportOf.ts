import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { contactReport } from "./contactReport.js";
import type { EventOf } from "./EventOf.js";
import { isHearsay } from "./isHearsay.js";
import { noReport, type Place, type Report } from "./Report.js";
import type { SilentEvent } from "./SilentEvent.js";
import { speakerOf } from "./speakerOf.js";
import { visitorNamed, visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, nobody, together, type VisitorSet } from "./VisitorSet.js";
import { doersOf, whomOf } from "./whomOf.js";

/** What an event says of each visitor, and by whose word. A type that stands neither here nor among the silent ones does not compile. */
export function reportOf(event: VisitEvent, party: VisitParty): Report {
  checkArgument("reportOf", "event", event, expected.event);
  checkHolds("reportOf", "party", party, "visitors");
  switch (event.type) {
    case "contact":
      return contactReport(event, party);
    case "departed":
      return departedReport(event, party);
    case "arrived":
      return movedTo("at-the-door", event, party);
    case "entered":
    case "room-entered":
      return movedTo("inside", event, party);
    case "left":
      return leftReport(event, party);
    case "back":
    case "signed-in":
      return backReport(event, party);
    case "danger":
      return dangerReport(event, party);
    case "police-called":
      return policeReport(event, party);
    case "check-in":
      return ownWord(event, party);
    case "lateness-announced":
      return latenessReport(event, party);
    case "seen":
      return sightReport(event, whomOf(event, party), "seen", party);
    case "spoken-to":
      return sightReport(event, whomOf(event, party), "spoken-to", party);
    case "visitor-located":
      return sightReport(event, visitorsNamed([event.visitor], party), event.way ?? "spoken-to", party);
    case "stood-down":
      return { ...spokenBy(event.confirmedBy, party), heardOf: whomOf({ ...event, by: event.confirmedBy }, party) };
    case "parent-rung":
    case "message-sent":
    case "letter-sent":
    case "cancelled":
      return noReport;
    case "signed-out":
      return goesReport(event, party);
    case "nobody-home":
    case "family-arrived":
    case "adult-spoken-to":
    case "approach-assessed":
    case "note-left":
    case "child-found-alone":
    case "child-seen":
    case "child-not-seen":
    case "child-spoken-to":
    case "distance-kept":
    case "physical-intervention":
    case "observed":
      return atTheHome(event, party);
    default:
      event satisfies SilentEvent;
      return noReport;
  }
}

function spokenBy(by: string | undefined, party: VisitParty): Report {
  return { ...noReport, by, speaker: speakerOf(by, party) };
}

function movedTo(place: Place, event: VisitEvent, party: VisitParty): Report {
  const moved = whomOf(event, party);
  return moved === nobody ? noReport : { ...spokenBy(event.by, party), moved, place, underWatch: moved };
}

// What only those do who are on the visit. It accounts for nobody, and puts nobody under watch who was back (W4).
function goesReport(event: VisitEvent, party: VisitParty): Report {
  const goes = whomOf(event, party);
  return goes === nobody ? noReport : { ...spokenBy(event.by, party), goes };
}

function atTheHome(event: VisitEvent, party: VisitParty): Report {
  const report = goesReport(event, party);
  return report === noReport ? noReport : { ...report, there: report.goes };
}

// Whoever leaves without being named is the party, also where somebody at the office notes it.
function departedReport(event: EventOf<"departed">, party: VisitParty): Report {
  const whom = doersOf(event, party);
  const late =
    event.expectedBack === undefined
      ? undefined
      : { whom, why: false, expectedBack: epochMs(event.expectedBack), expectedLeaveHome: undefined };
  return { ...spokenBy(event.by, party), moved: whom, place: "on-the-way", underWatch: whom, late };
}

function leftReport(event: EventOf<"left">, party: VisitParty): Report {
  if (isHearsay(event.by, party)) return { ...spokenBy(event.by, party), heardOf: whomOf(event, party) };
  return { ...movedTo("left", event, party), underWatch: nobody };
}

function backReport(event: EventOf<"back"> | EventOf<"signed-in">, party: VisitParty): Report {
  const told = spokenBy(event.by, party);
  const whom = whomOf(event, party);
  if (isHearsay(event.by, party)) return { ...told, heardOf: whom };
  return { ...told, back: whom, accountedFor: whom, moved: whom, place: "back" };
}

function dangerReport(event: EventOf<"danger"> | EventOf<"police-called">, party: VisitParty): Report {
  const inDanger = whomOf(event, party) || everybody(party.visitors.length);
  return { ...spokenBy(event.by, party), inDanger, underWatch: inDanger };
}

// A visitor who calls the police because of danger is in it, and so is whoever they name.
function policeReport(event: EventOf<"police-called">, party: VisitParty): Report {
  const inDanger = visitorNamed(event.by, party) !== nobody && event.purpose === "danger";
  return inDanger ? dangerReport(event, party) : noReport;
}

// What a visitor tells the school of themselves and of those with them, or the office notes of a visitor who checked in.
function ownWord(event: EventOf<"check-in">, party: VisitParty): Report {
  const told = spokenBy(event.by, party);
  const whom = whomOf(event, party);
  const hears = event.to === undefined ? "school" : speakerOf(event.to, party);
  if (hears !== "school" && hears !== "unknown") return told;
  const counts = hears === "school" && (told.speaker === "visitor" || told.speaker === "school");
  return counts ? { ...told, accountedFor: whom } : { ...told, heardOf: whom };
}

function latenessReport(event: EventOf<"lateness-announced">, party: VisitParty): Report {
  const told = spokenBy(event.by, party);
  const named = visitorsNamed(event.about, party);
  if (told.speaker !== "visitor") return { ...told, heardOf: named };
  const whom = together(visitorNamed(event.by, party), named);
  const expected = event.expected === undefined ? undefined : epochMs(event.expected);
  const late = { whom, why: event.note !== undefined, expectedBack: expected, expectedLeaveHome: expected };
  return { ...told, accountedFor: whom, late };
}

/** Somebody says that they saw or spoke to visitors; of the police only what they saw counts. */
function sightReport(
  event: VisitEvent,
  named: VisitorSet,
  way: "seen" | "spoken-to" | "told",
  party: VisitParty,
): Report {
  const told = spokenBy(event.by, party);
  const saw = way === "seen" && (told.speaker === "school" || told.speaker === "police");
  const spoke = way === "spoken-to" && told.speaker === "school";
  const counts = saw || spoke || (way !== "told" && told.speaker === "visitor");
  return {
    ...told,
    accountedFor: counts ? named : nobody,
    seen: saw ? named : nobody,
    spokenTo: spoke ? named : nobody,
    heardOf: counts ? nobody : named,
  };
}
