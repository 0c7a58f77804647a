import { epochMs } from "../values/epochMs.js";
import { amount, word, wordList, yesNo } from "./yesNo.js";
import { isOfFamily, isParent } from "../visit/partySchema.js";
import { eventPointers, eventsOf, has, lastOf, minutesBetween } from "../history/eventsOf.js";
import { tellsOfPastDay } from "../history/isDeed.js";
import type { Subject } from "../history/Subject.js";
import { once, overTime, since } from "./overTime.js";
import { circumstances } from "./circumstances.js";

const staffCancelled = (s: Subject) => eventsOf(s, "cancelled").find(({ by }) => !isOfFamily(by));

/** The time from a cancellation by staff until the family knew; while they do not, until now. */
function minutesToTellFamily(s: Subject): number | undefined {
  const cancelled = staffCancelled(s);
  if (!cancelled) return undefined;
  const from = epochMs(cancelled.at);
  const told = [
    ...eventsOf(s, "parent-rung").filter(({ answered }) => answered !== false),
    ...eventsOf(s, "contact").filter(({ to, answered }) => isParent(to) && answered !== false),
    ...eventsOf(s, "message-sent").filter(({ to }) => isParent(to)),
  ].flatMap(({ at }) => (epochMs(at) >= from ? [epochMs(at)] : []));
  return minutesBetween(from, Math.min(s.now, ...told));
}

const animalsAsked = (s: Subject): boolean => has(s, "animals-request") || s.visit.plan?.animals?.asked !== undefined;

function dangerousAnimals(s: Subject): boolean | undefined {
  const noticed = eventsOf(s, "approach-assessed").some((seen) => seen.noticed?.includes("animals"));
  if (noticed || has(s, "animals-request")) return true;
  const { present, dangerous } = s.visit.plan?.animals ?? {};
  return present === false ? false : dangerous;
}

/** Visits that do not take place, and animals, which can be the reason. */
export const cancellationFacts = [
  yesNo({
    id: "cancelledByStaff",
    fixed: true,
    yes: "staff cancelled the visit",
    no: "staff did not cancel the visit",
    describes: "Whether the visit was cancelled by anybody but the family.",
    at: (s) => eventPointers(s, "cancelled"),
    course: (s) => once(s, "cancelled", ({ by }) => !isOfFamily(by)),
  }),
  word({
    id: "cancelledBecause",
    fixed: true,
    noun: "the reason for the cancellation",
    options: ["none", "illness", "safety", "animals", "family-request", "other"],
    describes: "Why the visit was cancelled; none while it is not, and unknown without a reason.",
    at: (s) => eventPointers(s, "cancelled"),
    course: (s) => overTime(s, ["cancelled"], "none", (_was: string | undefined, { because }) => because),
  }),
  yesNo({
    id: "cancelled",
    yes: "the visit is cancelled",
    no: "the visit is not cancelled",
    describes: "Whether the visit was cancelled, by anybody.",
    at: (s) => eventPointers(s, "cancelled"),
    course: (s) => once(s, "cancelled"),
  }),
  wordList({
    id: "cancellationReportedTo",
    noun: "who was told why the visit was cancelled",
    describes: "Roles to whom the cancellation was reported; a report that does not say of what counts.",
    at: (s) => eventPointers(s, "reported"),
    read: (s) => [
      ...new Set(
        eventsOf(s, "reported")
          .filter(({ what }) => what === undefined || what === "cancellation")
          .map(({ to }) => to),
      ),
    ],
  }),
  amount({
    id: "minutesToTellFamily",
    arises: circumstances.staffCancelled,
    noun: "the time until the family knew of the cancellation",
    unit: "minutes",
    describes:
      "Whole minutes from a cancellation by staff to the first call or message that reached the family, or to now.",
    at: (s) => eventPointers(s, "cancelled", "parent-rung", "message-sent"),
    read: minutesToTellFamily,
  }),
  yesNo({
    id: "rearranged",
    yes: "the visit was arranged again",
    no: "no new appointment is recorded",
    describes: "Whether a new appointment is recorded; one from before a cancellation is not a new one.",
    at: (s) => eventPointers(s, "rearranged", "cancelled"),
    course: (s) => since(s, "rearranged", "cancelled", (event) => !tellsOfPastDay(event)),
  }),
  yesNo({
    id: "dangerousAnimals",
    fixed: true,
    yes: "there are animals that could be dangerous",
    no: "there are no dangerous animals",
    describes: "What the plan, or staff at the door, say of animals.",
    at: ["/plan/animals"],
    read: dangerousAnimals,
  }),
  yesNo({
    id: "animalsAsked",
    yes: "the family was asked to put animals away",
    no: "no request about animals is recorded",
    describes: "Whether the family was asked to have animals away or in another room.",
    at: (s) => ["/plan/animals/asked", ...eventPointers(s, "animals-request")],
    read: animalsAsked,
  }),
  yesNo({
    id: "animalsRefused",
    fixed: true,
    yes: "the animals cannot be put away, or the family refused",
    no: "the family agreed to put animals away",
    describes:
      "Whether the family refused, or could not do it; unknown until they answered, and no where there are no animals, or staff went in to dangerous ones without asking.",
    at: (s) => ["/plan/animals", ...eventPointers(s, "animals-request")],
    read: (s) => {
      const answer = lastOf(s, "animals-request")?.answer ?? s.visit.plan?.animals?.answer;
      if (answer !== undefined) return answer !== "agreed";
      if (s.visit.plan?.animals?.present === false) return false;
      const wentInUnasked = s.history.entered !== undefined && dangerousAnimals(s) === true && !animalsAsked(s);
      return wentInUnasked ? false : undefined;
    },
  }),
];
