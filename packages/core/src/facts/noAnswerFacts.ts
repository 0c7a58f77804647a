import { epochMs } from "../values/epochMs.js";
import { yesNo } from "./yesNo.js";
import { isParent } from "../visit/partySchema.js";
import { eventPointers, eventsOf, has, lastOf, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

/** When nobody answered, the first time. */
function closedDoorAt(s: Subject): number | undefined {
  const closed = eventsOf(s, "nobody-home")[0];
  return closed && epochMs(closed.at);
}

/** Calls to a parent once nobody had answered; a call before that was about something else. */
function callsAfterwards(s: Subject): readonly EventOf<"parent-rung" | "contact">[] {
  const since = closedDoorAt(s) ?? -Infinity;
  const calls = eventsOf(s, "contact").filter(({ channel, to }) => channel === "call" && isParent(to));
  return [...eventsOf(s, "parent-rung"), ...calls].filter(({ at }) => epochMs(at) >= since);
}

const gotInTouch = (s: Subject): boolean => {
  const since = closedDoorAt(s) ?? -Infinity;
  return eventsOf(s, "contact").some(
    ({ from, at, answered }) => isParent(from) && answered !== false && epochMs(at) >= since,
  );
};

const note = (s: Subject) => lastOf(s, "note-left");
const noteAt = (s: Subject) => eventPointers(s, "note-left");

/** What staff leave and send, and whom they ring, when nobody was at home. */
export const noAnswerFacts = [
  yesNo({
    id: "noteLeft",
    yes: "a note was left",
    no: "no note is recorded",
    describes: "Whether a note was left at the home.",
    at: noteAt,
    read: (s) => note(s) !== undefined,
  }),
  yesNo({
    id: "noteDated",
    yes: "the note gives date and time",
    no: "the note lacks date or time",
    describes: "Whether the note says when staff were there; unknown while nobody says.",
    at: noteAt,
    read: (s) => note(s)?.dateAndTime,
  }),
  yesNo({
    id: "noteGivesPhone",
    yes: "the note gives the school's number",
    no: "the note lacks the school's number",
    describes: "Whether the note has the school's telephone number.",
    at: noteAt,
    read: (s) => note(s)?.schoolPhone,
  }),
  yesNo({
    id: "noteGivesTimes",
    yes: "the note says when staff can be reached",
    no: "the note does not say when staff can be reached",
    describes: "Whether the note says when to reach staff.",
    at: noteAt,
    read: (s) => note(s)?.whenToReachUs,
  }),
  yesNo({
    id: "noteAsksForContact",
    yes: "the note asks the family to make contact",
    no: "the note does not ask for contact",
    describes: "Whether the note asks the family to contact school at once.",
    at: noteAt,
    read: (s) => note(s)?.asksForContact,
  }),
  yesNo({
    id: "parentRung",
    yes: "the parent was rung after the visit",
    no: "no call to the parent after the visit is recorded",
    describes: "Whether a call to the parent is recorded after nobody answered.",
    at: (s) => eventPointers(s, "parent-rung", "contact"),
    read: (s) => callsAfterwards(s).length > 0,
  }),
  yesNo({
    id: "parentReached",
    yes: "the parent was reached",
    no: "the parent was not reached",
    describes:
      "Whether the parent answered a call, or got in touch, after nobody had come to the door; unknown until a call was made.",
    at: (s) => eventPointers(s, "parent-rung", "contact"),
    read: (s) => {
      const rung = callsAfterwards(s);
      return (
        rung.some(({ answered }) => answered) ||
        gotInTouch(s) ||
        (rung.length > 0 && rung.every(({ answered }) => answered === false) ? false : undefined)
      );
    },
  }),
  yesNo({
    id: "noteSentHome",
    yes: "a note went home with the child",
    no: "no note home with the child is recorded",
    describes: "Whether a note went home with the child; when is for the deadlines.",
    at: (s) => eventPointers(s, "note-sent-home"),
    read: (s) => has(s, "note-sent-home"),
  }),
  yesNo({
    id: "carrierAbsent",
    fixed: true,
    yes: "the child was not in school to take a note home",
    no: "no day on which the child was not in school is recorded since the visit",
    describes:
      "Whether a pupil is recorded as absent after nobody was at home, and so could take no note home that day.",
    at: (s) => eventPointers(s, "pupil-absent"),
    read: (s) => {
      const since = closedDoorAt(s);
      return since !== undefined && eventsOf(s, "pupil-absent").some(({ at }) => epochMs(at) >= since);
    },
  }),
  yesNo({
    id: "approvedMessageSent",
    yes: "a message went out by an approved system",
    no: "no message by an approved system is recorded",
    describes: "Whether a message to the family went out by a system that the school approved.",
    at: (s) => eventPointers(s, "message-sent"),
    read: (s) => eventsOf(s, "message-sent").some(({ to, approvedSystem }) => approvedSystem === true && isParent(to)),
  }),
];
