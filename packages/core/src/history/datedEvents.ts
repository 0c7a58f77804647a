import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { alongRound } from "./alongRound.js";
import type { DatedEvent } from "./DatedEvent.js";
import { nameOfEvent } from "./eventsNamed.js";
import { rankInInstant } from "./rankInInstant.js";
import type { VisitParty } from "./VisitParty.js";
import { withUntimely } from "./withUntimely.js";

/** The events that have happened by an instant, and when the first of the others comes (`Infinity` where there is none). */
export type DatedEvents = { readonly happened: readonly DatedEvent[]; readonly later: number };

/**
 * The events up to an instant in the order of their instants, those of one instant by their rank and then by id, each id once: in whatever order and however often
 * they came, they are the same. Of two different events with one id the earlier counts. What is dated before it can be true is marked.
 */
export function datedEvents(events: readonly VisitEvent[], now: number, party: VisitParty): DatedEvents {
  checkArgument("datedEvents", "events", events, expected.list);
  checkArgument("datedEvents", "now", now, expected.count);
  checkHolds("datedEvents", "party", party, "visitors");
  const happened: DatedEvent[] = [];
  let later = Infinity;
  let inOrder = true;
  let before: DatedEvent | undefined;
  for (const event of events) {
    checkArgument("datedEvents", "events", event, expected.event);
    const ms = epochMs(event.at);
    if (ms > now) {
      if (ms < later) later = ms;
      continue;
    }
    const dated = { ms, name: nameOfEvent(event), event };
    if (before !== undefined && !comesBefore(before, dated)) inOrder = false;
    happened.push(dated);
    before = dated;
  }
  if (!inOrder) happened.sort(byInstant);
  const once = eachOnce(happened);
  return { happened: party.homes.length > 1 ? inRound(once, party) : withUntimely(once, party), later };
}

// Which home an event is about has to be known before it can be dated too early for it.
function inRound(events: readonly DatedEvent[], party: VisitParty): readonly DatedEvent[] {
  const departed = withUntimely(events, party, new Set(["departed"]));
  return withUntimely(alongRound(departed, party), party, new Set(["arrived"]));
}

function comesBefore(a: DatedEvent, b: DatedEvent): boolean {
  return a.ms < b.ms || (a.ms === b.ms && byInstant(a, b) < 0);
}

function byInstant(a: DatedEvent, b: DatedEvent): number {
  if (a.ms !== b.ms) return a.ms - b.ms;
  const ranks = rankInInstant(a.event) - rankInInstant(b.event);
  if (ranks !== 0) return ranks;
  if (a.event.id !== b.event.id) return a.event.id < b.event.id ? -1 : 1;
  const [one, other] = [JSON.stringify(a.event), JSON.stringify(b.event)];
  return one === other ? 0 : one < other ? -1 : 1;
}

const FEW = 12;

// In a short list looking back is quicker than a set.
function eachOnce(events: readonly DatedEvent[]): readonly DatedEvent[] {
  if (events.length > FEW) {
    const known = new Set<string>();
    for (const { event } of events) known.add(event.id);
    if (known.size === events.length) return events;
    known.clear();
    return events.filter(({ event: { id } }) => !known.has(id) && known.add(id));
  }
  for (let index = 1; index < events.length; index += 1)
    if (repeats(events, index)) return events.filter((_, place) => !repeats(events, place));
  return events;
}

function repeats(events: readonly DatedEvent[], index: number): boolean {
  const id = events[index]?.event.id;
  for (let before = 0; before < index; before += 1) if (events[before]?.event.id === id) return true;
  return false;
}
