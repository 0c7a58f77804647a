import { epochMs } from "../values/epochMs.js";
import { wordList, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, has, lastOf, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { overTime } from "./overTime.js";

type Contact = EventOf<"contact">;

const visitors = (event: { readonly from?: string }): boolean =>
  event.from?.startsWith("visitor:") === true || event.from === "visitor";
const says = (event: Contact, what: string): boolean => event.says?.some((said) => said.what === what) === true;
const at = (s: Subject) => eventPointers(s, "contact", "check-in");

/** Calls by a visitor that were answered, or of which nobody says that they were not. */
const calls = (s: Subject): readonly Contact[] =>
  eventsOf(s, "contact").filter((event) => event.channel === "call" && event.answered !== false && visitors(event));

const instant = (s: Subject, type: "arrived" | "left"): number | undefined => {
  const event = lastOf(s, type);
  return event && epochMs(event.at);
};

// the room where nobody noted the entry
const wentIn = (s: Subject): number | undefined => {
  const event = lastOf(s, "entered") ?? eventsOf(s, "room-entered")[0];
  return event && epochMs(event.at);
};

function rungBeforeEntering(s: Subject): readonly string[] {
  const limit = wentIn(s) ?? instant(s, "left") ?? Infinity;
  const rung = calls(s).filter((event) => epochMs(event.at) <= limit && !says(event, "leaving"));
  const checkedIn = eventsOf(s, "check-in").flatMap(({ at, to }) =>
    to !== undefined && epochMs(at) <= limit ? [to] : [],
  );
  return [...new Set([...rung.map(({ to }) => to), ...checkedIn])];
}

function rungFromOutside(s: Subject): readonly string[] {
  const from = instant(s, "arrived") ?? -Infinity;
  const limit = wentIn(s) ?? instant(s, "left") ?? Infinity;
  const there = calls(s).filter(
    (event) => says(event, "arrived") || (from > 0 && epochMs(event.at) >= from && epochMs(event.at) <= limit),
  );
  return [...new Set(there.map(({ to }) => to))];
}

function rungOnLeaving(s: Subject): readonly string[] {
  const from = instant(s, "left") ?? Infinity;
  return [
    ...new Set(
      calls(s)
        .filter((event) => says(event, "leaving") || epochMs(event.at) >= from)
        .map(({ to }) => to),
    ),
  ];
}

/** Calls on the way, by role of whoever was rung. A call that is not in the record was, for the record, not made. */
export const callFacts = [
  wordList({
    id: "rungBeforeVisit",
    noun: "who was rung before the visit",
    describes: "Roles that a visitor rang, or checked in with, up to entering the home.",
    at,
    read: rungBeforeEntering,
  }),
  wordList({
    id: "rungOnArrival",
    noun: "who was rung from outside the home",
    describes: "Roles that a visitor rang between arriving and entering, or with the words that they had arrived.",
    at,
    read: rungFromOutside,
  }),
  wordList({
    id: "rungOnLeaving",
    noun: "who was rung on leaving",
    describes:
      "Roles that a visitor rang from the moment of leaving the home, or with the words that they were leaving. A text is not a call.",
    at,
    read: rungOnLeaving,
  }),
  yesNo({
    id: "returnsDirectly",
    yes: "the visitors return directly to school",
    no: "the visitors do not return directly to school",
    describes: "What the leaving event or the travel plan says.",
    at: ["/travel/returnsDirectly", "/events"],
    course: (s) => {
      const planned = s.visit.travel?.returnsDirectly;
      return overTime(s, ["left"], planned, (_was, { returnsDirectly }) => returnsDirectly ?? planned);
    },
  }),
  wordList({
    id: "timesSharedWith",
    noun: "who has the start and end times",
    describes: "Roles with whom the times were shared before the visit.",
    at: ["/events"],
    read: (s) => [...new Set(eventsOf(s, "times-shared").flatMap(({ to }) => to ?? []))],
  }),
  yesNo({
    id: "checkedIn",
    yes: "the visitors checked in",
    no: "no check-in is recorded",
    describes: "Whether any check-in or call to the office is recorded.",
    at,
    read: (s) => has(s, "check-in") || calls(s).length > 0,
  }),
];
