import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";

/**
 * The events that the plan froze and those that are known since. On a round an event in the record of a visit is about that visit's home,
 * unless it names another; an id counts once for each home.
 */
export function knownEvents(plan: EscalationPlan, known: readonly VisitEvent[]): readonly VisitEvent[] {
  const recorded = recordedEvents(plan);
  if (recorded.length === 0) return known;
  if (plan.round === undefined) return [...recorded, ...known];
  const homes = new Map(recorded.map(({ id, home }) => [id, home]));
  const isRecorded = ({ id, home }: VisitEvent) =>
    home === undefined ? homes.has(id) : homes.get(id) === home || homes.has(idAt(home, id));
  return [...recorded, ...known.filter((event) => !isRecorded(event))];
}

/** The events of the record that the plan froze; of a round those of all its records, each with its home. */
export function recordedEvents({ record, round }: EscalationPlan): readonly VisitEvent[] {
  if (round === undefined) return record.events;
  const taken = new Set<string>();
  return round.flatMap(({ visit, record: { events } }) =>
    events.map((event) => {
      const home = event.home ?? visit;
      // two records may use one id for two events
      const id = taken.has(event.id) ? idAt(home, event.id) : event.id;
      taken.add(id);
      return { ...event, id, home };
    }),
  );
}

const idAt = (home: string, id: string): string => `${home}.${id}`;
