import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPostgres } from "../src/database/openPostgres.js";
import { startService } from "../src/startService.js";
import { webhookChannel } from "../src/outbox/webhookChannel.js";
import { collectingLog } from "./collectingLog.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPostgres } from "./freshPostgres.js";
import { inTheMiddle } from "./inTheMiddle.js";
import { loadVisits, wantedOf } from "./loadVisits.js";
import { pause } from "./pause.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();

const KILLS = Number(process.env["KILLS"] ?? 50);

test("killed many times at any moment in the middle of ladders, it loses no step", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const from = await databaseNow(database);
  const seconds = KILLS * 4;
  const visits = await loadVisits(database, inTheMiddle(from, 400, seconds));
  const environment = { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const service = await startProcess("serve", environment);
    // moments spread evenly: while it sweeps, while it reckons, while it delivers
    await pause(((kill * 0.618) % 1) * 1_500);
    await service.kill();
  }
  const last = await startProcess("serve", environment);
  closing.push(last.kill);
  const to = new Date(from.getTime() + seconds * 1_000);
  await until(async () => (await databaseNow(database)) > to, seconds * 1_000);
  await expectNothingLost({ database, visits, from, to, received: receiver.received });
  console.info(`${KILLS} kills: ${receiver.received.size} announcements, ${receiver.came()} deliveries`);
}, 900_000);

test("the database is gone for 30 seconds and comes back", async () => {
  const { postgres, closing } = used();
  const prepared = await freshPostgres(postgres.url);
  const from = await databaseNow(prepared);
  // whatever falls due does so at a full minute: each rung of the ladder has fifty in the middle of the outage
  const due = new Date(Math.ceil((from.getTime() + 25_000) / 60_000) * 60_000);
  const visits = await loadVisits(prepared, inTheMiddle(due, 200, 0));
  await prepared.close();
  const receiver = await startReceiver();
  closing.push(receiver.stop);
  const database = openPostgres({ url: postgres.url, onLost: () => undefined });
  const { log } = collectingLog();
  const service = await startService({ database, channels: [webhookChannel(receiver.url)], log });
  closing.push(service.stop);
  await until(() => receiver.received.size > 20);
  await until(async () => (await databaseNow(database)).getTime() > due.getTime() - 10_000, 90_000);
  postgres.cut();
  await pause(30_000);
  postgres.start();
  const to = new Date(due.getTime() + 30_000);
  await until(async () => (await databaseNow(database).catch(() => from)) > to, 60_000);
  const late = await expectNothingLost({ database, visits, from, to, received: receiver.received });
  const fell = late.filter((ms) => ms > 15_000);
  expect(fell.length).toBeGreaterThanOrEqual(200);
  const [least, middle, most] = [fell[0], fell[Math.floor(fell.length / 2)], fell.at(-1)].map(
    (ms) => Number(ms) - 20_000,
  );
  console.info(
    `outage of 30 s: ${fell.length} steps fell due in it, announced ${least} ms after it was over at the earliest, ${middle} ms in the middle, ${most} ms at most`,
  );
}, 300_000);

const COUNT = Number(process.env["VISITS"] ?? 2_000);

test.each([
  ["due at one instant", 0],
  ["due one after the other over five minutes", 300],
])(
  "visits %s are announced within five seconds",
  async (_, seconds) => {
    const { postgres, closing } = used();
    const prepared = await freshPostgres(postgres.url);
    // the visits are armed by the sweep first; the step falls due when that is long done
    const lead = 60_000 + COUNT * 30;
    const from = await databaseNow(prepared);
    // the watch reckons by the minute, so whatever falls due does so at a full one
    const due = new Date(Math.ceil((from.getTime() + lead) / 60_000) * 60_000);
    const returns = Array.from(
      { length: COUNT },
      (__, at) => new Date(due.getTime() - 60_000 + ((at * seconds) / COUNT) * 1_000),
    );
    const visits = await loadVisits(prepared, returns);
    await prepared.close();
    const receiver = await startReceiver();
    const database = openPostgres({ url: postgres.url, onLost: () => undefined });
    const service = await startService({
      database,
      channels: [webhookChannel(receiver.url)],
      log: collectingLog().log,
      sweepMs: 1_000,
    });
    closing.push(receiver.stop, service.stop);
    const to = new Date(due.getTime() + seconds * 1_000);
    const wanted = wantedOf(visits, { from, to });
    await until(async () => (await databaseNow(database)) > new Date(due.getTime() - 2_000), lead + 120_000);
    const before = { cpu: process.cpuUsage(), ...(await counters()) };
    await until(async () => (await databaseNow(database)) > to, seconds * 1_000 + 60_000);
    await expectNothingLost({ database, visits, from, to, received: receiver.received, wanted, most: 120_000 });
    const cpu = process.cpuUsage(before.cpu);
    const after = await counters();
    const late = await database.query<{ late: number }>(
      // those that came first have reached the next step when the last have the first
      "select late_ms as late from mis.delivery join mis.announcement on id = announcement_id where body ->> 'step' = $1 order by 1",
      ["try-each-visitor"],
    );
    const at = (share: number): number => late[Math.min(late.length - 1, Math.floor(share * late.length))]?.late ?? 0;
    console.info(
      `${COUNT} visits over ${seconds} s: ${late.length} steps of ladders, late by ${at(0.5)} ms in the middle, ${at(0.99)} ms for one in a hundred, ${at(1)} ms at most; ` +
        `${Math.round((cpu.user + cpu.system) / 1_000)} ms of processor time, ${after.commits - before.commits} transactions`,
    );
    expect(late.length).toBe(COUNT);
    expect(at(1)).toBeLessThan(5_000);

    async function counters(): Promise<{ readonly commits: number }> {
      const [row] = await database.query<{ commits: number }>(
        "select xact_commit::float8 as commits from pg_stat_database where datname = current_database() and $1",
        [true],
      );
      return { commits: row?.commits ?? 0 };
    }
  },
  900_000,
);
