import { checkHolds } from "../parsed/checkArgument.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

const atTheHome: ReadonlySet<string> = new Set([
  "arrived",
  "entered",
  "room-entered",
  "nobody-home",
  "approach-assessed",
]);

/** Whether an event happens at a home: whoever does it is there. */
export const isAtTheHome = ({ type }: Pick<VisitEvent, "type">): boolean => atTheHome.has(type);

/** Whether an event says of its own type that somebody is at a home or has left one. */
export function tellsOfHome(event: Pick<VisitEvent, "type">): boolean {
  checkHolds("tellsOfHome", "event", event, "type");
  return event.type === "left" || isAtTheHome(event);
}

/** Whether an event names the home at which the visitors are. A drive to a home, or that it was called off, does not say where they are. */
export function namesTheirHome(event: Pick<VisitEvent, "type" | "home">): boolean {
  checkHolds("namesTheirHome", "event", event, "type");
  return event.home !== undefined && (event.type === "contact" || tellsOfHome(event));
}
