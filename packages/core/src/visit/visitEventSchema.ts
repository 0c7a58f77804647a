import { z } from "zod";
import { nearestKey } from "../parsed/nearestKey.js";
import { alarmEvents } from "./events/alarmEvents.js";
import { contactEvents } from "./events/contactEvents.js";
import { doorEvents } from "./events/doorEvents.js";
import { homeEvents } from "./events/homeEvents.js";
import { journeyEvents } from "./events/journeyEvents.js";
import { ownEvents } from "./events/ownEvents.js";
import { paperEvents } from "./events/paperEvents.js";

/**
 * One fact with its instant. Events are only ever added; a mistake is put right by a later event. `type` says which entries an event has.
 * An event may come before the visit (a concern assessed) as well as after it.
 */
export const visitEventSchema = z.discriminatedUnion(
  "type",
  [...journeyEvents, ...contactEvents, ...doorEvents, ...homeEvents, ...alarmEvents, ...paperEvents, ...ownEvents],
  { error: sentenceOf },
);
export type VisitEvent = Readonly<z.infer<typeof visitEventSchema>>;

/** The types of event, in the order of the schema. */
export const visitEventTypes: readonly VisitEvent["type"][] = /* @__PURE__ */ visitEventSchema.options.map(
  ({ shape }) => shape.type.value,
);

/** zod asks for what is no record at all here too, which the catalogue has words for. */
function sentenceOf({ code, input }: { readonly code: string; readonly input?: unknown }): string | undefined {
  return code === "invalid_union" ? unknownType(input) : undefined;
}

/** What to do about a type that is none of ours; it names one of ours, never what was written. */
function unknownType(event: unknown): string {
  const written: unknown = typeof event === "object" && event !== null ? Reflect.get(event, "type") : undefined;
  const nearest = typeof written === "string" ? nearestKey(written, visitEventTypes) : undefined;
  const such = nearest === undefined ? "" : `, such as “${nearest}”`;
  return `Give “type” one of the types of event${such}; docs/reference/events.md lists them all.`;
}
