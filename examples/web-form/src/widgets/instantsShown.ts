import { wallTimeInstant } from "@home-visits/core/timers";

/** The instants at which the clock of a zone shows a day and a time, such as `2026-06-09T14:30`: none, one, or two in a night of autumn. */
export function instantsShown(wall: string | undefined, zone: string): readonly string[] {
  const [date = "", time = ""] = (wall ?? "").split("T");
  const read = (["first", "second"] as const).map((which) =>
    wallTimeInstant({ date, time: time.slice(0, 5), zone, which }),
  );
  return [...new Set(read.flatMap((each) => (each.ok ? each.value : [])))];
}
