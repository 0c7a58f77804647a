import type { Visit } from "@home-visits/core";
import {
  plannedHomes,
  timelineRows,
  type EscalationPlan,
  type PlanOrigin,
  type TimelineRow,
} from "@home-visits/escalation";
import type { ClockRow } from "@home-visits/pdf";

const timeFrom: Readonly<Record<PlanOrigin, string>> = {
  stated: "",
  "school-set": " (Time set by the school.)",
  assumed: " (Time assumed: the policy gives none.)",
  open: "",
};

/**
 * The lines of a buddy sheet: the rows of the plan, with where a time comes from and whom to ring. On the sheet of a round a line about one home
 * names it.
 * @param round the visits of the round; the visit alone where there is none
 */
export function clockRows(plan: EscalationPlan, round: readonly Visit[]): readonly ClockRow[] {
  const homes = plannedHomes(plan);
  const named = new Map(
    homes.length < 2
      ? []
      : homes.map(({ visit, position }) => {
          const family = round.find(({ id }) => id === visit)?.household.familyName;
          return [visit, `Home ${position}${family === undefined ? "" : `, ${family}`}: `];
        }),
  );
  return timelineRows(plan).map((row) => {
    const home = row.home === undefined ? "" : (named.get(row.home) ?? "");
    const what = `${home}${row.action}${row.at === undefined ? "" : timeFrom[row.origin]}${numbers(row)}`;
    return row.at === undefined ? { who: row.who, what } : { at: row.at, who: row.who, what };
  });
}

/** Whom to ring, in the order to try them, where the school's file gives numbers. */
function numbers({ tell }: TimelineRow): string {
  const people = tell.filter(({ number }) => number !== undefined);
  return people.length === 0 ? "" : ` ${people.map(({ name, number }) => `${name} ${number ?? ""}`).join(", then ")}.`;
}
