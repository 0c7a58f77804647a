import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

const meetings: ReadonlySet<string> = new Set(["family-arrived", "entered", "room-entered", "adult-spoken-to"]);

/** Whether an event of a type shows that somebody of the family came to the door, however long it had stayed closed. */
export const isMeeting = (type: string): boolean => {
  checkArgument("isMeeting", "type", type, expected.text);
  return meetings.has(type);
};
