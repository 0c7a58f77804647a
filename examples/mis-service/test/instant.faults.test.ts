import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits, wantedOf } from "./loadVisits.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();
const COUNT = Number(process.env["INSTANT_VISITS"] ?? 20_000);

test(`${COUNT} visits that fall due at one instant, with the service as a process of its own: none is lost, and how late they are`, async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const from = await databaseNow(database);
  // time to load them, to arm them and to work out what is wanted; the watch reckons by the minute
  const lead = 60_000 + COUNT * 10;
  const due = new Date(Math.ceil((from.getTime() + lead) / 60_000) * 60_000);
  const visits = await loadVisits(database, Array<Date>(COUNT).fill(new Date(due.getTime() - 60_000)));
  const service = await startProcess("serve", { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url });
  closing.push(service.kill);
  const wanted = wantedOf(visits, { from, to: due });
  const count = async (text: string): Promise<number> =>
    (await database.query<{ count: number }>(text, [true]))[0]?.count ?? 0;
  const waiting = (): Promise<number> =>
    count(`select (select count(*) from mis.visit where armed_job is null)::int
      + (select count(*) from mis.delivery where delivered_at is null)::int as count where $1`);
  await until(async () => (await waiting()) === 0, lead);
  const armed = await databaseNow(database);
  expect(armed.getTime()).toBeLessThan(due.getTime());

  await until(async () => (await databaseNow(database)).getTime() > due.getTime() - 1_000, lead + 60_000);
  const transactions = (): Promise<number> =>
    count("select xact_commit::float8 as count from pg_stat_database where datname = current_database() and $1");
  const before = { cpu: processorTime(service.child.pid), transactions: await transactions() };
  await until(() => receiver.received.size >= wanted.size, 200_000).catch(() => undefined);
  const after = { cpu: processorTime(service.child.pid), transactions: await transactions() };
  const memory = Number(/VmHWM:\s+(\d+)/.exec(status(service.child.pid))?.[1]);
  await expectNothingLost({ database, visits, from, to: due, received: receiver.received, wanted, most: 60_000 });
  const late = await database.query<{ late: number }>(
    "select late_ms as late from mis.delivery join mis.announcement on id = announcement_id where body ->> 'step' = $1 and channel = $2 order by 1",
    ["try-each-visitor", "webhook"],
  );
  expect(late).toHaveLength(COUNT);
  const at = (share: number): number => late[Math.min(COUNT - 1, Math.floor(share * COUNT))]?.late ?? 0;
  console.info(
    `${COUNT} visits at one instant, load ${readFileSync("/proc/loadavg", "utf8").split(" ")[0] ?? ""}: all armed ${Math.round((due.getTime() - armed.getTime()) / 1_000)} s before it; ` +
      `late by ${at(0.5)} ms in the middle, ${at(0.99)} ms for one in a hundred, ${at(1)} ms at most; ${after.cpu - before.cpu} ms of processor time of the service, ` +
      `${after.transactions - before.transactions} transactions, ${Math.round(memory / 1_000)} MB at most`,
  );
}, 900_000);

const status = (pid = 0): string => readFileSync(`/proc/${pid}/status`, "utf8");

/** Of a process with its threads, in milliseconds; Linux counts hundredths of a second. */
function processorTime(pid = 0): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
