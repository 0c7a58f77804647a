import type { Queries } from "../database/Database.js";

/** What can be wrong with the watch as a whole. */
export type Trouble = "no-worker" | "visits-not-reckoned" | "announcements-waiting";

/** Seconds, by the database's clock: since the worker was last heard of, the longest that a visit is past its time, that an announcement waits. */
export type WatchHealth = {
  readonly workerHeardOf: number | null;
  readonly longestPast: number;
  readonly longestWaiting: number;
  readonly trouble: Trouble | null;
};

/** A worker beats every 5 seconds; of three beats that did not come somebody has to hear. A beat of the future is of a clock that was set back. */
const SILENT = 15;
const LATE = 45;

/** Whether the watch is at work, as the database shows it. */
export async function watchHealth(queries: Queries): Promise<WatchHealth> {
  const [row] = await queries.query<{ heard: number | null; past: number; waiting: number }>(
    `select (select min(abs(extract(epoch from clock_timestamp() - beat_at)))::float8 from mis.heartbeat) as heard,
       coalesce((select extract(epoch from clock_timestamp() - min(next_at))::float8 from mis.visit where next_at is not null), 0) as past,
       coalesce((select extract(epoch from clock_timestamp() - min(raised_at))::float8 from mis.announcement
         join mis.delivery on announcement_id = id where delivered_at is null), 0) as waiting
     where $1`,
    [true],
  );
  const heard = row?.heard ?? null;
  const past = Math.max(0, row?.past ?? 0);
  const waiting = Math.max(0, row?.waiting ?? 0);
  return { workerHeardOf: heard, longestPast: past, longestWaiting: waiting, trouble: troubleOf(heard, past, waiting) };
}

function troubleOf(heard: number | null, past: number, waiting: number): Trouble | null {
  if (heard === null || heard > SILENT) return "no-worker";
  if (past > LATE) return "visits-not-reckoned";
  return waiting > LATE ? "announcements-waiting" : null;
}
