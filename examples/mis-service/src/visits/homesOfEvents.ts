import type { VisitEvent } from "@home-visits/core";
import { datedEvents, partyOf } from "@home-visits/core/history";
import type { PlannedRecord } from "./storedVisit.js";

/**
 * The homes that each event of a round is about: those it names, or where its visitors were by then. Undefined where it is about the journey,
 * and so about all; so is every event of a visit with one home.
 */
export function homesOfEvents(
  records: readonly PlannedRecord[],
  events: readonly VisitEvent[],
): readonly (readonly string[] | undefined)[] {
  const [first] = records;
  if (first === undefined || records.length === 1) return events.map(() => undefined);
  const homes = records.map(({ id }) => id);
  const party = { ...partyOf(first), homes, assessments: records.map(({ assessments }) => assessments) };
  const { happened } = datedEvents(events, Number.MAX_SAFE_INTEGER, party);
  const about = new Map(happened.map(({ event, onRound }) => [event.id, onRound?.about]));
  return events.map(({ id }) => about.get(id)?.flatMap((place) => homes[place] ?? []));
}
