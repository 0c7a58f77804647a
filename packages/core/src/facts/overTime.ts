import { epochMs } from "../values/epochMs.js";
import { always, courseFromBoth, courseOf, type Course } from "../values/Course.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { eventsOf, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

type EventType = VisitEvent["type"];

const NEVER: Course<boolean> = always(false);

/** No until the first event of a type that passes, yes from then on. */
export function once<Type extends EventType>(
  s: Subject,
  type: Type,
  passes: (event: EventOf<Type>) => boolean = () => true,
): Course<boolean> {
  const first = eventsOf(s, type).find(passes);
  return first ? [...NEVER, { from: epochMs(first.at), value: true }] : NEVER;
}

/** No until something of a type happens at or after the first event that gives occasion for it, or at all where nothing does. */
export function since<Type extends EventType>(
  s: Subject,
  type: Type,
  occasion: EventType,
  passes: (event: EventOf<Type>) => boolean = () => true,
): Course<boolean> {
  const from = eventsOf(s, occasion)[0];
  return once(s, type, (event) => passes(event) && (from === undefined || epochMs(event.at) >= epochMs(from.at)));
}

/** No until the first of several comes up, yes from then on. */
export function onceAny(...courses: readonly Course<boolean>[]): Course<boolean> {
  return courses.reduce((one, other) => (other === NEVER ? one : courseFromBoth(one, other, (a, b) => a || b)));
}

/** How a value changes with each event of some types, oldest first. It need not look at any event but the one it is given. */
export function overTime<State, Type extends EventType>(
  s: Subject,
  types: readonly Type[],
  start: State,
  after: (state: State, event: EventOf<Type>, at: number) => State,
): Course<State> {
  if (types.every((type) => eventsOf(s, type).length === 0)) return always(start);
  const wanted: readonly string[] = types;
  let value = start;
  const states = [{ from: -Infinity, value }];
  for (const { ms: from, event } of s.history.events) {
    if (!wanted.includes(event.type)) continue;
    value = after(value, event as EventOf<Type>, from);
    states.push({ from, value });
  }
  return courseOf(states);
}
