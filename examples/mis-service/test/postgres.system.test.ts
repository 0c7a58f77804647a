import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPostgres } from "../src/database/openPostgres.js";
import { startService } from "../src/startService.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPostgres } from "./freshPostgres.js";
import { inTheMiddle } from "./inTheMiddle.js";
import { loadVisits } from "./loadVisits.js";
import { pause } from "./pause.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { tellsOwnPolicy } from "./tellsOwnPolicy.js";
import { tellsRound } from "./tellsRound.js";
import { tellsStory } from "./tellsStory.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();

test("the story of a visit over HTTP, on PostgreSQL", async () => {
  await tellsStory(await freshPostgres(used().postgres.url));
});

test("a school goes by a policy of its own, on PostgreSQL", async () => {
  await tellsOwnPolicy(await freshPostgres(used().postgres.url));
});

test("the story of a round of three homes over HTTP, on PostgreSQL", async () => {
  await tellsRound(await freshPostgres(used().postgres.url));
});

test("killed in the middle of ladders and started again, it loses no step and announces none twice", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const environment = { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url };
  // the start of the program takes a while, and the steps fall due after it
  const from = new Date((await databaseNow(database)).getTime() + 4_000);
  const visits = await loadVisits(database, inTheMiddle(from, 40, 6));
  const first = await startProcess("serve", environment);
  closing.push(first.kill);
  await until(() => receiver.received.size > 20);
  await first.kill();
  const second = await startProcess("serve", environment);
  closing.push(second.kill);
  const to = new Date(from.getTime() + 6_000);
  await until(async () => (await databaseNow(database)) > to);
  await expectNothingLost({ database, visits, from, to, received: receiver.received });
});

test("two workers on one database announce each step once, and a database that is gone and comes back loses none", async () => {
  const { postgres, closing } = used();
  const prepared = await freshPostgres(postgres.url);
  const from = await databaseNow(prepared);
  const visits = await loadVisits(prepared, inTheMiddle(from, 60, 8));
  await prepared.close();
  const channel = collectingChannel();
  const { log, lines } = collectingLog();
  for (const name of ["one", "two"]) {
    const database = openPostgres({ url: postgres.url, onLost: () => undefined });
    const service = await startService({ database, channels: [channel], log, name, sweepMs: 1_000 });
    closing.push(service.stop);
  }
  await until(() => channel.received.size > 20);
  const delivered = channel.deliveries.length;
  expect(delivered).toBe(channel.received.size);
  postgres.cut();
  await pause(2_000);
  postgres.start();
  const looking = openPostgres({ url: postgres.url, onLost: () => undefined });
  closing.push(looking.close);
  const to = new Date(from.getTime() + 8_000);
  await until(async () => (await databaseNow(looking)) > to);
  await expectNothingLost({ database: looking, visits, from, to, received: channel.received });
  expect(lines.join("")).not.toMatch(/Quillfeather|Adeyemi|900143/);
});

test("a worker that is silent for good is noticed within a minute by a watcher in another process", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const environment = { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url };
  const worker = await startProcess("serve", environment);
  const watcher = await startProcess("watch", environment);
  closing.push(watcher.kill);
  await pause(1_000);
  expect([...receiver.received.values()].map(({ step }) => step)).toEqual([]);
  await worker.kill();
  const killed = performance.now();
  await until(() => [...receiver.received.values()].some(({ step }) => step === "no-worker"), 60_000);
  expect(performance.now() - killed).toBeLessThan(60_000);
});
