import { dateInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import { yesNo } from "./yesNo.js";
import { isParent } from "../visit/partySchema.js";
import { eventPointers, eventsOf, lastOf } from "../history/eventsOf.js";
import { triedBy, untried, type Tries } from "../history/triedBy.js";
import type { Subject } from "../history/Subject.js";
import { always, courseFrom, type Course } from "../values/Course.js";
import { once, overTime } from "./overTime.js";
import { circumstances } from "./circumstances.js";

/** Calls once nobody had answered; a call before that was about something else. */
const triesOverTime = (s: Subject): Course<Tries> =>
  overTime(s, ["nobody-home", "parent-rung", "contact"], untried, triedBy);

const dayOf = (instant: string, { zone }: Subject): string => dateInZone(epochMs(instant), zone);

const since = ({ closed }: Tries, at: number): boolean => at > -Infinity && at >= closed;

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
    course: (s) => once(s, "note-left"),
  }),
  yesNo({
    id: "noteDated",
    arises: circumstances.noteLeft,
    yes: "the note gives date and time",
    no: "the note lacks date or time",
    describes: "Whether the note says when staff were there; unknown while nobody says.",
    at: noteAt,
    read: (s) => note(s)?.dateAndTime,
  }),
  yesNo({
    id: "noteGivesPhone",
    arises: circumstances.noteLeft,
    yes: "the note gives the school's number",
    no: "the note lacks the school's number",
    describes: "Whether the note has the school's telephone number.",
    at: noteAt,
    read: (s) => note(s)?.schoolPhone,
  }),
  yesNo({
    id: "noteGivesTimes",
    arises: circumstances.noteLeft,
    yes: "the note says when staff can be reached",
    no: "the note does not say when staff can be reached",
    describes: "Whether the note says when to reach staff.",
    at: noteAt,
    read: (s) => note(s)?.whenToReachUs,
  }),
  yesNo({
    id: "noteAsksForContact",
    arises: circumstances.noteLeft,
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
    course: (s) => courseFrom(triesOverTime(s), (tries) => since(tries, tries.rung)),
  }),
  yesNo({
    id: "parentReached",
    arises: circumstances.doorClosed,
    yes: "the parent was reached",
    no: "the parent was not reached",
    describes:
      "Whether the parent answered a call, or got in touch, after nobody had come to the door; unknown until a call was made.",
    at: (s) => eventPointers(s, "parent-rung", "contact"),
    course: (s) =>
      courseFrom(triesOverTime(s), (tries) => {
        if (since(tries, tries.reached)) return true;
        return since(tries, tries.rung) && !since(tries, tries.unsure) ? false : undefined;
      }),
  }),
  yesNo({
    id: "noteSentHome",
    yes: "a note went home with the child",
    no: "no note home with the child is recorded",
    describes: "Whether a note went home with the child; when is for the deadlines.",
    at: (s) => eventPointers(s, "note-sent-home"),
    course: (s) => once(s, "note-sent-home"),
  }),
  yesNo({
    id: "carrierAbsent",
    fixed: true,
    yes: "the child was not in school to take a note home",
    no: "no day on which the child was not in school is recorded since the visit",
    describes:
      "Whether a pupil is recorded as absent on a day after nobody was at home, and so could take no note home that day; who is absent on the day of the visit may carry one on the next.",
    at: (s) => eventPointers(s, "pupil-absent"),
    course: (s) => {
      const closed = eventsOf(s, "nobody-home")[0];
      return closed ? once(s, "pupil-absent", ({ at }) => dayOf(at, s) > dayOf(closed.at, s)) : always(false);
    },
  }),
  yesNo({
    id: "approvedMessageSent",
    yes: "a message went out by an approved system",
    no: "no message by an approved system is recorded",
    describes: "Whether a message to the family went out by a system that the school approved.",
    at: (s) => eventPointers(s, "message-sent"),
    course: (s) => once(s, "message-sent", ({ to, approvedSystem }) => approvedSystem === true && isParent(to)),
  }),
];
