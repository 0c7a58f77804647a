import { instantSchema } from "@home-visits/core";
import { wallTimeInstant } from "@home-visits/core/timers";
import type { DayOrder } from "./cells/readDate.js";
import { readMoment } from "./cells/readMoment.js";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";

/**
 * The instant that an option names, else the present. A day and a time without an offset count by the clock of a zone, as those of a sheet do:
 * `9 December 2026 11:20`. A time alone counts on the day that the command is about, where it is about one.
 * @throws InputError for a text that is no such moment, or one that comes twice or never
 */
export function instantArgument(option: string, given: string | undefined, { io, zone, dates, day }: ByClock): string {
  if (given === undefined) return io.now().toISOString();
  if (instantSchema.safeParse(given).success) return given;
  const moment = readMoment({ kind: "text", text: given }, dates);
  if (!moment.ok && /-(?:could-be-two|other-weekday)$/u.test(moment.code))
    throw inputError(option, moment.code, moment.message.replace(", or say --dates for the whole file", ""));
  const date = moment.ok ? (moment.value.day ?? (moment.value.after === true ? undefined : day)) : undefined;
  if (!moment.ok || date === undefined)
    throw inputError(
      option,
      "not-an-instant",
      "Give the day and the time, such as “9 June 2026 14:30” by the school's clock, or 2026-06-09T14:30:00+01:00.",
    );
  const { time, which } = moment.value;
  const instant = wallTimeInstant({ date, time, zone, ...(which === undefined ? {} : { which }) });
  if (instant.ok) return instant.value;
  const [{ code, message }] = instant.issues;
  throw inputError(option, code, message);
}

/** The machine, the zone of the school's clock, how days such as 9/6/26 are meant, and the day that the command is about. */
type ByClock = {
  readonly io: Io;
  readonly zone: string;
  readonly dates?: DayOrder | undefined;
  readonly day?: string | undefined;
};
