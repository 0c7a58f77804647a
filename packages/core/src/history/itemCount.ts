import { eventPointer, eventsOf } from "./eventsOf.js";
import type { FactItem, Subject } from "./Subject.js";

/** How many of the things there are that a rule is to be judged for, one by one. */
export function itemCount(subject: Subject, each: FactItem): number {
  switch (each) {
    case "visit":
      return 1;
    case "visitor":
      return subject.visit.visitors.length;
    case "vehicle":
      return subject.visit.vehicles?.length ?? 0;
    case "pupil":
      return subject.visit.household.pupils?.length ?? 0;
    case "adult":
      return subject.visit.household.adults?.length ?? 0;
    case "pupil-carried":
      return subject.visit.travel?.pupilsCarried?.length ?? 0;
    case "warning":
      return subject.visit.warnings?.length ?? 0;
    case "incident":
      return eventsOf(subject, "incident").length;
    default:
      return each satisfies never;
  }
}

/** Whether the record says which there are. A pupil who is carried, a warning and an incident happen to a visit: without a list there are none. */
export function isListed({ visit }: Subject, each: FactItem): boolean {
  if (each === "vehicle") return visit.vehicles !== undefined;
  if (each === "pupil") return visit.household.pupils !== undefined;
  return each !== "adult" || visit.household.adults !== undefined;
}

const places = {
  visitor: "/visitors",
  vehicle: "/vehicles",
  pupil: "/household/pupils",
  adult: "/household/adults",
  "pupil-carried": "/travel/pupilsCarried",
  warning: "/warnings",
} as const;

/** Where the one of several things stands in the record; `undefined` for the visit as a whole. */
export function itemPointer(subject: Subject, each: FactItem, item: number): string | undefined {
  if (each === "visit") return undefined;
  if (each !== "incident") return `${places[each]}/${String(item)}`;
  const incident = eventsOf(subject, "incident")[item];
  return incident && eventPointer(subject, incident);
}
