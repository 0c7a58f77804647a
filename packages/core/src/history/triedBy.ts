import { isParent } from "../visit/partySchema.js";
import type { EventOf } from "./EventOf.js";

/** When nobody answered, the first time, and the last instants of calls to the parent, of calls that may have been answered, and of words with them. */
export type Tries = {
  readonly closed: number;
  readonly rung: number;
  readonly unsure: number;
  readonly reached: number;
};

/** Before anything happened. */
export const untried: Tries = { closed: -Infinity, rung: -Infinity, unsure: -Infinity, reached: -Infinity };

/** The calls and words after one more event. */
export function triedBy(was: Tries, event: EventOf<"nobody-home" | "parent-rung" | "contact">, at: number): Tries {
  if (event.type === "nobody-home") return was.closed === -Infinity ? { ...was, closed: at } : was;
  const { answered } = event;
  const rung = event.type === "parent-rung" || (event.channel === "call" && isParent(event.to));
  const gotInTouch = event.type === "contact" && isParent(event.from) && answered !== false;
  return {
    ...was,
    rung: rung ? at : was.rung,
    unsure: rung && answered !== false ? at : was.unsure,
    reached: (rung && answered === true) || gotInTouch ? at : was.reached,
  };
}
