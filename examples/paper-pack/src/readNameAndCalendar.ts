import { notParsed, parseWith, textSchema, type Issue, type Parsed } from "@home-visits/core";
import { parseSchoolCalendar, type SchoolCalendar } from "@home-visits/core/timers";
import { isRecord } from "./isRecord.js";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";

/** What an empty form wants of a school: the name at its head, and the clock by which times are typed. */
type NameAndCalendar = { readonly name?: string; readonly calendar?: SchoolCalendar };

/**
 * Reads the name and the calendar of a school's file and nothing else of it: what roles and settings may stand there is said by a policy, which an
 * empty form has not.
 * @throws InputError with every problem of the two
 */
export const readNameAndCalendar = (path: string, io: Io): Promise<NameAndCalendar> =>
  readDocument(path, partsIn, io, "school");

function partsIn(input: unknown): Parsed<NameAndCalendar> {
  if (!isRecord(input))
    return notParsed({ path: "", code: "wrong-type", message: "Give the school's file: one object in JSON." });
  const name = part(input["name"], "/name", (given) => parseWith(textSchema, given));
  const calendar = part(input["calendar"], "/calendar", parseSchoolCalendar);
  const [first, ...more] = [...name.issues, ...calendar.issues];
  if (first !== undefined) return notParsed(first, ...more);
  return {
    ok: true,
    value: {
      ...(name.value === undefined ? {} : { name: name.value }),
      ...(calendar.value === undefined ? {} : { calendar: calendar.value }),
    },
  };
}

type Part<T> = { readonly value: T | undefined; readonly issues: readonly Issue[] };

/** A part of the file with its problems; one that is not there has none. */
function part<T>(input: unknown, at: string, parse: (given: unknown) => Parsed<T>): Part<T> {
  if (input === undefined) return { value: undefined, issues: [] };
  const read = parse(input);
  if (read.ok) return { value: read.value, issues: [] };
  return { value: undefined, issues: read.issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })) };
}
