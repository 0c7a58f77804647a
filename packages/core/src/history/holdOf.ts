import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

/** Somebody who says that they are on a step: which (missing: whichever is due), until when in milliseconds (`Infinity`: not said), and who. */
export type Hold = { readonly step: string | undefined; readonly until: number; readonly by: string | undefined };

/** What an event says of somebody being on a step; `undefined` where it is no such event. */
export function holdOf(event: VisitEvent): Hold | undefined {
  checkArgument("holdOf", "event", event, expected.event);
  if (event.type !== "acknowledged") return undefined;
  const { step, until, by } = event;
  return { step, until: until === undefined ? Infinity : epochMs(until), by };
}

/** The step that an event names as done, and what was chosen of it; `undefined` where it names none. */
export function stepDone(
  event: VisitEvent,
): { readonly step: string; readonly choice: string | undefined } | undefined {
  checkArgument("stepDone", "event", event, expected.event);
  return event.type === "step-done" ? { step: event.step, choice: event.choice } : undefined;
}

/** Whether an event says that somebody went into the home; who went into a room of it did. */
export const isEntry = (event: VisitEvent): boolean => {
  checkArgument("isEntry", "event", event, expected.event);
  const { type } = event;
  return type === "entered" || type === "room-entered";
};

/** Whether an event of this name is that somebody of the school drove to the home at which visitors are looked for. */
export const isDriveToHome = (name: string): boolean => {
  checkArgument("isDriveToHome", "name", name, expected.text);
  return name === "drove-to-address";
};

/** Whether an event says that the visitors set out; a time that it names is the plan's, and nobody has to say why. */
export const isDeparture = (event: VisitEvent): boolean => {
  checkArgument("isDeparture", "event", event, expected.event);
  const { type } = event;
  return type === "departed";
};
