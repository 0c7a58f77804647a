import { epochMs } from "../values/epochMs.js";
import type { Subject } from "../history/Subject.js";
import type { Visit } from "../visit/visitSchema.js";
import type { OfThisLack } from "./overThisLack.js";

const WRITTEN: ReadonlySet<string> = new Set(["text", "email", "letter"]);

/** Whether a way of contact waits for an answer: nobody was spoken to by it. */
export const isWritten = (channel: string): boolean => WRITTEN.has(channel);

/** Attempts of this lack of contact up to the departure and to now; `undefined` without the list. */
export function attemptsBeforehand(s: Subject, isOfThisLack: OfThisLack): Visit["contactAttempts"] {
  const { visit, now } = s;
  const limit = Math.min(s.departs ?? now, now);
  return visit.contactAttempts?.filter(({ at }) => epochMs(at) <= limit && isOfThisLack(at));
}
