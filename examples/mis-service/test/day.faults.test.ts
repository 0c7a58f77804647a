import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits, wantedOf } from "./loadVisits.js";
import { PASSWORD } from "./freshPglite.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();
const COUNT = Number(process.env["DAY_VISITS"] ?? 20_000);
const HOURS = 8;
/** How long it is looked at once all is armed. */
const WATCHED_MS = 90_000;

test(`${COUNT} visits of one school that come back over a day: what the service needs, how late it is, and what the screen shows`, async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const began = await databaseNow(database);
  // an hour of them is overdue already, so each rung of the ladder has some
  const backs = Array.from(
    { length: COUNT },
    (_, at) => new Date(began.getTime() + ((at * HOURS) / COUNT - 1) * 3_600_000),
  );
  const visits = await loadVisits(database, backs);

  const starting = performance.now();
  const service = await startProcess("serve", { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url });
  closing.push(service.kill);
  const started = performance.now();
  const waiting = async (): Promise<number> => {
    const [row] = await database.query<{ waiting: number }>(
      `select (select count(*) from mis.visit where armed_job is null)::int
         + (select count(*) from mis.delivery where delivered_at is null)::int as waiting where $1`,
      [true],
    );
    return row?.waiting ?? 0;
  };
  await until(async () => (await waiting()) === 0, 400_000);
  const caughtUp = performance.now();
  const from = await databaseNow(database);
  const to = new Date(from.getTime() + WATCHED_MS);

  // the screen of the office, and a list that is asked for again and again
  const address = /screen is at (\S+)/.exec(service.output())?.[1] ?? "";
  const body = JSON.stringify({ username: "office", password: PASSWORD });
  const headers = { "content-type": "application/json" };
  const session = await fetch(`${address}/session`, { method: "POST", headers, body });
  const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
  const lists: number[] = [];
  while ((await databaseNow(database)) < to) {
    const asked = performance.now();
    const answer = await fetch(`${address}/visits`, { headers: { cookie } });
    const listed = (await answer.json()) as readonly { readonly phase: string }[];
    lists.push(performance.now() - asked);
    // what is overdue is not crowded out by what is only planned
    expect(listed[0]?.phase).toBe("overdue");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid ?? 0}/status`, "utf8"))?.[1];
  // what fell due is out before all of it is worked out: meanwhile the receiver, which is in this process, answers nobody
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await until(async () => (await waiting()) === 0, 60_000);
  const wanted = wantedOf(visits, { from, to });
  const late = await expectNothingLost({ database, visits, from, to, received: receiver.received, wanted });
  lists.sort((a, b) => a - b);
  const share = (values: readonly number[], part: number): number =>
    Math.round(values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? 0);
  console.info(
    `${COUNT} visits: ready after ${Math.round(started - starting)} ms, all reckoned and ${receiver.received.size} announced after ` +
      `${Math.round((caughtUp - started) / 1_000)} s, ${Math.round(Number(memory) / 1_000)} MB at most; then ${late.length} fell due in ` +
      `${WATCHED_MS / 1_000} s, late by ${share(late, 0.5)} ms in the middle, ${share(late, 0.99)} ms for one in a hundred, ${share(late, 1)} ms at most; ` +
      `a list took ${share(lists, 0.5)} ms in the middle, ${share(lists, 1)} ms at most`,
  );
}, 900_000);
