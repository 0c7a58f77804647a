import { epochMs } from "../values/epochMs.js";
import { amount, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, has } from "../history/eventsOf.js";
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
    id: "followUpVisitRaised",
    yes: "a follow-up visit is arranged",
    no: "no follow-up visit is recorded",
    describes: "Whether a follow-up visit was raised or arranged.",
    at: (s) => eventPointers(s, "follow-up-raised", "rearranged"),
    read: (s) => eventsOf(s, "follow-up-raised").some(({ kind }) => kind === "visit") || has(s, "rearranged"),
  }),
];
