import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import type { Database } from "../src/database/Database.js";
import { openPglite } from "../src/database/openPglite.js";
import { startService } from "../src/startService.js";
import { keepPlans } from "../src/watch/keepPlans.js";
import { openQueue, QUEUE, type Queue } from "../src/watch/openQueue.js";
import { reckonVisits } from "../src/watch/reckonVisits.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPglite, preparedImage } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";
import { until } from "./until.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const SECOND = 1_000;
/** The return of a visit that is overdue in so many milliseconds: 15:00 is in time until 15:01. */
const overdueIn = (now: Date, ms: number): Date => new Date(now.getTime() - 60 * SECOND + ms);

test("an alarm that fires twice, late or out of order changes nothing: what it would announce was announced", async () => {
  const { database, queue } = await withQueue();
  const now = await databaseNow(database);
  const [visit] = await loadVisits(database, [overdueIn(now, -1 * SECOND)]);
  const reckon = (fired: ReadonlyMap<string, string>) =>
    database.transaction((tx) =>
      reckonVisits({
        tx,
        ids: [visit?.id ?? ""],
        alarms: queue,
        channels: ["webhook"],
        plans: keepPlans(),
        cause: { by: "alarm", fired },
      }),
    );
  await reckon(new Map());
  const first = await standing(database);
  expect(first).toMatchObject({ phase: "overdue", alarms: 1 });
  expect(first.announcements).toBeGreaterThan(0);
  // twice, and one that was set for an earlier version
  await reckon(new Map());
  await reckon(new Map([[visit?.id ?? "", "00000000-0000-5000-8000-000000000000"]]));
  expect(await standing(database)).toEqual(first);
  // too early: the alarm that is armed is gone now, so another is set, and nothing is announced again
  await reckon(new Map([[visit?.id ?? "", first.armed]]));
  const again = await standing(database);
  expect(again).toMatchObject({ announcements: first.announcements, alarms: 1, version: first.version + 1 });
  expect(again.armed).not.toBe(first.armed);
});

test("a visit whose alarm was lost is found by the sweep, and the webhook that was down gets everything once", async () => {
  const database = await freshPglite();
  const channel = collectingChannel();
  channel.down = true;
  const { log } = collectingLog();
  const service = await startService({ database, channels: [channel], log, sweepMs: 500 });
  closing.push(service.stop);
  const from = await databaseNow(database);
  const visits = await loadVisits(database, [overdueIn(from, -5 * SECOND), overdueIn(from, 2 * SECOND)]);
  await until(async () => (await standing(database)).tried > 0);
  await database.query(`delete from pgboss.job where name = $1`, [QUEUE]);
  await until(async () => (await standing(database)).alarms > 0);
  expect(channel.received.size).toBe(0);
  channel.down = false;
  const to = new Date(from.getTime() + 2 * SECOND);
  await until(async () => (await databaseNow(database)) > to);
  await expectNothingLost({ database, visits, from, to, received: channel.received });
  expect(channel.deliveries.length).toBe(channel.received.size);
});

test("what fell due while nothing ran is announced at the next start, and a second start on the folder is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mis-data-"));
  closing.push(async () => rm(folder, { recursive: true, force: true }));
  const { log } = collectingLog();
  const before = await openPglite({ folder, image: await preparedImage() });
  await expect(openPglite({ folder })).rejects.toThrow(/in use by process/);
  const from = await databaseNow(before);
  const visits = await loadVisits(before, [overdueIn(from, 500)]);
  await before.close();

  const channel = collectingChannel();
  const database = await openPglite({ folder });
  const service = await startService({ database, channels: [channel], log, sweepMs: 500 });
  closing.push(service.stop);
  await expectNothingLost({
    database,
    visits,
    from: await databaseNow(database),
    to: new Date(from.getTime() + 500),
    received: channel.received,
  });
  expect(channel.received.size).toBeGreaterThan(0);
});

async function withQueue(): Promise<{ readonly database: Database; readonly queue: Queue }> {
  const database = await freshPglite();
  const queue = await openQueue(database, (error) => {
    throw error;
  });
  closing.push(database.close, queue.stop);
  return { database, queue };
}

type Standing = { phase: string; version: number; armed: string; announcements: number; alarms: number; tried: number };

async function standing(database: Database): Promise<Standing> {
  const [row] = await database.query<Standing>(
    `select phase, version, armed_job as armed, (select count(*)::int from mis.announcement) as announcements,
       (select count(*)::int from pgboss.job where name = $1 and state = 'created') as alarms,
       (select coalesce(max(attempts), 0) from mis.delivery) as tried
     from mis.visit order by id limit 1`,
    [QUEUE],
  );
  if (row === undefined) throw new Error("The visit is not there.");
  return row;
}
