import { epochMs } from "../values/epochMs.js";
import type { Visit } from "../visit/visitSchema.js";
import { wordList, yesNo } from "./yesNo.js";
import { cameBeforehand } from "./cameBeforehand.js";
import type { FactValue } from "./Fact.js";
import { dayOf, dayOfDeparture } from "./overThisLack.js";
import { overDays, type Counts } from "./overDays.js";
import { visitsBefore } from "./visitsBefore.js";
import type { Subject } from "../history/Subject.js";

type Authorisation = NonNullable<Visit["authorisations"]>[number];

/** The setting that says for how many days a talk about a visit, or a yes to it, counts where it may have been about another visit. */
export const AGREED_COUNTS_FOR = "agreed.countsFor";

/** A fact about what was agreed on before this visit: on its day, or since the last earlier visit. What is older may have been about that one. */
function ofThisVisit<Value extends FactValue>(read: (s: Subject, counts: Counts) => Value | undefined) {
  const counted = (s: Subject, _item: number, _role: string, countFor?: FactValue | null): Value | undefined => {
    const today = dayOfDeparture(s);
    const last = visitsBefore(s)
      ?.map(({ on }) => on)
      .filter((on) => on < today)
      .sort()
      .at(-1);
    const surely = (at: string): boolean => dayOf(s, at) === today || (last !== undefined && dayOf(s, at) > last);
    return overDays((counts) => read(s, counts), { surely, dayOf: (at) => dayOf(s, at), today, countFor });
  };
  return { countsBy: AGREED_COUNTS_FOR, read: counted };
}

/** The roles that agreed to something before the visit departs, and by `now`; unknown without the list. */
function rolesFor(s: Subject, what: Authorisation["what"], counts: Counts): readonly string[] | undefined {
  const { visit, now } = s;
  if (!visit.authorisations) return undefined;
  const departure = s.departs ?? now;
  const limit = Math.min(departure, now);
  return [
    ...new Set(
      visit.authorisations
        .filter((given) => given.what === what && epochMs(given.at) <= limit && counts(given.at))
        .map(({ role }) => role),
    ),
  ];
}

const at = ["/authorisations"];

function consentHolds(s: Subject): boolean | undefined {
  const { given, on, withdrawnOn } = s.visit.plan?.consent ?? {};
  // given on a later day than that of the visit, it was not there for it
  if (given === true && on !== undefined && !cameBeforehand(s, on)) return false;
  const day = s.day;
  // taken back before it was given: it was given again
  if (given !== true || withdrawnOn === undefined || (on !== undefined && on > withdrawnOn)) return given;
  return day === undefined ? undefined : day < withdrawnOn;
}

/** Who agreed to what before the visit. Without the list nothing is known; an empty list says that nobody agreed. */
export const agreementFacts = [
  wordList({
    id: "authorisedByRoles",
    noun: "who authorised the visit",
    at,
    describes: "Roles of those who authorised the visit before it departs.",
    ...ofThisVisit((s, counts) => rolesFor(s, "visit", counts)),
  }),
  wordList({
    id: "loneDecisionRoles",
    noun: "who decided on going alone",
    at,
    describes: "Roles of those who agreed before departure that one person goes alone.",
    ...ofThisVisit((s, counts) => rolesFor(s, "going-alone", counts)),
  }),
  yesNo({
    id: "loneVisitAgreed",
    yes: "going alone was agreed",
    no: "no agreement to go alone is recorded",
    at,
    describes: "Whether anybody agreed before departure that one person goes alone.",
    ...ofThisVisit((s, counts) => {
      const roles = rolesFor(s, "going-alone", counts);
      return roles && roles.length > 0;
    }),
  }),
  wordList({
    id: "lastResortRoles",
    noun: "who agreed to a doorstep visit as a last resort",
    at,
    describes: "Roles of those who agreed before departure that a doorstep visit is the last resort.",
    ...ofThisVisit((s, counts) => rolesFor(s, "doorstep-last-resort", counts)),
  }),
  yesNo({
    id: "visitorAuthorisedThemselves",
    yes: "a visitor authorised their own visit",
    no: "no visitor authorised their own visit",
    at,
    fixed: true,
    describes:
      "Whether the visit itself was authorised by one of the visitors; what else they agreed to is not looked at.",
    read: ({ visit }) => visit.authorisations?.some(({ what, by }) => what === "visit" && by !== undefined),
  }),
  yesNo({
    id: "consentGiven",
    yes: "the family agreed to the visit",
    no: "the family did not agree to the visit",
    describes:
      "Whether the family agreed to be visited, which is more than to know of it; unknown until somebody asks, and false from the day on which they took it back, or where they agreed only after the departure.",
    at: ["/plan/consent"],
    read: consentHolds,
  }),
  yesNo({
    id: "consentInWriting",
    yes: "the family agreed in writing",
    no: "the family did not agree in writing",
    describes:
      "Whether the consent that holds was given in writing: false where the family did not agree, took it back or agreed by word; unknown until somebody says.",
    at: ["/plan/consent"],
    read: (s) => {
      const given = consentHolds(s);
      if (given !== true) return given;
      const form = s.visit.plan?.consent?.form;
      return form && form === "writing";
    },
  }),
  wordList({
    id: "consentedTo",
    noun: "what the family agreed to",
    at: ["/plan/consent"],
    describes:
      "What the consent that holds was given to, as the record names it; nothing where the family did not agree.",
    read: (s) => (consentHolds(s) === false ? [] : s.visit.plan?.consent?.to),
  }),
  yesNo({
    id: "leadershipDiscussionHeld",
    yes: "the leadership team discussed the visit beforehand",
    no: "no discussion in the leadership team before the visit is recorded",
    describes: "Whether a discussion among leaders is recorded before the departure.",
    at: ["/leadershipDiscussions"],
    ...ofThisVisit((s, counts) => {
      const { visit, now } = s;
      const limit = Math.min(s.departs ?? now, now);
      return visit.leadershipDiscussions?.some((held) => epochMs(held.at) <= limit && counts(held.at));
    }),
  }),
  yesNo({
    id: "warning.cameBeforehand",
    of: "warning",
    fixed: true,
    yes: "the warning came before the visit",
    no: "the warning came only after the visitors had left",
    describes: "Whether this warning had come by the departure; nobody can consider a later one before it.",
    at: (_s, i) => [`/warnings/${String(i)}/at`],
    read: (s, i) => {
      const at = s.visit.warnings?.[i]?.at;
      return at === undefined ? undefined : epochMs(at) <= Math.min(s.departs ?? s.now, s.now);
    },
  }),
  yesNo({
    id: "warning.considered",
    of: "warning",
    yes: "the warning was considered",
    no: "no consideration of the warning is recorded",
    describes:
      "Whether somebody considered this warning after it came and before the departure; the outcome is theirs.",
    at: (_s, i) => [`/warnings/${String(i)}/considered`],
    read: (s, i) => {
      const warning = s.visit.warnings?.[i];
      if (warning?.considered === undefined) return false;
      const ms = epochMs(warning.considered.at);
      return ms >= epochMs(warning.at) && ms <= Math.min(s.departs ?? s.now, s.now);
    },
  }),
];
