import { epochMs } from "../values/epochMs.js";
import { amount, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf } from "../history/eventsOf.js";
import { tellsOfPastDay } from "../history/isDeed.js";
import type { Subject } from "../history/Subject.js";

/**
 * A follow-up is done once, however often that is written down. One done without a name stands for the earliest that was raised by then and
 * that nothing else closes.
 */
function openFollowUps(s: Subject): number {
  const done = eventsOf(s, "follow-up-done");
  const named = new Set(done.flatMap(({ followUp }) => followUp ?? []));
  const open = eventsOf(s, "follow-up-raised").filter(({ id }) => !named.has(id));
  for (const { at, followUp } of done) {
    if (followUp !== undefined) continue;
    const place = open.findIndex((raised) => epochMs(raised.at) <= epochMs(at));
    if (place >= 0) open.splice(place, 1);
  }
  return open.length;
}

/** Whether a question that staff could not answer was left; unknown where a follow-up does not say of what kind it is. */
function questionRaised(s: Subject): boolean | undefined {
  const kinds = eventsOf(s, "follow-up-raised").map(({ kind }) => kind);
  return kinds.includes("question") || (kinds.includes(undefined) ? undefined : false);
}

const settling: ReadonlySet<string | undefined> = new Set(["reported-back", "passed-to-senior-colleague"]);

/**
 * Whether each question was reported back on or passed on. A follow-up that says neither of what kind it is nor how it ended may have been
 * a question.
 */
function questionsSettled(s: Subject): boolean | undefined {
  const done = eventsOf(s, "follow-up-done");
  const answers = eventsOf(s, "follow-up-raised").map(({ id, kind, at: raised }) => {
    const ends = done.filter(
      ({ followUp, at }) => followUp === id || (followUp === undefined && epochMs(at) >= epochMs(raised)),
    );
    if (kind !== undefined && kind !== "question") return true;
    if (ends.some(({ outcome }) => settling.has(outcome))) return true;
    return kind === "question" ? false : ends.some(({ outcome }) => outcome === "done") ? true : undefined;
  });
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** What a visit leaves to be done. */
export const followUpFacts = [
  amount({
    id: "openFollowUps",
    noun: "the number of follow-ups not done",
    describes: "Follow-ups that were raised and are not recorded as done.",
    at: (s) => eventPointers(s, "follow-up-raised", "follow-up-done"),
    read: openFollowUps,
  }),
  yesNo({
    id: "questionRaised",
    fixed: true,
    yes: "staff took a question with them that they could not answer",
    no: "no question was left unanswered",
    describes:
      "Whether a follow-up is recorded for a question that staff could not answer; unknown where a follow-up does not say of what kind it is.",
    at: (s) => eventPointers(s, "follow-up-raised"),
    read: questionRaised,
  }),
  yesNo({
    id: "questionsSettled",
    yes: "each question was reported back on, or passed to a senior colleague",
    no: "a question was neither reported back on nor passed to a senior colleague",
    describes:
      "Whether the end of each follow-up for a question says which of the two it was; one closed without it is not settled.",
    at: (s) => eventPointers(s, "follow-up-raised", "follow-up-done"),
    read: questionsSettled,
  }),
  yesNo({
    id: "followUpVisitRaised",
    yes: "a follow-up visit is arranged",
    no: "no follow-up visit is recorded",
    describes: "Whether a follow-up visit was raised or arranged.",
    at: (s) => eventPointers(s, "follow-up-raised", "rearranged"),
    read: (s) =>
      eventsOf(s, "follow-up-raised").some(({ kind }) => kind === "visit") ||
      eventsOf(s, "rearranged").some((event) => !tellsOfPastDay(event)),
  }),
];
