import { notParsed, type Parsed } from "@home-visits/core";
import { parseSchoolCalendar, type SchoolCalendar } from "@home-visits/core/timers";
import { isRecord } from "./isRecord.js";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";

/** A school of which nothing but the calendar is wanted. */
type WithCalendar = { readonly calendar?: SchoolCalendar };

/**
 * Reads the calendar of a school's file and nothing else of it: what roles and settings may stand there is said by a policy, which an empty form has
 * not.
 * @throws InputError with every problem of the calendar
 */
export const readCalendar = (path: string, io: Io): Promise<WithCalendar> => readDocument(path, calendarIn, io);

function calendarIn(input: unknown): Parsed<WithCalendar> {
  if (!isRecord(input))
    return notParsed({ path: "", code: "wrong-type", message: "Give the school's file: one object in JSON." });
  if (input["calendar"] === undefined) return { ok: true, value: {} };
  const read = parseSchoolCalendar(input["calendar"]);
  if (read.ok) return { ok: true, value: { calendar: read.value } };
  const [first, ...more] = read.issues.map((issue) => ({ ...issue, path: `/calendar${issue.path}` }));
  return first === undefined ? { ok: true, value: {} } : notParsed(first, ...more);
}
