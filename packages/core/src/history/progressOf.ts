import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { indexed, type EventIndex } from "./eventIndex.js";
import type { Progress } from "./Progress.js";

const journey = ["departed", "arrived", "entered", "nobody-home", "left", "back", "signed-in"] as const;

/** Whether an event of a type tells of the journey, or that there is none: from the first one on, the plan counts no more. */
export const startsJourney = (type: string): boolean => type === "cancelled" || journey.some((each) => each === type);

const happened = (events: EventIndex, type: VisitEvent["type"]): boolean => indexed(events, type).length > 0;

/**
 * How far the visit has come. Where events tell the journey, they alone count; a visit without any is taken to run as planned, from the
 * instant after each expected time. A cancelled visit without a departure never leaves.
 */
export function progressOf({ times }: Visit, events: EventIndex, now: number): Progress {
  const byPlan = !happened(events, "cancelled") && !journey.some((type) => happened(events, type));
  const past = (instant: string | undefined): boolean => byPlan && instant !== undefined && now > epochMs(instant);
  const back = happened(events, "back") || happened(events, "signed-in") || past(times.backAtSchool);
  const left = back || happened(events, "left") || past(times.leaveHome);
  const entered = left || happened(events, "entered") || happened(events, "nobody-home");
  const arrived = entered || happened(events, "arrived") || past(times.arrive);
  const departed = arrived || happened(events, "departed") || past(times.leaveSchool);
  return { departed, arrived, entered, left, back, closed: happened(events, "record-filed") };
}
