import type { Visit } from "../visit/visitSchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { epochMs } from "../values/epochMs.js";

/** The events that show that somebody has left school. */
const journey: ReadonlySet<VisitEvent["type"]> = new Set([
  "departed",
  "arrived",
  "entered",
  "room-entered",
  "nobody-home",
  "left",
  "back",
]);

/** When a visit is on its way at the latest, in milliseconds: by its events, else as planned. `Infinity` where neither tells. */
export function journeyBegins({ events, times }: Pick<Visit, "events" | "times">): number {
  const happened = events.filter(({ type }) => journey.has(type)).map(({ at }) => epochMs(at));
  const planned = [times.leaveSchool, times.arrive].flatMap((at) => (at === undefined ? [] : [epochMs(at)]));
  return Math.min(...(happened.length > 0 ? happened : planned));
}
