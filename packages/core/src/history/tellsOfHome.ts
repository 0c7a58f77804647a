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
