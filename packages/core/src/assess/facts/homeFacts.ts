import { amount, word, wordList, yesNo } from "../defineFact.js";
import { eventPointers, eventsOf, has, type EventOf } from "../eventsOf.js";
import type { Subject } from "../Subject.js";

const entries = (s: Subject) => eventsOf(s, "entered");
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
  const responsible = eventsOf(s, "adult-spoken-to")
    .filter(({ business }) => business !== false)
    .map(({ adult }) => adults.find(({ id }) => id !== undefined && id === adult)?.parentalResponsibility);
  if (responsible.includes(false)) return true;
  return responsible.includes(undefined) ? undefined : false;
}

const least = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
const recorded = (events: readonly EventOf<"child-spoken-to">[]): boolean => events.some(({ said }) => (said?.length ?? 0) > 0);

/** What happened in and at the home. */
export const homeFacts = [
  yesNo({ id: "entered", reversible: true, yes: "the home was entered", no: "no entering of the home is recorded", describes: "Whether entering the home is recorded.", at: (s) => eventPointers(s, "entered"), read: (s) => has(s, "entered") }),
  yesNo({ id: "parentOrCarerPresent", fixed: true, yes: "a parent or carer was there", no: "no parent or carer was there", describes: "Whether a parent or carer was present when staff entered; unknown while nobody says, and while nobody has entered.", at: (s) => eventPointers(s, "entered"), read: (s) => every(entries(s).map(({ parentOrCarerPresent }) => parentOrCarerPresent)) }),
  yesNo({ id: "enteredInEmergency", fixed: true, yes: "entering was needed to safeguard a child in an emergency", no: "no emergency called for entering", describes: "Whether staff entered because a child had to be safeguarded at once; false when the record does not say so.", at: (s) => eventPointers(s, "entered", "child-found-alone"), read: (s) => entries(s).some(({ emergency }) => emergency) || eventsOf(s, "child-found-alone").some(({ entryNeeded }) => entryNeeded) }),
  yesNo({ id: "childFoundAlone", fixed: true, yes: "a child was found alone", no: "no child was found alone", describes: "Whether the record says that a child was alone in the home.", at: (s) => eventPointers(s, "child-found-alone"), read: (s) => has(s, "child-found-alone") }),
  yesNo({ id: "childAtRisk", fixed: true, yes: "a child was found at risk", no: "no child was found at risk", describes: "Whether the record says that a child was unsupervised or otherwise at risk.", at: (s) => eventPointers(s, "child-at-risk", "child-found-alone"), read: (s) => has(s, "child-at-risk") || has(s, "child-found-alone") }),
  wordList({ id: "roomsEntered", noun: "the rooms that were entered", options: ["living-room", "kitchen", "bedroom", "other"], describes: "Rooms that the record says were entered.", at: bedroomAt, read: (s) => [...new Set(eventsOf(s, "room-entered").map(({ room }) => room))] }),
  yesNo({ id: "bedroomExceptional", fixed: true, yes: "the circumstances were exceptional", no: "the circumstances were not exceptional", describes: "Whether each bedroom was entered for an exceptional reason, such as a child too unwell to get up; a reason in writing counts.", at: bedroomAt, read: (s) => every(bedrooms(s).map(({ exceptional, why }) => exceptional ?? (why === undefined ? undefined : true))) }),
  yesNo({ id: "bedroomChildAgreed", fixed: true, yes: "the child agreed", no: "the child did not agree", describes: "Whether the child gave permission for the bedroom; a sleeping child did not.", at: bedroomAt, read: (s) => every(bedrooms(s).map(({ childAgreed }) => childAgreed)) }),
  yesNo({ id: "bedroomParentsAgreed", fixed: true, yes: "the parents agreed", no: "the parents did not agree", describes: "Whether the parents or carers gave permission for the bedroom.", at: bedroomAt, read: (s) => every(bedrooms(s).map(({ parentsAgreed }) => parentsAgreed)) }),
  yesNo({ id: "businessWithoutResponsibility", reversible: true, yes: "business was talked over with an adult without parental responsibility", no: "business was talked over only with adults who have parental responsibility", describes: "Whether staff talked over the matter with somebody without parental responsibility; unknown while one adult's standing is.", at: (s) => ["/household/adults", ...eventPointers(s, "adult-spoken-to")], read: businessWithoutResponsibility }),
  yesNo({ id: "adultSpokenTo", yes: "a parent or carer was spoken to", no: "no talk with a parent or carer is recorded", describes: "Whether a talk with an adult is recorded.", at: (s) => eventPointers(s, "adult-spoken-to"), read: (s) => has(s, "adult-spoken-to") }),
  yesNo({ id: "childSeen", fixed: true, yes: "the child was seen", no: "the child was not seen", describes: "Whether the child was seen; a child who was only heard was not.", at: (s) => eventPointers(s, "child-seen"), read: (s) => eventsOf(s, "child-seen").some(({ where }) => where !== "heard-only") }),
  yesNo({ id: "childMet", fixed: true, yes: "the child was seen or heard", no: "the child was neither seen nor heard", describes: "Whether the child was seen, heard or spoken to.", at: (s) => eventPointers(s, "child-seen", "child-spoken-to"), read: (s) => has(s, "child-seen") || has(s, "child-spoken-to") }),
  yesNo({ id: "childAskedDirectly", yes: "the child was asked directly", no: "it is not recorded that the child was asked directly", describes: "Whether the record says that the child was asked how they are, or holds the child's words.", at: (s) => eventPointers(s, "child-spoken-to"), read: (s) => eventsOf(s, "child-spoken-to").some(({ askedDirectly }) => askedDirectly) || recorded(eventsOf(s, "child-spoken-to")) }),
  yesNo({ id: "childWordsRecorded", yes: "the child's words are recorded", no: "the child's words are not recorded", describes: "Whether the record holds what the child said.", at: (s) => eventPointers(s, "child-spoken-to"), read: (s) => recorded(eventsOf(s, "child-spoken-to")) }),
  yesNo({ id: "childPresentationRecorded", yes: "how the child presents is recorded", no: "how the child presents is not recorded", describes: "Whether the record says how the child presented.", at: (s) => eventPointers(s, "child-seen"), read: (s) => eventsOf(s, "child-seen").some(({ presented }) => (presented?.length ?? 0) > 0) }),
  yesNo({ id: "effortToSeeChildRecorded", yes: "the effort made to see the child is recorded", no: "no effort to see the child is recorded", describes: "Whether the record says what was tried to see a child who was not seen.", at: (s) => eventPointers(s, "child-not-seen"), read: (s) => eventsOf(s, "child-not-seen").some(({ effortMade }) => effortMade !== undefined) }),
  amount({ id: "metresToChild", noun: "the distance to the child", unit: "metres", describes: "The least distance to the child that is recorded, in metres.", at: (s) => eventPointers(s, "distance-kept"), read: (s) => least(eventsOf(s, "distance-kept").map(({ toChildMetres }) => toChildMetres)) }),
  amount({ id: "metresBetweenVisitors", noun: "the distance between the visitors", unit: "metres", describes: "The least distance between the visitors that is recorded, in metres.", at: (s) => eventPointers(s, "distance-kept"), read: (s) => least(eventsOf(s, "distance-kept").map(({ betweenVisitorsMetres }) => betweenVisitorsMetres)) }),
  yesNo({ id: "physicalIntervention", fixed: true, yes: "staff intervened physically", no: "no physical intervention is recorded", describes: "Whether a physical intervention is recorded.", at: (s) => eventPointers(s, "physical-intervention"), read: (s) => has(s, "physical-intervention") }),
  yesNo({ id: "lastResortReasonGiven", yes: "it is recorded why intervening was the last resort", no: "it is not recorded why intervening was the last resort", describes: "Whether each physical intervention says why there was no other way.", at: (s) => eventPointers(s, "physical-intervention"), read: (s) => eventsOf(s, "physical-intervention").every(({ lastResortReason }) => lastResortReason !== undefined) }),
  yesNo({ id: "channelAgreed", yes: "a way to keep in touch was agreed", no: "no way to keep in touch was agreed", describes: "Whether future channels of contact were agreed.", at: (s) => eventPointers(s, "channel-agreed"), read: (s) => has(s, "channel-agreed") }),
  yesNo({ id: "checkExplained", yes: "the reason for the check was explained", no: "no explanation of the check is recorded", describes: "Whether the family was told why the check is made and which contact was tried before.", at: (s) => eventPointers(s, "check-explained"), read: (s) => has(s, "check-explained") }),
  word({ id: "opinionMarked", fixed: true, noun: "how opinions are recorded", options: ["facts-only", "marked", "unmarked"], describes: "Whether what was written down holds facts only, or opinions marked as such; every statement of the record is marked.", at: (s) => eventPointers(s, "observed", "incident"), read: (s) => (s.happened.some((e) => (e.type === "observed" || e.type === "incident") && e.statements?.some(({ kind }) => kind === "opinion")) ? "marked" : "facts-only") }),
];
