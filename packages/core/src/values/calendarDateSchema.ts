import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { z } from "zod";
import { refused } from "../parsed/customIssue.js";

const MONTH_AND_DAY =
  "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

/** The pattern of a calendar date, without anchors; 29 February passes in every year. */
export const CALENDAR_DATE_PATTERN = `(19|20|21)[0-9][0-9]-${MONTH_AND_DAY}`;

const SHAPE = new RegExp(`^${CALENDAR_DATE_PATTERN}$`);

/** True for a day that exists, 1900 to 2199, written `2026-06-09`. */
export const isCalendarDate = (text: string): boolean => {
  checkArgument("isCalendarDate", "text", text, expected.text);
  return SHAPE.test(text) && (!text.endsWith("02-29") || new Date(`${text}T00:00:00Z`).getUTCDate() === 29);
};

/** A calendar date without a clock time, such as `"2026-06-09"`: no 30 February, years 1900 to 2199. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, refused("date-invalid"))
  .meta({ format: "date", pattern: `^${CALENDAR_DATE_PATTERN}$`, maxLength: 10 });
