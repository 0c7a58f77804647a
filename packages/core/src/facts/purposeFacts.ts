import { eventPointers, lastOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { cameBeforehand } from "./cameBeforehand.js";
import { visitsBefore } from "./visitsBefore.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { circumstances } from "./circumstances.js";

/** True when one is, false when all are known not to be, else unknown. */
function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** Whether the number of a visit counts earlier ones that are not listed. */
const lacksVisits = (s: Subject): boolean => (visitsBefore(s)?.length ?? 0) < (s.visit.visitNumber ?? 1) - 1;

/** Why and how the visit is made, and whether the address is known. */
export const purposeFacts = [
  word({
    id: "placeOfVisit",
    noun: "the place of the visit",
    options: ["doorstep", "inside"],
    describes: "Whether the plan is to stay on the doorstep or to go inside.",
    at: ["/setting"],
    read: ({ visit }) => visit.setting,
    write: (_subject, _item, to) => [{ op: "replace", path: "/setting", value: to }],
  }),
  wordList({
    id: "purposes",
    noun: "the purpose of the visit",
    describes: "The purposes as the record names them.",
    at: ["/purposes"],
    read: ({ visit }) => visit.purposes,
  }),
  wordList({
    id: "pupilCategories",
    noun: "the list of support or protection",
    options: ["cp", "cin", "lac", "ehcp", "early-help"],
    fixed: true,
    describes:
      "The categories in which any pupil of the household is listed; unknown while one pupil has no answer and none is listed.",
    at: ["/household/pupils"],
    read: ({ visit }) => {
      const listed = visit.household.pupils?.map((pupil) => pupil.listed);
      const found = listed?.flatMap((categories) => categories ?? []);
      return found && (found.length > 0 || !listed?.includes(undefined)) ? found : undefined;
    },
  }),
  yesNo({
    id: "visitedBefore",
    fixed: true,
    yes: "the address has been visited before",
    no: "the address has not been visited before",
    describes:
      "Whether staff have been to this address before, answered or not. It is about the address: a move of house starts again.",
    at: ["/earlierVisits", "/visitNumber"],
    read: (s) => {
      const { visitNumber } = s.visit;
      const listed = visitsBefore(s);
      if (listed) return listed.length > 0 || (visitNumber ?? 1) > 1;
      return visitNumber === undefined ? undefined : visitNumber > 1;
    },
  }),
  yesNo({
    id: "answeredBefore",
    fixed: true,
    yes: "somebody answered at an earlier visit",
    no: "nobody answered at an earlier visit",
    describes:
      "Whether any earlier visit to this address was answered; without a list of them, a visit number above 1 counts as answered.",
    at: ["/earlierVisits", "/visitNumber"],
    read: (s) => {
      const listed = visitsBefore(s);
      const { visitNumber } = s.visit;
      if (!listed) return visitNumber === undefined ? undefined : visitNumber > 1;
      if (listed.some(({ answered }) => answered)) return true;
      // visits that the number counts and the list lacks may have been answered
      return listed.every(({ answered }) => answered === false) && !lacksVisits(s) ? false : undefined;
    },
  }),
  yesNo({
    id: "pupilVisitedBefore",
    fixed: true,
    yes: "this pupil has been visited before",
    no: "this pupil has not been visited before",
    describes:
      "Whether the visit is a later one for this pupil, wherever the pupil lives. Certain only where nobody was visited before.",
    at: ["/earlierVisits", "/visitNumber"],
    read: (s) => ((visitsBefore(s)?.length === 0 && !lacksVisits(s)) || s.visit.visitNumber === 1 ? false : undefined),
  }),
  word({
    id: "announced",
    noun: "how the visit was announced",
    options: ["unannounced", "told", "pre-arranged"],
    describes:
      "Whether the family does not know of the visit, knows of it, or has agreed a time. One that was told only on a day after the departure did not know of it.",
    at: ["/announced"],
    read: (s) => {
      const { announced } = s.visit;
      const tooLate = announced?.status === "told" && announced.on !== undefined && !cameBeforehand(s, announced.on);
      return tooLate ? "unannounced" : announced?.status;
    },
  }),
  yesNo({
    id: "unannouncedReasonGiven",
    arises: circumstances.unannounced,
    yes: "a reason for coming unannounced is recorded",
    no: "no reason for coming unannounced is recorded",
    describes:
      "Whether an unannounced visit has its reason; false for an unannounced visit without one, unknown for others.",
    at: ["/announced"],
    read: ({ visit }) => (visit.announced?.status === "unannounced" ? visit.announced.reason !== undefined : undefined),
  }),
  yesNo({
    id: "littleKnown",
    fixed: true,
    yes: "little is known about the family",
    no: "the family is known well enough",
    describes: "Whether somebody says that little is known about the family.",
    at: ["/plan/littleKnown"],
    read: ({ visit }) => visit.plan?.littleKnown,
  }),
  yesNo({
    id: "earlierAnger",
    fixed: true,
    yes: "earlier contact left somebody of the family angry or distressed",
    no: "earlier contact left nobody of the family angry or distressed",
    describes:
      "Whether earlier contact made somebody of the family angry, aggressive or distressed, or earlier incidents are listed.",
    at: ["/plan/earlierAnger", "/earlierIncidents"],
    read: ({ visit }) => anyOf([visit.plan?.earlierAnger, visit.earlierIncidents && visit.earlierIncidents.length > 0]),
  }),
  yesNo({
    id: "contentious",
    fixed: true,
    yes: "the visit is likely to bring up what is contentious",
    no: "nothing contentious is likely to come up",
    describes: "Whether somebody expects contentious issues.",
    at: ["/plan/contentious"],
    read: ({ visit }) => visit.plan?.contentious,
  }),
  yesNo({
    id: "necessityConsidered",
    judged: true,
    yes: "the visit was found to be necessary",
    no: "the visit was not found to be necessary",
    describes: "Whether somebody asked if the visit is needed and said yes.",
    at: ["/plan/necessity"],
    read: ({ visit }) => visit.plan?.necessity?.necessary,
  }),
  yesNo({
    id: "goalsSet",
    yes: "the goals of the visit are written down",
    no: "no goals of the visit are written down",
    describes: "Whether the plan names goals or the outcome wanted.",
    at: ["/plan/goals", "/plan/outcomeWanted"],
    read: ({ visit }) => visit.plan && ((visit.plan.goals?.length ?? 0) > 0 || visit.plan.outcomeWanted !== undefined),
  }),
  yesNo({
    id: "agendaAgreed",
    yes: "the agenda was agreed with the family",
    no: "the agenda was not agreed with the family",
    describes: "Whether the family agreed what is talked about.",
    at: ["/plan/agenda"],
    read: ({ visit }) => visit.plan?.agenda?.agreed,
  }),
  yesNo({
    id: "planComplete",
    yes: "the staff planned topics, approach and outcome",
    no: "the plan lacks topics, approach or outcome",
    describes: "Whether the plan holds all three of what is discussed, how it is put and what is wanted.",
    at: ["/plan"],
    read: ({ visit: { plan } }) =>
      plan && plan.topics !== undefined && plan.approach !== undefined && plan.outcomeWanted !== undefined,
  }),
  yesNo({
    id: "rulesExplained",
    yes: "the family has been told the rules of visits",
    no: "it is not recorded that the family was told the rules of visits",
    describes:
      "Whether the record says that the rules were explained to the family, on a day up to that of the visit or as an event.",
    at: (s) => ["/household/rulesExplainedOn", ...eventPointers(s, "rules-explained")],
    read: (s) => cameBeforehand(s, s.visit.household.rulesExplainedOn) || lastOf(s, "rules-explained") !== undefined,
  }),
];
