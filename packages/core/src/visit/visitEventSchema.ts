import { z } from "zod";
import { alarmEvents } from "./events/alarmEvents.js";
import { contactEvents } from "./events/contactEvents.js";
import { doorEvents } from "./events/doorEvents.js";
import { homeEvents } from "./events/homeEvents.js";
import { journeyEvents } from "./events/journeyEvents.js";
import { paperEvents } from "./events/paperEvents.js";

/**
 * One fact with its instant. Events are only ever added; a mistake is put right by a later event. `type` says which entries an event has.
 * An event may come before the visit (a concern assessed) as well as after it.
 */
export const visitEventSchema = z.discriminatedUnion("type", [
  ...journeyEvents,
  ...contactEvents,
  ...doorEvents,
  ...homeEvents,
  ...alarmEvents,
  ...paperEvents,
]);
export type VisitEvent = Readonly<z.infer<typeof visitEventSchema>>;

/** The types of event, in the order of the schema. */
export const visitEventTypes: readonly VisitEvent["type"][] = /* @__PURE__ */ visitEventSchema.options.map(
  ({ shape }) => shape.type.value,
);
