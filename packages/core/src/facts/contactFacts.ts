import type { FactValue } from "./Fact.js";
import { contactKinds } from "../visit/contactKinds.js";
import { epochMs } from "../values/epochMs.js";
import { wordList, yesNo } from "./yesNo.js";
import { concernAfter, concernBefore } from "../history/concernAfter.js";
import { eventPointers, eventsOf, type EventOf } from "../history/eventsOf.js";
import { attemptsBeforehand, isWritten } from "./attemptsBeforehand.js";
import { familyReached } from "./familyReached.js";
import { ATTEMPTS_COUNT_FOR, overThisLack, type OfThisLack } from "./overThisLack.js";
import { cameBeforehand } from "./cameBeforehand.js";
import { policeMatter } from "../history/policeMatter.js";
import { untriedProfessionals } from "./untriedProfessionals.js";
import { dialledNumber } from "../identifiers/dialledNumber.js";
import type { Subject } from "../history/Subject.js";
import { overTime } from "./overTime.js";

const at = ["/contactAttempts"];

type ContactAttempt = NonNullable<Subject["visit"]["contactAttempts"]>[number];

/** A number as it is compared: `+44`, `0044` and `0` are the same start, and an extension is the same line. */
const digits = (number: string): string => (dialledNumber(number)?.digits ?? number).replace(/^\+44/, "0");

/** A fact about the lack of contact, with what it counts by. */
function ofThisLack<Value extends FactValue>(read: (s: Subject, isOfThisLack: OfThisLack) => Value | undefined) {
  const counted = (s: Subject, _item: number, _role: string, countFor?: FactValue | null): Value | undefined =>
    overThisLack(s, countFor, (isOfThisLack) => read(s, isOfThisLack));
  return { countsBy: ATTEMPTS_COUNT_FOR, read: counted };
}

function allNumbersTried(s: Subject, isOfThisLack: OfThisLack): boolean | undefined {
  const held = s.visit.household.contacts;
  const made = attemptsBeforehand(s, isOfThisLack);
  if (!held || !made) return undefined;
  const tried = new Set(made.flatMap(({ number }) => (number === undefined ? [] : [digits(number)])));
  return held.every(({ number }) => tried.has(digits(number)));
}

const triedKinds = (s: Subject, isOfThisLack: OfThisLack): readonly string[] | undefined => {
  const made = attemptsBeforehand(s, isOfThisLack);
  return made && [...new Set(made.map(({ kind }) => kind))];
};
const OUTSIDE: ReadonlySet<string> = new Set(["professional", "social-worker", "social-care"]);

/** Somebody who was written to has been spoken to only once there is an answer. */
const wasSpokenTo = ({ channel, answered }: ContactAttempt): boolean =>
  answered === true || (answered === undefined && !isWritten(channel));

/** Whether each professional who works with the family was tried; see {@link untriedProfessionals}. */
function professionalsTried(s: Subject, isOfThisLack: OfThisLack): boolean | undefined {
  const found = untried(s, isOfThisLack);
  return found && found.length === 0;
}

function untried(s: Subject, isOfThisLack: OfThisLack) {
  const made = attemptsBeforehand(s, isOfThisLack)?.filter(({ kind }) => OUTSIDE.has(kind));
  return made && s.visit.otherProfessionals && untriedProfessionals(s.visit.otherProfessionals, made);
}

// What is told without a day was known; so was what a form without a day says.
function knownToIsolate(s: Subject): boolean {
  const { infection } = s.visit.household;
  const form = s.visit.assessments?.doorstep;
  const told = (status: string | undefined, on: string | undefined): boolean =>
    status === "isolating" && (on === undefined || cameBeforehand(s, on));
  return told(infection?.status, infection?.reportedOn) || told(form?.infection, form?.completedOn);
}

/** The last judgement of this concern before the departure, and by now. */
function judgedBeforehand(s: Subject, isOfThisLack: OfThisLack): EventOf<"concern-assessed"> | undefined {
  const departure = s.departs ?? Infinity;
  return eventsOf(s, "concern-assessed").findLast(({ at }) => epochMs(at) <= departure && isOfThisLack(at));
}

/**
 * Whether the police were called about a risk that was judged critical: where that was before the departure, by the departure. A call that
 * does not say what it was about counts from the judgement on.
 */
function policeAboutCritical(s: Subject): boolean {
  const judged = eventsOf(s, "concern-assessed").find(({ critical }) => critical === true);
  const from = judged === undefined ? -Infinity : epochMs(judged.at);
  const departure = s.departs ?? Infinity;
  const until = from <= departure ? departure : Infinity;
  return eventsOf(s, "police-called").some((call) => {
    const ms = epochMs(call.at);
    const { aboutChild, aboutStaff } = policeMatter(call);
    return ms <= until && !aboutStaff && (ms >= from || aboutChild);
  });
}

/** Contact that was tried before a doorstep visit, and how worried the school is. */
export const contactFacts = [
  yesNo({
    id: "familyReached",
    fixed: true,
    yes: "the family was reached before the visit",
    no: "the family was not reached before the visit",
    describes:
      "Whether the family answered an attempt or called back since it was last in contact, and before the departure; an emergency contact is not the family. Unknown while nobody says whether an attempt was answered.",
    at: ["/contactAttempts", "/events"],
    ...ofThisLack(familyReached),
  }),
  yesNo({
    id: "contactTried",
    yes: "somebody was tried before the visit",
    no: "nobody was tried before the visit",
    describes:
      "Whether any attempt to reach the family, or somebody who knows them, is recorded before the departure and since the family was last in contact.",
    at,
    ...ofThisLack((s, isOfThisLack) => {
      const made = attemptsBeforehand(s, isOfThisLack);
      return made && made.length > 0;
    }),
  }),
  yesNo({
    id: "allNumbersTried",
    yes: "every number of the family was tried",
    no: "not every number of the family was tried",
    describes:
      "Whether each number of the household was tried before the departure and since the family was last in contact; unknown without both lists.",
    at: ["/household/contacts", ...at],
    ...ofThisLack(allNumbersTried),
  }),
  wordList({
    id: "contactsTried",
    noun: "who was tried before the visit",
    options: contactKinds,
    describes: "Kinds of people who were tried before the departure and since the family was last in contact.",
    at,
    ...ofThisLack(triedKinds),
  }),
  wordList({
    id: "contactsSpokenTo",
    noun: "who was spoken to before the visit",
    describes:
      "Kinds of people who were spoken to before the departure: every call but those of which the record says that nobody answered, and what was written only where the record says that it was answered.",
    at,
    ...ofThisLack((s, isOfThisLack) => {
      const made = attemptsBeforehand(s, isOfThisLack);
      return made && [...new Set(made.filter(wasSpokenTo).map(({ kind }) => kind))];
    }),
  }),
  yesNo({
    id: "allProfessionalsTried",
    yes: "every professional who works with the family was tried",
    no: "not every professional who works with the family was tried",
    describes:
      "Whether each professional who works with the family was tried before the departure; unknown without both lists.",
    at: (s) => [...(untried(s, () => true) ?? []).map((place) => `/otherProfessionals/${String(place)}`), ...at],
    ...ofThisLack(professionalsTried),
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
    describes: "Whether somebody judged anew, before the departure, if the lack of contact raises the concern.",
    at: (s) => eventPointers(s, "concern-assessed"),
    ...ofThisLack((s, isOfThisLack) => judgedBeforehand(s, isOfThisLack) !== undefined),
  }),
  yesNo({
    id: "seriousConcern",
    fixed: true,
    yes: "there are serious concerns",
    no: "there are no serious concerns",
    describes: "Whether the last judgement says that the concern is raised or critical; unknown without one.",
    at: (s) => eventPointers(s, "concern-assessed"),
    course: (s) =>
      overTime(
        s,
        ["concern-assessed"],
        undefined,
        (_was: boolean | undefined, { raised, critical }) => raised || critical === true,
      ),
  }),
  yesNo({
    id: "seriousConcernBeforehand",
    fixed: true,
    yes: "there were serious concerns before the visit",
    no: "there were no serious concerns before the visit",
    describes:
      "Whether the last judgement before the departure says that the concern is raised or critical; unknown without one.",
    at: (s) => eventPointers(s, "concern-assessed"),
    ...ofThisLack((s, isOfThisLack) => {
      const judged = judgedBeforehand(s, isOfThisLack);
      return judged && (judged.raised || judged.critical === true);
    }),
  }),
  yesNo({
    id: "criticalRisk",
    fixed: true,
    yes: "the risk was judged critical",
    no: "the risk was not judged critical",
    describes: "Whether the last judgement calls the risk critical; unknown without one.",
    at: (s) => eventPointers(s, "concern-assessed"),
    course: (s) =>
      overTime(s, ["concern-assessed"], undefined, (_was: boolean | undefined, { critical }) => critical === true),
  }),
  yesNo({
    id: "policeCalledAboutCriticalRisk",
    yes: "the police were called about the critical risk",
    no: "no call to the police about the critical risk is recorded",
    describes:
      "Whether the police were called once the risk was judged critical, before the departure where the judgement came before it; a call about the staff is none.",
    at: (s) => eventPointers(s, "concern-assessed", "police-called"),
    read: policeAboutCritical,
  }),
  yesNo({
    id: "concernRemains",
    fixed: true,
    yes: "somebody is still concerned",
    no: "nobody is concerned any more",
    describes:
      "What was said last: that the concern is raised when it was judged, or that one remains when an agency was told; unknown until either says so. One that still remains was there before.",
    at: (s) => eventPointers(s, "concern-assessed", "agency-told"),
    course: (s) => overTime(s, ["concern-assessed", "agency-told"], concernBefore(s.happened), concernAfter),
  }),
  yesNo({
    id: "householdIsolating",
    fixed: true,
    yes: "the household is known to isolate",
    no: "the household is not known to isolate",
    describes:
      "Whether isolation is known beforehand; what the school was told on a day after the departure was not. Nothing recorded is not isolating: without evidence the source calls it safe.",
    at: ["/household/infection", "/assessments/doorstep/infection"],
    read: knownToIsolate,
  }),
  yesNo({
    id: "keptInTouch",
    yes: "the school goes on trying to keep in touch",
    no: "no further try to keep in touch is recorded",
    describes: "Whether an attempt to reach the family is recorded since it was last in contact.",
    at,
    ...ofThisLack((s, isOfThisLack) =>
      s.visit.contactAttempts?.some(({ at }) => epochMs(at) <= s.now && isOfThisLack(at)),
    ),
  }),
];
