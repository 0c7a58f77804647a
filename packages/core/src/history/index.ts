import { guarded } from "../parsed/guarded.js";
import { hasSurelyLeft as innerHasSurelyLeft, isSurelyAt as innerIsSurelyAt, isTold as innerIsTold } from "./Leg.js";
import { beforeAnything as innerBeforeAnything } from "./Standing.js";
import {
  partyOf as innerPartyOf,
  visitorNamed as innerVisitorNamed,
  visitorsNamed as innerVisitorsNamed,
} from "./VisitParty.js";
import { idsAmong as innerIdsAmong } from "./VisitorSet.js";
import { calledOffAmong as innerCalledOffAmong } from "./calledOffAmong.js";
import { datedEvents as innerDatedEvents } from "./datedEvents.js";
import { evolve as innerEvolve, evolveBy as innerEvolveBy } from "./evolve.js";
import { historyAtHome as innerHistoryAtHome } from "./historyAtHome.js";
import { historyFrom as innerHistoryFrom } from "./historyOf.js";
import { servesVisitors as innerServesVisitors } from "./purposeOf.js";
import { reportOf as innerReportOf } from "./reportOf.js";
import { speakerOf as innerSpeakerOf } from "./speakerOf.js";
import { timesMoved as innerTimesMoved } from "./timesMoved.js";
import { untimelyIssues as innerUntimelyIssues } from "./untimelyIssues.js";
import {
  doerOf as innerDoerOf,
  doersOf as innerDoersOf,
  namesNobody as innerNamesNobody,
  whomOf as innerWhomOf,
} from "./whomOf.js";
import { reportIn as innerReportIn } from "./withUntimely.js";

// What the events of a visit mean: where everybody is and by whose word, the door, the family, and whether the visit was called off.

export { historyOf } from "./historyOf.js";
export const historyFrom = /* @__PURE__ */ guarded("historyFrom", innerHistoryFrom);
export const untimelyIssues = /* @__PURE__ */ guarded("untimelyIssues", innerUntimelyIssues);
export { type History } from "./History.js";
export { type DatedEvents } from "./datedEvents.js";
export const datedEvents = /* @__PURE__ */ guarded("datedEvents", innerDatedEvents);
export { type DatedEvent } from "./DatedEvent.js";

// A round: several homes with one departure and one return
export const historyAtHome = /* @__PURE__ */ guarded("historyAtHome", innerHistoryAtHome);
export { namesTheirHome, tellsOfHome } from "./tellsOfHome.js";
export { firstLeg, type Leg, type OnRound } from "./Leg.js";
export const hasSurelyLeft = /* @__PURE__ */ guarded("hasSurelyLeft", innerHasSurelyLeft);
export const isSurelyAt = /* @__PURE__ */ guarded("isSurelyAt", innerIsSurelyAt);
export const isTold = /* @__PURE__ */ guarded("isTold", innerIsTold);

// One event after another
export const reportOf = /* @__PURE__ */ guarded("reportOf", innerReportOf);
export const reportIn = /* @__PURE__ */ guarded("reportIn", innerReportIn);
export { noReport, type LateWord, type Place, type Report } from "./Report.js";
export const evolve = /* @__PURE__ */ guarded("evolve", innerEvolve);
export const evolveBy = /* @__PURE__ */ guarded("evolveBy", innerEvolveBy);
export { type CalledOff, type Door, type FamilyContact, type Standing } from "./Standing.js";
export const beforeAnything = /* @__PURE__ */ guarded("beforeAnything", innerBeforeAnything);
export { type LateSince, type Notice, type Whereabouts } from "./Whereabouts.js";

// What an event says of steps and calls
export { holdOf, isDeparture, isDriveToHome, isEntry, stepDone, type Hold } from "./holdOf.js";
export { isAlarming } from "./isAlarming.js";
export { purposeOf } from "./purposeOf.js";
export const servesVisitors = /* @__PURE__ */ guarded("servesVisitors", innerServesVisitors);
export const timesMoved = /* @__PURE__ */ guarded("timesMoved", innerTimesMoved);

// Who speaks, and of whom
export const calledOffAmong = /* @__PURE__ */ guarded("calledOffAmong", innerCalledOffAmong);
export { type DangerEnd } from "./DangerEnd.js";
export { type Speaker } from "./speakerOf.js";
export const speakerOf = /* @__PURE__ */ guarded("speakerOf", innerSpeakerOf);
export const doerOf = /* @__PURE__ */ guarded("doerOf", innerDoerOf);
export const doersOf = /* @__PURE__ */ guarded("doersOf", innerDoersOf);
export const namesNobody = /* @__PURE__ */ guarded("namesNobody", innerNamesNobody);
export const whomOf = /* @__PURE__ */ guarded("whomOf", innerWhomOf);
export { type Reading, type VisitParty } from "./VisitParty.js";
export const partyOf = /* @__PURE__ */ guarded("partyOf", innerPartyOf);
export const visitorNamed = /* @__PURE__ */ guarded("visitorNamed", innerVisitorNamed);
export const visitorsNamed = /* @__PURE__ */ guarded("visitorsNamed", innerVisitorsNamed);
export { everybody, inBoth, isAmong, nobody, onlyVisitor, together, without, type VisitorSet } from "./VisitorSet.js";
export const idsAmong = /* @__PURE__ */ guarded("idsAmong", innerIdsAmong);
