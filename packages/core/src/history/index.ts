// What the events of a visit mean: where everybody is and by whose word, the door, the family, and whether the visit was called off.

export { historyFrom, historyOf } from "./historyOf.js";
export { untimelyIssues } from "./untimelyIssues.js";
export { type History } from "./History.js";
export { datedEvents, type DatedEvents } from "./datedEvents.js";
export { type DatedEvent } from "./DatedEvent.js";

// A round: several homes with one departure and one return
export { historyAtHome } from "./historyAtHome.js";
export { namesTheirHome, tellsOfHome } from "./tellsOfHome.js";
export { firstLeg, isTold, type Leg, type OnRound } from "./Leg.js";

// One event after another
export { reportOf } from "./reportOf.js";
export { reportIn } from "./withUntimely.js";
export { noReport, type LateWord, type Place, type Report } from "./Report.js";
export { evolve, evolveBy } from "./evolve.js";
export { beforeAnything, type CalledOff, type Door, type FamilyContact, type Standing } from "./Standing.js";
export { type LateSince, type Whereabouts } from "./Whereabouts.js";

// What an event says of steps and calls
export { holdOf, isDeparture, isEntry, stepDone, type Hold } from "./holdOf.js";
export { isAlarming } from "./isAlarming.js";
export { purposeOf, servesVisitors } from "./purposeOf.js";
export { timesMoved } from "./timesMoved.js";

// Who speaks, and of whom
export { calledOffAmong } from "./calledOffAmong.js";
export { type DangerEnd } from "./DangerEnd.js";
export { speakerOf, type Speaker } from "./speakerOf.js";
export { doerOf, doersOf, namesNobody, whomOf } from "./whomOf.js";
export { partyOf, visitorNamed, visitorsNamed, type Reading, type VisitParty } from "./VisitParty.js";
export {
  everybody,
  idsAmong,
  inBoth,
  isAmong,
  nobody,
  onlyVisitor,
  together,
  without,
  type VisitorSet,
} from "./VisitorSet.js";
