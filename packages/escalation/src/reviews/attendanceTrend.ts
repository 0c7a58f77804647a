import { checkArgument, checkArguments, expected, listOf, addCalendar } from "@home-visits/core";

/** A percentage of attendance as the school counted it on a day. */
export type AttendanceFigure = { readonly on: string; readonly percent: number };

/**
 * Whether attendance kept falling: `falls` when every month's figure is below the one before, `does-not-fall` when the last is not below
 * the first, `open` when it is lower at the end and rose or stood still on the way, which "continues to fall" does not settle;
 * `not-known` while a figure is missing. `marks` are the figures that decided.
 */
export type AttendanceTrend = {
  readonly status: "falls" | "does-not-fall" | "open" | "not-known";
  readonly until: string;
  readonly marks: readonly AttendanceFigure[];
};

/**
 * Looks at attendance at each calendar month from a day on: 12 January, 12 February and so on, the last being `until`. A month's figure is
 * the latest one that is not after its mark and is after the mark before. Months are calendar months, never 30 days.
 * @see MOR-FOL-05
 */
export function attendanceTrend(
  figures: readonly AttendanceFigure[],
  span: { readonly from: string; readonly months: number },
): AttendanceTrend {
  checkArgument("attendanceTrend", "figures", figures, listOf(expected.object));
  checkArguments("attendanceTrend", span, { from: expected.date, months: expected.count });
  const { from, months } = span;
  const days = Array.from({ length: months + 1 }, (_, month) => (month === 0 ? from : addCalendar(from, `P${month}M`)));
  const until = days.at(-1) ?? from;
  const sorted = [...figures].sort((a, b) => (a.on < b.on ? -1 : 1));
  const marks = days.flatMap(
    (day, month) => sorted.filter(({ on }) => on <= day && (month === 0 || on > (days[month - 1] ?? ""))).at(-1) ?? [],
  );
  const [first, last] = [marks[0], marks.at(-1)];
  if (marks.length < days.length || first === undefined || last === undefined)
    return { status: "not-known", until, marks };
  if (last.percent >= first.percent) return { status: "does-not-fall", until, marks };
  const falls = marks.every(({ percent }, index) => index === 0 || percent < (marks[index - 1]?.percent ?? 0));
  return { status: falls ? "falls" : "open", until, marks };
}
