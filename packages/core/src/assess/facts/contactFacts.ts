import { epochMs } from "../../values/epochMs.js";
import { wordList, yesNo } from "../yesNo.js";
import { departureOf } from "../departureOf.js";
import { eventPointers, lastOf } from "../eventsOf.js";
import type { Subject } from "../Subject.js";

const family: ReadonlySet<string> = new Set(["family", "parent", "child"]);
const at = ["/contactAttempts"];

/** Attempts up to the departure and to now; `undefined` without the list. */
function attempts({ visit, now }: Subject) {
  const limit = Math.min(departureOf(visit) ?? now, now);
  return visit.contactAttempts?.filter((attempt) => epochMs(attempt.at) <= limit);
}

/** Whether the family was reached before the visit, by an attempt that was answered or by calling back. */
function familyReached(s: Subject): boolean | undefined {
  const tried = attempts(s)?.some(
    ({ kind, answered }) => answered === true && (kind === "family" || kind === "emergency-contact"),
  );
  const departure = departureOf(s.visit) ?? s.now;
  const rangBack = s.happened.some(
    (event) =>
      event.type === "contact" && family.has(event.from) && event.answered !== false && epochMs(event.at) <= departure,
  );
  return rangBack || tried;
}

const digits = (number: string): string => number.replaceAll(/[^0-9]/g, "");

function allNumbersTried(s: Subject): boolean | undefined {
  const held = s.visit.household.contacts;
  const made = attempts(s);
  if (!held || !made) return undefined;
  const tried = new Set(made.flatMap(({ number }) => (number === undefined ? [] : [digits(number)])));
  return held.every(({ number }) => tried.has(digits(number)));
}

const triedKinds = (s: Subject): readonly string[] | undefined => {
  const made = attempts(s);
  return made && [...new Set(made.map(({ kind }) => kind))];
};
const concern = (s: Subject) => lastOf(s, "concern-assessed");

/** Contact that was tried before a doorstep visit, and how worried the school is. */
export const contactFacts = [
  yesNo({
    id: "familyReached",
    fixed: true,
    yes: "the family was reached before the visit",
    no: "the family was not reached before the visit",
    describes: "Whether an attempt was answered or the family called back, before the departure.",
    at: ["/contactAttempts", "/events"],
    read: familyReached,
  }),
  yesNo({
    id: "allNumbersTried",
    yes: "every number of the family was tried",
    no: "not every number of the family was tried",
    describes: "Whether each number of the household was tried before the departure; unknown without both lists.",
    at: ["/household/contacts", ...at],
    read: allNumbersTried,
  }),
  wordList({
    id: "contactsTried",
    noun: "who was tried before the visit",
    options: [
      "family",
      "emergency-contact",
      "professional",
      "social-worker",
      "sibling-school",
      "social-care",
      "police",
      "safeguarding-officer",
      "headteacher",
      "trust-safeguarding-lead",
      "other",
    ],
    describes: "Kinds of people who were tried before the departure.",
    at,
    read: triedKinds,
  }),
  yesNo({
    id: "professionalsInvolved",
    fixed: true,
    yes: "other professionals work with the family",
    no: "no other professional works with the family",
    describes: "Whether the record names professionals from outside the school; unknown without a list.",
    at: ["/otherProfessionals"],
    read: ({ visit }) => visit.otherProfessionals && visit.otherProfessionals.length > 0,
  }),
  yesNo({
    id: "concernReassessed",
    yes: "the risk was assessed again",
    no: "no new assessment of the risk is recorded",
    describes: "Whether somebody judged anew if the lack of contact raises the concern.",
    at: (s) => eventPointers(s, "concern-assessed"),
    read: (s) => concern(s) !== undefined,
  }),
  yesNo({
    id: "seriousConcern",
    fixed: true,
    yes: "there are serious concerns",
    no: "there are no serious concerns",
    describes: "Whether the last judgement says that the concern is raised or critical; unknown without one.",
    at: (s) => eventPointers(s, "concern-assessed"),
    read: (s) => {
      const judged = concern(s);
      return judged && (judged.raised || judged.critical === true);
    },
  }),
  yesNo({
    id: "criticalRisk",
    fixed: true,
    yes: "the risk was judged critical",
    no: "the risk was not judged critical",
    describes: "Whether the last judgement calls the risk critical; unknown without one.",
    at: (s) => eventPointers(s, "concern-assessed"),
    read: (s) => concern(s)?.critical ?? (concern(s) ? false : undefined),
  }),
  yesNo({
    id: "householdIsolating",
    fixed: true,
    yes: "the household is known to isolate",
    no: "the household is not known to isolate",
    describes:
      "Whether isolation is known beforehand. Nothing recorded is not isolating: without evidence the source calls it safe.",
    at: ["/household/infection", "/assessments/doorstep/infection"],
    read: ({ visit }) =>
      visit.household.infection?.status === "isolating" || visit.assessments?.doorstep?.infection === "isolating",
  }),
  yesNo({
    id: "keptInTouch",
    yes: "the school goes on trying to keep in touch",
    no: "no further try to keep in touch is recorded",
    describes: "Whether any attempt to reach the family is recorded.",
    at,
    read: (s) => s.visit.contactAttempts && s.visit.contactAttempts.length > 0,
  }),
];
