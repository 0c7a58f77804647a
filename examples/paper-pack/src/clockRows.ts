import { timelineRows, type EscalationPlan, type PlanOrigin, type TimelineRow } from "@home-visits/escalation";
import type { ClockRow } from "@home-visits/pdf";

const timeFrom: Readonly<Record<PlanOrigin, string>> = {
  stated: "",
  "school-set": " (Time set by the school.)",
  assumed: " (Time assumed: the policy gives none.)",
  open: "",
};

/** The lines of a buddy sheet: the rows of the plan, with where a time comes from and whom to ring. */
export function clockRows(plan: EscalationPlan): readonly ClockRow[] {
  return timelineRows(plan).map((row) => {
    const what = `${row.action}${row.at === undefined ? "" : timeFrom[row.origin]}${numbers(row)}`;
    return row.at === undefined ? { who: row.who, what } : { at: row.at, who: row.who, what };
  });
}

/** Whom to ring, in the order to try them, where the school's file gives numbers. */
function numbers({ tell }: TimelineRow): string {
  const people = tell.filter(({ number }) => number !== undefined);
  return people.length === 0 ? "" : ` ${people.map(({ name, number }) => `${name} ${number ?? ""}`).join(", then ")}.`;
}
