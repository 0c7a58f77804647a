import { amount, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, has, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { once } from "./overTime.js";
import { circumstances } from "./circumstances.js";

const least = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
const hasWords = ({ said }: EventOf<"child-spoken-to">): boolean => (said?.length ?? 0) > 0;

type OfChild = { readonly pupil?: string | undefined };

/**
 * Whether something is recorded of each of some children: an event that names no child is about them all, and where no child is named any event
 * will do.
 */
function ofEach<E extends OfChild>(
  children: readonly OfChild[],
  events: readonly E[],
  holds: (event: E) => boolean,
): boolean {
  const named = new Set(children.flatMap(({ pupil }) => pupil ?? []));
  const found = events.filter(holds);
  if (named.size === 0) return found.length > 0;
  return [...named].every((id) => found.some(({ pupil }) => pupil === undefined || pupil === id));
}

const seenEvents = (s: Subject) => eventsOf(s, "child-seen").filter(({ where }) => where !== "heard-only");
const met = (s: Subject): readonly OfChild[] => [...eventsOf(s, "child-seen"), ...eventsOf(s, "child-spoken-to")];

/** Where it is recorded that a child was not seen, and nothing says that the same child was. */
function unseen(s: Subject): readonly EventOf<"child-not-seen">[] {
  const seen = seenEvents(s);
  return eventsOf(s, "child-not-seen").filter((event) => seen.length === 0 || !ofEach([event], seen, () => true));
}

/** Whether the record names children of the household who were seen, and tells nothing of another one. */
function leavesOneOut(s: Subject): boolean {
  const named = [...seenEvents(s), ...eventsOf(s, "child-not-seen")].map(({ pupil }) => pupil);
  const children = (s.visit.household.pupils ?? []).filter(({ onRoll }) => onRoll !== false);
  return !named.includes(undefined) && children.some(({ id }) => id === undefined || !named.includes(id));
}

function seen(s: Subject): boolean | undefined {
  if (seenEvents(s).length === 0 || unseen(s).length > 0) return false;
  return leavesOneOut(s) ? undefined : true;
}

/** Seeing the child and talking to the child, and the distance that was kept. */
export const childFacts = [
  yesNo({
    id: "childSeen",
    fixed: true,
    yes: "the child was seen",
    no: "the child was not seen",
    describes:
      "Whether the child was seen, and no other child of whom it is recorded was not; a child who was only heard was not. Unknown while the record names who was seen and tells nothing of another pupil of the household.",
    at: (s) => eventPointers(s, "child-seen", "child-not-seen"),
    read: seen,
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
    describes:
      "Whether the record says of each child who was met that they were asked how they are, or, where it does not say, holds their words.",
    at: (s) => eventPointers(s, "child-spoken-to"),
    read: (s) => ofEach(met(s), eventsOf(s, "child-spoken-to"), (event) => event.askedDirectly ?? hasWords(event)),
  }),
  yesNo({
    id: "childWordsRecorded",
    yes: "the child's words are recorded",
    no: "the child's words are not recorded",
    describes: "Whether the record holds what each child who was met said.",
    at: (s) => eventPointers(s, "child-spoken-to"),
    read: (s) => ofEach(met(s), eventsOf(s, "child-spoken-to"), hasWords),
  }),
  yesNo({
    id: "childPresentationRecorded",
    yes: "how the child presents is recorded",
    no: "how the child presents is not recorded",
    describes: "Whether the record says how each child who was met presented.",
    at: (s) => eventPointers(s, "child-seen"),
    read: (s) => ofEach(met(s), eventsOf(s, "child-seen"), ({ presented }) => (presented?.length ?? 0) > 0),
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
    describes: "Whether the record says of each child who was not seen what was tried.",
    at: (s) => eventPointers(s, "child-not-seen"),
    read: (s) => ofEach(unseen(s), unseen(s), ({ effortMade }) => effortMade !== undefined),
  }),
  amount({
    id: "metresToChild",
    arises: circumstances.childMet,
    noun: "the distance to the child",
    unit: "metres",
    describes: "The least distance to the child that is recorded, in metres.",
    at: (s) => eventPointers(s, "distance-kept"),
    read: (s) => least(eventsOf(s, "distance-kept").map(({ toChildMetres }) => toChildMetres)),
  }),
  amount({
    id: "metresBetweenVisitors",
    arises: circumstances.twoWent,
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
