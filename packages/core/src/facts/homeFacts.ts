import { epochMs } from "../values/epochMs.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { always } from "../values/Course.js";
import { eventPointer, eventPointers, eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { entriesByOthers } from "./entriesByOthers.js";
import { wentIn } from "./wentIn.js";
import { once, onceAny, overTime } from "./overTime.js";
import { circumstances } from "./circumstances.js";

const entries = (s: Subject) => eventsOf(s, "entered");
const entriesAt = (s: Subject) => eventPointers(s, "entered", "room-entered");
const bedrooms = (s: Subject) => eventsOf(s, "room-entered").filter(({ room }) => room === "bedroom");
const bedroomAt = (s: Subject) => eventPointers(s, "room-entered");

/** Of several answers the worst: one No is No, one blank is unknown, only all Yes is Yes. */
function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

/** Whether business was talked over with an adult without parental responsibility; unknown while one adult's standing is. */
function businessWithoutResponsibility(s: Subject): boolean | undefined {
  const adults = s.visit.household.adults ?? [];
  const talks = eventsOf(s, "adult-spoken-to")
    .filter(({ business }) => business !== false)
    .map(({ adult, business }) => {
      const known = adults.find(({ id }) => id !== undefined && id === adult);
      return { business, responsible: known?.parentalResponsibility };
    })
    .filter(({ responsible }) => responsible !== true);
  if (talks.some(({ business, responsible }) => business === true && responsible === false)) return true;
  return talks.length > 0 ? undefined : false;
}

/** What happened in and at the home. */
export const homeFacts = [
  yesNo({
    id: "entered",
    reversible: true,
    yes: "the home was entered",
    no: "no entering of the home is recorded",
    describes:
      "Whether it is recorded that a visitor entered the home, or a room of it; what somebody else did there is not theirs.",
    at: entriesAt,
    course: (s) => onceAny(once(s, "entered"), once(s, "room-entered")),
  }),
  yesNo({
    id: "enteredByOthers",
    fixed: true,
    yes: "somebody of the school who is no visitor went in",
    no: "nobody of the school but the visitors is recorded as going in",
    describes:
      "Whether somebody of the school who is no visitor entered the home, such as a leader who drove there; the police, the family and others from outside are none.",
    at: (s) => entriesByOthers(s).map((event) => eventPointer(s, event)),
    course: (s) => {
      const [first] = entriesByOthers(s);
      return first === undefined ? always(false) : [...always(false), { from: epochMs(first.at), value: true }];
    },
  }),
  yesNo({
    id: "parentOrCarerPresent",
    arises: circumstances.wentIn,
    fixed: true,
    yes: "a parent or carer was there",
    no: "no parent or carer was there",
    describes:
      "Whether a parent or carer was present when staff entered; unknown while nobody says, and while nobody has entered.",
    at: (s) => eventPointers(s, "entered"),
    read: (s) => every(entries(s).map(({ parentOrCarerPresent }) => parentOrCarerPresent)),
  }),
  yesNo({
    id: "enteredInEmergency",
    fixed: true,
    yes: "entering was needed to safeguard a child in an emergency",
    no: "no emergency called for entering",
    describes:
      "Whether staff entered because a child had to be safeguarded at once; false when the record does not say so.",
    at: (s) => eventPointers(s, "entered", "child-found-alone"),
    course: (s) =>
      onceAny(
        once(s, "entered", ({ emergency }) => emergency === true),
        once(s, "child-found-alone", ({ entryNeeded }) => entryNeeded === true),
      ),
  }),
  yesNo({
    id: "childFoundAlone",
    fixed: true,
    yes: "a child was found alone",
    no: "no child was found alone",
    describes: "Whether the record says that a child was alone in the home.",
    at: (s) => eventPointers(s, "child-found-alone"),
    course: (s) => once(s, "child-found-alone"),
  }),
  yesNo({
    id: "childAtRisk",
    fixed: true,
    yes: "a child was found at risk",
    no: "no child was found at risk",
    describes: "Whether the record says that a child was unsupervised or otherwise at risk.",
    at: (s) => eventPointers(s, "child-at-risk", "child-found-alone"),
    course: (s) => onceAny(once(s, "child-at-risk"), once(s, "child-found-alone")),
  }),
  yesNo({
    id: "childAtSeriousRisk",
    fixed: true,
    yes: "a child was harmed or at serious risk of harm",
    no: "no child was found harmed or at serious risk of harm",
    describes:
      "Whether a child was found harmed or at serious risk; unknown where the record does not say how grave it was.",
    at: (s) => eventPointers(s, "child-at-risk"),
    course: (s) =>
      overTime(s, ["child-at-risk"], false, (was: boolean | undefined, { degree }) => {
        if (was === true || degree === "harmed" || degree === "serious-risk") return true;
        return degree === undefined ? undefined : was;
      }),
  }),
  yesNo({
    id: "wentInToChildAtRisk",
    fixed: true,
    yes: "staff went in to a child who was unsupervised or at risk, and not in an emergency",
    no: "staff stayed outside, or an emergency called them in",
    describes: "Whether staff entered after they had found a child unsupervised or at risk, without an emergency.",
    at: (s) => [...entriesAt(s), ...eventPointers(s, "child-at-risk", "child-found-alone")],
    read: (s) => {
      const found = [...eventsOf(s, "child-at-risk"), ...eventsOf(s, "child-found-alone")].map(({ at }) => epochMs(at));
      if (found.length === 0) return false;
      const first = Math.min(...found);
      const needed = eventsOf(s, "child-found-alone").some(({ entryNeeded }) => entryNeeded);
      return wentIn(s).some(({ ms, emergency }) => ms >= first && !emergency && !needed);
    },
  }),
  wordList({
    id: "roomsEntered",
    noun: "the rooms that were entered",
    plural: true,
    options: ["living-room", "kitchen", "bedroom", "other"],
    describes: "Rooms that the record says were entered.",
    at: bedroomAt,
    read: (s) => [...new Set(eventsOf(s, "room-entered").map(({ room }) => room))],
  }),
  yesNo({
    id: "bedroomExceptional",
    arises: circumstances.inBedroom,
    fixed: true,
    yes: "the circumstances were exceptional",
    no: "the circumstances were not exceptional",
    describes:
      "Whether each bedroom was entered for an exceptional reason, such as a child too unwell to get up; a reason in writing counts.",
    at: bedroomAt,
    read: (s) =>
      every(bedrooms(s).map(({ exceptional, why }) => exceptional ?? (why === undefined ? undefined : true))),
  }),
  yesNo({
    id: "bedroomChildAgreed",
    arises: circumstances.inBedroom,
    fixed: true,
    yes: "the child agreed",
    no: "the child did not agree",
    describes: "Whether the child gave permission for the bedroom; a sleeping child did not.",
    at: bedroomAt,
    read: (s) => every(bedrooms(s).map(({ childAgreed }) => childAgreed)),
  }),
  yesNo({
    id: "bedroomParentsAgreed",
    arises: circumstances.inBedroom,
    fixed: true,
    yes: "the parents agreed",
    no: "the parents did not agree",
    describes: "Whether the parents or carers gave permission for the bedroom.",
    at: bedroomAt,
    read: (s) => every(bedrooms(s).map(({ parentsAgreed }) => parentsAgreed)),
  }),
  yesNo({
    id: "businessWithoutResponsibility",
    reversible: true,
    yes: "business was talked over with an adult without parental responsibility",
    no: "business was talked over only with adults who have parental responsibility",
    describes:
      "Whether staff talked over the matter with somebody without parental responsibility; unknown while one adult's standing is, or whether the talk with one without it was about the matter.",
    at: (s) => ["/household/adults", ...eventPointers(s, "adult-spoken-to")],
    read: businessWithoutResponsibility,
  }),
  yesNo({
    id: "adultSpokenTo",
    yes: "a parent or carer was spoken to",
    no: "no talk with a parent or carer is recorded",
    describes: "Whether a talk with an adult is recorded.",
    at: (s) => eventPointers(s, "adult-spoken-to"),
    course: (s) => once(s, "adult-spoken-to"),
  }),
  yesNo({
    id: "physicalIntervention",
    fixed: true,
    yes: "staff intervened physically",
    no: "no physical intervention is recorded",
    describes: "Whether a physical intervention is recorded.",
    at: (s) => eventPointers(s, "physical-intervention"),
    course: (s) => once(s, "physical-intervention"),
  }),
  yesNo({
    id: "lastResortReasonGiven",
    yes: "it is recorded why intervening was the last resort",
    no: "it is not recorded why intervening was the last resort",
    describes: "Whether each physical intervention says why there was no other way.",
    at: (s) => eventPointers(s, "physical-intervention"),
    read: (s) => eventsOf(s, "physical-intervention").every(({ lastResortReason }) => lastResortReason !== undefined),
  }),
  word({
    id: "opinionMarked",
    fixed: true,
    noun: "how opinions are recorded",
    options: ["facts-only", "marked", "unmarked"],
    describes:
      "Whether what was written down holds facts only, or opinions marked as such; every statement of the record is marked.",
    at: (s) => eventPointers(s, "observed", "incident"),
    read: (s) =>
      [...eventsOf(s, "observed"), ...eventsOf(s, "incident")].some(({ statements }) =>
        statements?.some(({ kind }) => kind === "opinion"),
      )
        ? "marked"
        : "facts-only",
  }),
];
