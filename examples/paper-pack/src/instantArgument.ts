import { instantSchema } from "@home-visits/core";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";

/**
 * The instant that an option names, else the present.
 * @throws InputError for a text that is no instant with its offset
 */
export function instantArgument(option: string, given: string | undefined, io: Io): string {
  if (given === undefined) return io.now().toISOString();
  if (instantSchema.safeParse(given).success) return given;
  throw inputError(
    option,
    "not-an-instant",
    "Give the day, the time and the offset, such as 2026-06-09T14:30:00+01:00.",
  );
}
