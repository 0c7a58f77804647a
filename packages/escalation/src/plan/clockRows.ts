import { answering, checkArgument, expected, listOf, type Visit } from "@home-visits/core";
import { checkPlan } from "./aPlan.js";
import { CHECK_IN } from "./checkInRows.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import type { PlanOrigin } from "./planOrigin.js";
import { plannedHomes, timelineRows } from "./timelineRows.js";
import type { TimelineRow } from "./TimelineRow.js";

/** A line of the buddy's sheet in words, as `renderPack` takes it; `before` marks what is due while nobody is late. */
export type PlanClockRow = {
  readonly at?: string;
  readonly who: string;
  readonly what: string;
  readonly before?: boolean;
  /** On the sheet of a round, the home that the line is about, such as “Home 2, Begum”; `what` does not say it. */
  readonly home?: string;
};

/** The mark of a time that is not the policy's; the sheet says what it means. */
const timeFrom: Readonly<Record<PlanOrigin, string>> = {
  stated: "",
  "school-set": "\u00A0*",
  assumed: "\u00A0*",
  open: "",
};

/**
 * The lines of a buddy sheet: the rows of the plan, with where a time comes from and whom to ring. On the sheet of a round a line about one home
 * names it, apart from what is to be done.
 * @param round the visits of the round, for the names of its homes; the visit alone where there is none
 * @throws HomeVisitsError `invalid-argument` where an argument is not what its type says
 */
export function clockRows(plan: EscalationPlan, round: readonly Visit[]): readonly PlanClockRow[] {
  checkPlan("clockRows", plan);
  checkArgument("clockRows", "round", round, listOf(expected.visit));
  return answering("clockRows", () => {
    const homes = plannedHomes(plan);
    const named = new Map(
      homes.length < 2
        ? []
        : homes.map(({ visit, position }) => {
            const family = round.find(({ id }) => id === visit)?.household.familyName;
            return [visit, `Home ${position}${family === undefined ? "" : `, ${family}`}`];
          }),
    );
    const meanwhile = new Set([
      CHECK_IN,
      ...plan.timers.filter(({ part, timer }) => part === "leg" || timer.ladder !== undefined).map(({ id }) => id),
    ]);
    return timelineRows(plan).map((row) => {
      const home = row.home === undefined ? undefined : named.get(row.home);
      const what = `${row.action}${numbers(row)}${row.at === undefined ? "" : timeFrom[row.origin]}`;
      const before = meanwhile.has(row.step) ? { before: true } : {};
      return {
        ...(row.at === undefined ? {} : { at: row.at }),
        who: row.who,
        what,
        ...before,
        ...(home === undefined ? {} : { home }),
      };
    });
  });
}

/** Whom to ring, in the order to try them, where the school's file gives numbers. */
function numbers({ tell }: TimelineRow): string {
  const people = tell.filter(({ number }) => number !== undefined);
  return people.length === 0 ? "" : ` ${people.map(({ name, number }) => `${name} ${number ?? ""}`).join(", then ")}.`;
}
