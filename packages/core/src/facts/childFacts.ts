import { amount, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, has, type EventOf } from "../history/eventsOf.js";
import { once } from "./overTime.js";

const least = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
const recorded = (events: readonly EventOf<"child-spoken-to">[]): boolean =>
  events.some(({ said }) => (said?.length ?? 0) > 0);

/** Seeing the child and talking to the child, and the distance that was kept. */
export const childFacts = [
  yesNo({
    id: "childSeen",
    fixed: true,
    yes: "the child was seen",
    no: "the child was not seen",
    describes: "Whether the child was seen; a child who was only heard was not.",
    at: (s) => eventPointers(s, "child-seen"),
    read: (s) => eventsOf(s, "child-seen").some(({ where }) => where !== "heard-only"),
  }),
  yesNo({
    id: "childMet",
    fixed: true,
    yes: "the child was seen or heard",
    no: "the child was neither seen nor heard",
    describes: "Whether the child was seen, heard or spoken to.",
    at: (s) => eventPointers(s, "child-seen", "child-spoken-to"),
    read: (s) => has(s, "child-seen") || has(s, "child-spoken-to"),
  }),
  yesNo({
    id: "childAskedDirectly",
    yes: "the child was asked directly",
    no: "it is not recorded that the child was asked directly",
    describes: "Whether the record says that the child was asked how they are, or holds the child's words.",
    at: (s) => eventPointers(s, "child-spoken-to"),
    read: (s) =>
      eventsOf(s, "child-spoken-to").some(({ askedDirectly }) => askedDirectly) ||
      recorded(eventsOf(s, "child-spoken-to")),
  }),
  yesNo({
    id: "childWordsRecorded",
    yes: "the child's words are recorded",
    no: "the child's words are not recorded",
    describes: "Whether the record holds what the child said.",
    at: (s) => eventPointers(s, "child-spoken-to"),
    read: (s) => recorded(eventsOf(s, "child-spoken-to")),
  }),
  yesNo({
    id: "childPresentationRecorded",
    yes: "how the child presents is recorded",
    no: "how the child presents is not recorded",
    describes: "Whether the record says how the child presented.",
    at: (s) => eventPointers(s, "child-seen"),
    read: (s) => eventsOf(s, "child-seen").some(({ presented }) => (presented?.length ?? 0) > 0),
  }),
  yesNo({
    id: "childConfinedToBed",
    fixed: true,
    yes: "the child is confined to bed",
    no: "no child is confined to bed",
    describes:
      "Whether the school knows that a child of the household cannot leave the bed; unknown while nobody says.",
    at: ["/household/pupils"],
    read: ({ visit }) => {
      const answers = visit.household.pupils?.map(({ confinedToBed }) => confinedToBed);
      return answers && (answers.includes(true) || (answers.includes(undefined) ? undefined : false));
    },
  }),
  yesNo({
    id: "effortToSeeChildRecorded",
    yes: "the effort made to see the child is recorded",
    no: "no effort to see the child is recorded",
    describes: "Whether the record says what was tried to see a child who was not seen.",
    at: (s) => eventPointers(s, "child-not-seen"),
    read: (s) => eventsOf(s, "child-not-seen").some(({ effortMade }) => effortMade !== undefined),
  }),
  amount({
    id: "metresToChild",
    noun: "the distance to the child",
    unit: "metres",
    describes: "The least distance to the child that is recorded, in metres.",
    at: (s) => eventPointers(s, "distance-kept"),
    read: (s) => least(eventsOf(s, "distance-kept").map(({ toChildMetres }) => toChildMetres)),
  }),
  amount({
    id: "metresBetweenVisitors",
    noun: "the distance between the visitors",
    unit: "metres",
    describes: "The least distance between the visitors that is recorded, in metres.",
    at: (s) => eventPointers(s, "distance-kept"),
    read: (s) => least(eventsOf(s, "distance-kept").map(({ betweenVisitorsMetres }) => betweenVisitorsMetres)),
  }),
  yesNo({
    id: "channelAgreed",
    yes: "a way to keep in touch was agreed",
    no: "no way to keep in touch was agreed",
    describes: "Whether future channels of contact were agreed.",
    at: (s) => eventPointers(s, "channel-agreed"),
    course: (s) => once(s, "channel-agreed"),
  }),
  yesNo({
    id: "checkExplained",
    yes: "the reason for the check was explained",
    no: "no explanation of the check is recorded",
    describes: "Whether the family was told why the check is made and which contact was tried before.",
    at: (s) => eventPointers(s, "check-explained"),
    course: (s) => once(s, "check-explained"),
  }),
];
