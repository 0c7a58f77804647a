import { epochMs } from "../values/epochMs.js";
import { amount, wordList, yesNo } from "./yesNo.js";
import { isOfFamily } from "../visit/partySchema.js";
import { endsWaiting, wentToTheDoor } from "../history/wentToTheDoor.js";
import { eventPointers, eventsOf, has, minutesBetween } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import type { Course } from "../values/Course.js";
import { metNobody } from "./metNobody.js";
import { once, onceAny, overTime } from "./overTime.js";
import { keepsOut, wentInDespite } from "./wentInDespite.js";
import { circumstances } from "./circumstances.js";

const arrangedStart = ({ visit }: Subject): number | undefined =>
  visit.announced?.status === "pre-arranged" ? epochMs(visit.announced.start) : undefined;

/** Minutes after the arranged start for which staff waited: until somebody came, until they left, or until now. */
function minutesWaited(s: Subject): number | undefined {
  const start = arrangedStart(s);
  if (start === undefined || !(has(s, "arrived") || has(s, "nobody-home"))) return undefined;
  const end = s.happened.find((event) => endsWaiting(event) && epochMs(event.at) >= start);
  return minutesBetween(start, end ? epochMs(end.at) : s.now);
}

/** Whether the family gave a notice of being late that passes: as an event of its own, or in a call or message. */
function saidLate(s: Subject, passes: (event: { readonly at: string }) => boolean): Course<boolean> {
  return onceAny(
    once(s, "lateness-announced", (event) => isOfFamily(event.by) && passes(event)),
    once(
      s,
      "contact",
      (event) => isOfFamily(event.from) && event.says?.some(({ what }) => what === "late") === true && passes(event),
    ),
  );
}

/** Whether staff went to a door that did not look safe, as what happened there shows. */
function wentOnRegardless(s: Subject): boolean {
  const unsafe = eventsOf(s, "approach-assessed").find(({ safe }) => !safe);
  if (!unsafe) return false;
  const looked = eventsOf(s, "approach-assessed").find(({ safe, at }) => safe && epochMs(at) > epochMs(unsafe.at));
  const until = looked ? epochMs(looked.at) : Infinity;
  return s.happened.some(
    (event) => wentToTheDoor(event) && epochMs(event.at) >= epochMs(unsafe.at) && epochMs(event.at) < until,
  );
}

/** A door that nobody opens, and what is noticed at it. */
export const doorFacts = [
  yesNo({
    id: "nobodyHome",
    fixed: true,
    yes: "nobody answered",
    no: "no unanswered door is recorded",
    describes: "Whether the record says that nobody was at home, and nobody of the family came after that.",
    at: (s) => eventPointers(s, "nobody-home"),
    course: metNobody,
  }),
  amount({
    id: "minutesWaited",
    arises: circumstances.timeAgreed,
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
    course: (s) => onceAny(once(s, "nobody-home"), once(s, "family-arrived")),
  }),
  yesNo({
    id: "latenessAnnounced",
    fixed: true,
    yes: "the family said that they would be late",
    no: "the family did not say that they would be late",
    describes: "Whether the family gave notice of being late, as an event of its own or in a call or message.",
    at: (s) => eventPointers(s, "lateness-announced", "contact"),
    course: (s) => saidLate(s, () => true),
  }),
  yesNo({
    id: "latenessAnnouncedBefore",
    fixed: true,
    yes: "the family said before the agreed time that they would be late",
    no: "the family did not say before the agreed time that they would be late",
    describes:
      "Whether the family gave notice of being late before the agreed time or at it, or at all where no time was agreed.",
    at: (s) => ["/announced/start", ...eventPointers(s, "lateness-announced", "contact")],
    course: (s) => {
      const start = arrangedStart(s) ?? Infinity;
      return saidLate(s, ({ at }) => epochMs(at) <= start);
    },
  }),
  yesNo({
    id: "returnedToSchool",
    yes: "the visitors returned to school",
    no: "no return to school is recorded",
    describes: "Whether the return to school is recorded, as such or by signing in.",
    at: (s) => eventPointers(s, "back", "signed-in"),
    course: (s) => onceAny(once(s, "back"), once(s, "signed-in")),
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
  wordList({
    id: "wentInDespite",
    fixed: true,
    noun: "what staff went in despite",
    options: keepsOut,
    describes:
      "What staff had noticed at their last look before they went in and that keeps them out; nothing while they have not gone in. What was heard only inside is none of it, nor what had passed by then.",
    at: (s) => eventPointers(s, "entered", "room-entered", "approach-assessed"),
    read: wentInDespite,
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
    describes:
      "Whether staff moved further from the door, after symptoms or isolation were told where anybody told of them.",
    at: (s) => eventPointers(s, "moved-away", "health-asked"),
    course: (s) => {
      const told = eventsOf(s, "health-asked").find(
        ({ symptoms, isolating }) => symptoms === true || isolating === true,
      );
      return once(s, "moved-away", ({ at }) => told === undefined || epochMs(at) >= epochMs(told.at));
    },
  }),
  yesNo({
    id: "approachSafe",
    arises: circumstances.notCalledOff,
    fixed: true,
    yes: "the approach looked safe",
    no: "the approach did not look safe",
    describes: "What staff judged before going to the door; unknown until they did.",
    at: (s) => eventPointers(s, "approach-assessed"),
    course: (s) => overTime(s, ["approach-assessed"], undefined, (_was: boolean | undefined, { safe }) => safe),
  }),
];
