import type { Issue } from "../parsed/Issue.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;

/** Dates of the document itself that are no days of the calendar, nor months. */
export function dateIssues({ dates }: Pick<Policy, "dates">): Issue[] {
  return dates.flatMap(({ on }, place) =>
    MONTH.test(on) || isCalendarDate(on) ? [] : [issueOf(`/dates/${String(place)}/on`, "not-a-date")],
  );
}
