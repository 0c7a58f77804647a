import { epochMs } from "../../values/epochMs.js";
import { amount, wordList, yesNo } from "../yesNo.js";
import { eventPointers, eventsOf, has, lastOf, minutesBetween, type EventOf } from "../eventsOf.js";
import type { Subject } from "../Subject.js";
import { metNobody } from "./metNobody.js";

const arrangedStart = ({ visit }: Subject): number | undefined =>
  visit.announced?.status === "pre-arranged" ? epochMs(visit.announced.start) : undefined;
const family: ReadonlySet<string> = new Set(["family", "parent", "child"]);

const ENDS_WAITING: ReadonlySet<string> = new Set([
  "family-arrived",
  "entered",
  "adult-spoken-to",
  "child-spoken-to",
  "child-seen",
  "left",
  "back",
]);

/** Minutes after the arranged start for which staff waited: until somebody came, until they left, or until now. */
function minutesWaited(s: Subject): number | undefined {
  const start = arrangedStart(s);
  if (start === undefined || !(has(s, "arrived") || has(s, "nobody-home"))) return undefined;
  const end = s.happened.find(({ type, at }) => ENDS_WAITING.has(type) && epochMs(at) >= start);
  return minutesBetween(start, end ? epochMs(end.at) : s.now);
}

/** Calls to the family once nobody had answered; a call before that was about something else. */
function callsAfterwards(s: Subject): readonly EventOf<"parent-rung" | "contact">[] {
  const from = eventsOf(s, "nobody-home")[0];
  const since = from ? epochMs(from.at) : -Infinity;
  const calls = eventsOf(s, "contact").filter(({ channel, to }) => channel === "call" && family.has(to));
  return [...eventsOf(s, "parent-rung"), ...calls].filter(({ at }) => epochMs(at) >= since);
}

const WENT_ON: ReadonlySet<string> = new Set([
  "nobody-home",
  "note-left",
  "health-asked",
  "animals-request",
  "adult-spoken-to",
  "child-spoken-to",
  "child-seen",
  "check-explained",
]);

/** Whether staff went to a door that did not look safe, as what happened there shows. */
function wentOnRegardless(s: Subject): boolean {
  const unsafe = eventsOf(s, "approach-assessed").find(({ safe }) => !safe);
  if (!unsafe) return false;
  const looked = eventsOf(s, "approach-assessed").find(({ safe, at }) => safe && epochMs(at) > epochMs(unsafe.at));
  const until = looked ? epochMs(looked.at) : Infinity;
  return s.happened.some(
    ({ type, at }) =>
      (WENT_ON.has(type) || type === "entered") && epochMs(at) >= epochMs(unsafe.at) && epochMs(at) < until,
  );
}

const note = (s: Subject) => lastOf(s, "note-left");
const noteAt = (s: Subject) => eventPointers(s, "note-left");
/** A door that nobody opens, and what is noticed at it. */
export const doorFacts = [
  yesNo({
    id: "nobodyHome",
    fixed: true,
    yes: "nobody answered",
    no: "no unanswered door is recorded",
    describes: "Whether the record says that nobody was at home, and nobody of the family came after that.",
    at: (s) => eventPointers(s, "nobody-home"),
    read: metNobody,
  }),
  amount({
    id: "minutesWaited",
    noun: "the time at the door after the arranged start",
    unit: "minutes",
    describes:
      "Whole minutes from the arranged start until somebody of the family came, until staff left, or until now; only for a pre-arranged visit, from the arranged time and not from the arrival.",
    at: (s) => ["/announced/start", ...eventPointers(s, "arrived", "family-arrived", "entered", "left")],
    read: minutesWaited,
  }),
  yesNo({
    id: "familyAbsent",
    fixed: true,
    yes: "the family was not there when staff came",
    no: "it is not recorded that the family was not there",
    describes: "Whether nobody answered, or somebody of the family came only while staff waited.",
    at: (s) => eventPointers(s, "nobody-home", "family-arrived"),
    read: (s) => has(s, "nobody-home") || has(s, "family-arrived"),
  }),
  yesNo({
    id: "latenessAnnounced",
    fixed: true,
    yes: "the family said that they would be late",
    no: "the family did not say that they would be late",
    describes: "Whether the family gave notice of being late, as an event of its own or in a call or message.",
    at: (s) => eventPointers(s, "lateness-announced", "contact"),
    read: (s) =>
      eventsOf(s, "lateness-announced").some(({ by }) => family.has(by)) ||
      eventsOf(s, "contact").some(({ from, says }) => family.has(from) && says?.some(({ what }) => what === "late")),
  }),
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
    describes: "Whether the parent answered a call after nobody had come to the door; unknown until one was made.",
    at: (s) => eventPointers(s, "parent-rung", "contact"),
    read: (s) => {
      const rung = callsAfterwards(s);
      return (
        rung.some(({ answered }) => answered) ||
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
    id: "approvedMessageSent",
    yes: "a message went out by an approved system",
    no: "no message by an approved system is recorded",
    describes: "Whether a message to the family went out by a system that the school approved.",
    at: (s) => eventPointers(s, "message-sent"),
    read: (s) => eventsOf(s, "message-sent").some(({ approvedSystem }) => approvedSystem === true),
  }),
  yesNo({
    id: "returnedToSchool",
    yes: "the visitors returned to school",
    no: "no return to school is recorded",
    describes: "Whether the return to school is recorded.",
    at: (s) => eventPointers(s, "back"),
    read: (s) => has(s, "back"),
  }),
  wordList({
    id: "atTheDoor",
    fixed: true,
    noun: "what was noticed at the door",
    options: ["raised-voices", "alcohol-or-drugs", "undressed", "symptoms", "isolating", "unsafe"],
    describes: "What staff noticed or were told at the door.",
    at: (s) => eventPointers(s, "entered", "health-asked", "approach-assessed"),
    read: (s) => {
      const health = eventsOf(s, "health-asked");
      const approaches = eventsOf(s, "approach-assessed");
      const voices = eventsOf(s, "entered").some(({ raisedVoicesHeard }) => raisedVoicesHeard);
      const found: string[] = [];
      if (!voices && health.length === 0 && approaches.length === 0) return found;
      const note = (what: string, seen: boolean): void => {
        if (seen) found.push(what);
      };
      const noticed = (...what: readonly string[]): boolean =>
        approaches.some((approach) => approach.noticed?.some((one) => what.includes(one)));
      note("raised-voices", voices || noticed("raised-voices", "aggression"));
      note("alcohol-or-drugs", noticed("alcohol-or-drugs"));
      note("undressed", noticed("undressed"));
      note(
        "symptoms",
        health.some(({ symptoms }) => symptoms),
      );
      note(
        "isolating",
        health.some(({ isolating }) => isolating),
      );
      note(
        "unsafe",
        approaches.some(({ safe }) => !safe),
      );
      return found;
    },
  }),
  yesNo({
    id: "wentOnRegardless",
    fixed: true,
    yes: "staff went to a door that did not look safe",
    no: "staff did not go to a door that did not look safe",
    describes: "Whether anything at the door is recorded after staff had judged that it did not look safe.",
    at: (s) => eventPointers(s, "approach-assessed", "entered"),
    read: wentOnRegardless,
  }),
  yesNo({
    id: "movedAway",
    yes: "the visitors moved further away",
    no: "no moving away is recorded",
    describes: "Whether staff moved further from the door.",
    at: (s) => eventPointers(s, "moved-away"),
    read: (s) => has(s, "moved-away"),
  }),
  yesNo({
    id: "approachSafe",
    fixed: true,
    yes: "the approach looked safe",
    no: "the approach did not look safe",
    describes: "What staff judged before going to the door; unknown until they did.",
    at: (s) => eventPointers(s, "approach-assessed"),
    read: (s) => lastOf(s, "approach-assessed")?.safe,
  }),
];
