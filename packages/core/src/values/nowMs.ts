import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { epochMs } from "./epochMs.js";
import { isInstant } from "./instantSchema.js";

/**
 * Milliseconds since 1970 of the instant that a caller gives as `now`. A clock time without an offset is none: it would mean another
 * instant on every machine.
 * @throws HomeVisitsError `invalid-argument` for anything else
 */
export function nowMs(now: unknown): number {
  if (typeof now === "string" && isInstant(now)) return epochMs(now);
  throw new HomeVisitsError(
    "invalid-argument",
    "Give now as an instant with its offset, such as 2026-06-09T14:30:00+01:00.",
  );
}
