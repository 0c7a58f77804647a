import type { Issue } from "../parsed/Issue.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;

/** Dates of the document itself that are no days of the calendar, nor months, and a review that was due before it was written, agreed or reviewed. */
export function dateIssues({ dates }: Pick<Policy, "dates">): Issue[] {
  return dates.flatMap(({ on, what, set }, place) => {
    const path = `/dates/${String(place)}/on`;
    if (!MONTH.test(on) && !isCalendarDate(on)) return [issueOf(path, "not-a-date")];
    // a policy may be looked at again often; everything else it says once in each set
    const again = dates.findIndex((one) => one.what === what && one.set === set);
    if (what !== "reviewed" && again < place) return [issueOf(`/dates/${String(place)}/what`, "said-twice")];
    if (set === "second" && !dates.some((one) => one.set === "first"))
      return [issueOf(`/dates/${String(place)}/set`, "second-without-first")];
    if (what !== "review-due") return [];
    const agreed = dates.filter((one) => one.what !== "review-due" && one.set === set);
    // a month alone may mean its last day
    return agreed.some((one) => one.on.slice(0, on.length) > on) ? [issueOf(path, "dates-reversed")] : [];
  });
}
