import { eventPointer, eventsOf, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

const aboutIt = ["reported", "form-completed", "form-shared"] as const;
type AboutIt = (typeof aboutIt)[number];

/** One of the incidents of a visit, oldest first. */
export const incidentOf = (s: Subject, item: number): EventOf<"incident"> | undefined => eventsOf(s, "incident")[item];

/** Events of a type since an incident: forms and reports before it belong to something else. */
export function sinceIncident<Type extends AboutIt>(s: Subject, item: number, type: Type): readonly EventOf<Type>[] {
  const from = incidentOf(s, item);
  const place = from ? s.happened.indexOf(from) : -1;
  return place < 0 ? [] : eventsOf(s, type).filter((event) => s.happened.indexOf(event) > place);
}

/** Where an incident stands, and what was reported and written down since; another incident is none of it. */
export function incidentPointers(s: Subject, item: number): readonly string[] {
  const incident = incidentOf(s, item);
  if (incident === undefined) return [];
  return [incident, ...aboutIt.flatMap((type) => sinceIncident(s, item, type))].map((event) => eventPointer(s, event));
}
