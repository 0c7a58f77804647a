import { expect } from "vitest";
import type { Database } from "../src/database/Database.js";
import type { Announcement } from "../src/outbox/Channel.js";
import { wantedOf, type Loaded } from "./loadVisits.js";
import { until } from "./until.js";

type Looked = {
  readonly database: Database;
  readonly visits: readonly Loaded[];
  readonly from: Date;
  readonly to: Date;
  readonly received: ReadonlyMap<string, Announcement>;
  readonly most?: number;
  /** The parts that are looked for; all, where it is left out. A clock that jumps skips questions that were to be asked again and again. */
  readonly parts?: readonly string[];
  /** What has to be announced, where it was worked out before: that takes a while, in which a service of the same process stands still. */
  readonly wanted?: ReadonlySet<string>;
};

/**
 * That every step that fell due between two instants was announced: each once to a receiver that honours the key, each in the record of its
 * visit with how late it was, and no other.
 * @returns how late those were that fell due after the first instant, in milliseconds, the least first
 */
export async function expectNothingLost({
  database,
  visits,
  from,
  to,
  received,
  most = 30_000,
  parts,
  wanted = wantedOf(visits, { from, to, parts }),
}: Looked): Promise<readonly number[]> {
  await until(() => [...wanted].every((id) => received.has(id)), most).catch(() => undefined);
  expect([...wanted].filter((id) => !received.has(id))).toEqual([]);
  const read = () =>
    database.query<{ id: string; late: number; fell: boolean }>(
      `select body ->> 'announcement' as id, (body ->> 'lateMs')::int as late, (body ->> 'dueAt')::timestamptz >= $2 as fell
       from mis.visit_entry where kind = 'announced' and body ->> 'channel' = $1`,
      ["webhook", from],
    );
  // what a receiver has from before a restore is in the record only once the watch has come to it again
  await until(async () => {
    const [row] = await database.query<{ waiting: number }>(
      "select count(*)::int as waiting from mis.delivery where delivered_at is null and $1",
      [true],
    );
    const ids = new Set((await read()).map(({ id }) => id));
    return row?.waiting === 0 && [...wanted].every((id) => ids.has(id));
  }, most).catch(() => undefined);
  const told = await read();
  const times = new Map<string, number>();
  for (const { id } of told) times.set(id, (times.get(id) ?? 0) + 1);
  expect([...wanted].filter((id) => times.get(id) !== 1)).toEqual([]);
  expect([...received.keys()].filter((id) => times.get(id) !== 1)).toEqual([]);
  const gaps = await database.query(
    "select visit_id from mis.visit_entry group by visit_id having count(*) <> max(version) and $1",
    [true],
  );
  expect(gaps).toEqual([]);
  return told.flatMap(({ late, fell }) => (fell ? [late] : [])).sort((a, b) => a - b);
}
