import type { VisitEvent } from "../visit/visitEventSchema.js";

type Types = ReadonlySet<VisitEvent["type"]>;

const endings: Types = new Set([
  "family-arrived",
  "entered",
  "room-entered",
  "adult-spoken-to",
  "child-spoken-to",
  "child-seen",
  "left",
  "back",
]);

const knocks: Types = new Set([
  "nobody-home",
  "note-left",
  "health-asked",
  "animals-request",
  "adult-spoken-to",
  "child-spoken-to",
  "child-seen",
  "check-explained",
  "entered",
  "room-entered",
]);

/** Whether an event ends the waiting at a door: somebody came, or staff went away. */
export const endsWaiting = ({ type }: VisitEvent): boolean => endings.has(type);

/** Whether an event shows that staff went to the door. */
export const wentToTheDoor = ({ type }: VisitEvent): boolean => knocks.has(type);
