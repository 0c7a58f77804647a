import { customIssue, type CustomIssue } from "../parsed/customIssue.js";
import { idsOf } from "./idsOf.js";
import { visitorOf } from "./partySchema.js";
import { repeatedIds } from "./repeatedIds.js";
import { unresolved, type Reference, type ReferenceCode } from "./unresolved.js";
import { visitEventTypes } from "./visitEventSchema.js";
import type { Visit } from "./visitOutlineSchema.js";

/** The entries of events that hold an id, and what the id must lead to. */
const REFERS: Readonly<Record<string, ReferenceCode>> = {
  visitor: "visitor-not-found",
  pupil: "pupil-not-found",
  adult: "adult-not-found",
  agreement: "event-not-found",
  followUp: "event-not-found",
};
const PARTIES: ReadonlySet<string> = new Set(["by", "from", "to", "with", "confirmedBy"]);

/** Event ids that are not unique, and visitors, pupils, adults and events that an event names and the record does not have. */
export function eventIssues({ events, visitors, household }: Visit): CustomIssue[] {
  const references: Record<ReferenceCode, Reference[]> = {
    "visitor-not-found": [],
    "vehicle-not-found": [],
    "pupil-not-found": [],
    "adult-not-found": [],
    "event-not-found": [],
  };
  for (const [index, event] of events.entries()) {
    for (const [j, id] of (event.about ?? []).entries())
      references["visitor-not-found"].push([id, ["events", index, "about", j]]);
    for (const [key, value] of Object.entries(event)) {
      if (typeof value !== "string") continue;
      if (PARTIES.has(key)) references["visitor-not-found"].push([visitorOf(value), ["events", index, key]]);
      const code = REFERS[key];
      if (code) references[code].push([value, ["events", index, key]]);
    }
  }
  return [
    ...ownOfAType(events),
    ...repeatedIds(events, ["events"]),
    ...unresolved(idsOf(visitors), "visitor-not-found", references["visitor-not-found"]),
    ...unresolved(idsOf(household.pupils), "pupil-not-found", references["pupil-not-found"]),
    ...unresolved(idsOf(household.adults), "adult-not-found", references["adult-not-found"]),
    ...unresolved(idsOf(events), "event-not-found", references["event-not-found"]),
  ];
}

/** Events noted as a school's own although every record has their type: nobody would read them as what they are. */
function ownOfAType(events: Visit["events"]): CustomIssue[] {
  return events.flatMap((event, index) =>
    event.type === "own" && visitEventTypes.some((type) => type === event.what)
      ? [customIssue("own-is-a-type", ["events", index, "what"])]
      : [],
  );
}
