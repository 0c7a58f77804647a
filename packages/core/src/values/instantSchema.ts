import { z } from "zod";
import { customIssue } from "../parsed/customIssue.js";
import type { IssueCode } from "../parsed/Issue.js";
import { CALENDAR_DATE_PATTERN, isCalendarDate } from "./calendarDateSchema.js";

const CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
const OFFSET = "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";
const WITHOUT_OFFSET = new RegExp(`^${CALENDAR_DATE_PATTERN}T${CLOCK}$`);
const WITH_OFFSET = new RegExp(`^${CALENDAR_DATE_PATTERN}T${CLOCK}${OFFSET}$`);
const LONGEST = 35;

const faultOf = (text: string): IssueCode | undefined => {
  if (text.length > LONGEST || !isCalendarDate(text.slice(0, 10))) return "instant-invalid";
  if (WITH_OFFSET.test(text)) return undefined;
  return WITHOUT_OFFSET.test(text) ? "instant-without-offset" : "instant-invalid";
};

/**
 * A point in time: ISO date and clock time with an offset, such as `"2026-06-09T14:30:00+01:00"` or `"2026-06-09T13:30Z"`. Seconds may be
 * left out, the offset may not: a clock time alone is an issue, never a guess. Any offset is accepted, London's or not. Up to nine digits
 * of a second may stand, as Python, Java, .NET and Go write them; what goes by the time reads the millisecond and drops the rest.
 */
export const instantSchema = z
  .string()
  .superRefine((text, context) => {
    const fault = faultOf(text);
    if (fault) context.addIssue(customIssue(fault, [], { offset: "such as +01:00" }));
  })
  .meta({
    pattern: `^${CALENDAR_DATE_PATTERN}T${CLOCK}${OFFSET}$`,
    not: { type: "string", pattern: "[^0-9TZ:.+-]" },
    maxLength: LONGEST,
  });

/** Whether a text is an instant by this schema; a check between several times passes over what is none. */
export const isInstant = (text: string): boolean => faultOf(text) === undefined;
