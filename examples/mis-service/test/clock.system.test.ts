import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPostgres } from "../src/database/openPostgres.js";
import { webhookChannel } from "../src/outbox/webhookChannel.js";
import { startService } from "../src/startService.js";
import { collectingLog } from "./collectingLog.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { fakeClock } from "./fakeClock.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits } from "./loadVisits.js";
import { pause } from "./pause.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres({ clock: true });
const MINUTE = 60_000;

/** A service on a database that announces to one webhook, and looks twice a second for what was missed. */
const startSweeping = (database: string, webhook: string): ReturnType<typeof startService> =>
  startService({
    database: openPostgres({ url: database, onLost: () => undefined }),
    channels: [webhookChannel(webhook)],
    log: collectingLog().log,
    sweepMs: 500,
  });

test("the database's clock is set forward by two hours, back by one and forward again: no step is lost, none announced twice", async () => {
  const { postgres, closing } = used();
  postgres.setClock(0);
  const receiver = await startReceiver();
  const database = await freshPostgres(postgres.url);
  const from = await databaseNow(database);
  const backs = Array.from({ length: 24 }, (_, at) => new Date(from.getTime() + at * 10 * MINUTE));
  const visits = await loadVisits(database, backs);
  const service = await startSweeping(postgres.url, receiver.url);
  closing.push(database.close, service.stop, receiver.stop);
  const playedTo = async (seconds: number): Promise<void> => {
    postgres.setClock(seconds);
    await pause(3_000);
  };
  await pause(1_500);
  await playedTo(2 * 3_600);
  const forward = receiver.received.size;
  expect(forward).toBeGreaterThan(20);
  // what fails now is tried again in seconds, although it was to be tried in an hour by the clock before
  receiver.down = true;
  await playedTo(2 * 3_600 + 600);
  await playedTo(3_600);
  receiver.down = false;
  const to = new Date((await databaseNow(database)).getTime() + 2 * 3_600_000);
  await pause(3_000);
  await playedTo(3 * 3_600);
  await expectNothingLost({ database, visits, from, to, received: receiver.received, parts: ["ladder"] });
}, 180_000);

test("a webhook that is down for an hour gets everything once it is back, each once, and the record says how late", async () => {
  const { postgres, closing } = used();
  postgres.setClock(0);
  const receiver = await startReceiver();
  receiver.down = true;
  const database = await freshPostgres(postgres.url);
  const from = await databaseNow(database);
  const visits = await loadVisits(
    database,
    Array.from({ length: 10 }, () => new Date(from.getTime() - 59_000)),
  );
  const service = await startSweeping(postgres.url, receiver.url);
  closing.push(database.close, service.stop, receiver.stop);
  await until(() => receiver.came() > 0);
  for (const minutes of [10, 20, 30, 40, 50, 60]) {
    postgres.setClock(minutes * 60);
    await pause(800);
  }
  expect(receiver.received.size).toBe(0);
  expect((await service.server.inject("/ready")).statusCode).toBe(503);
  receiver.down = false;
  postgres.setClock(61 * 60);
  const to = new Date(from.getTime() + 60 * MINUTE);
  const late = await expectNothingLost({ database, visits, from, to, received: receiver.received, parts: ["ladder"] });
  expect(late.at(-1)).toBeGreaterThan(55 * MINUTE);
  expect(receiver.came()).toBeLessThan(receiver.received.size * 20);
}, 180_000);

test("a service on a machine whose clock is an hour fast announces by the database's clock", async () => {
  const { postgres, closing } = used();
  postgres.setClock(0);
  const receiver = await startReceiver();
  const database = await freshPostgres(postgres.url);
  closing.push(database.close, receiver.stop);
  const from = await databaseNow(database);
  const soon = new Date(from.getTime() - 50_000);
  const inHalfAnHour = new Date(from.getTime() + 30 * MINUTE);
  const visits = await loadVisits(database, [soon, inHalfAnHour]);
  const environment = { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url };
  const service = await startProcess("serve", { ...environment, ...fakeClock({ FAKETIME: "+1h" }) });
  closing.push(service.kill);
  const to = new Date(soon.getTime() + MINUTE);
  await until(async () => (await databaseNow(database)) > to, 120_000);
  await expectNothingLost({ database, visits, from, to, received: receiver.received });
  const ladder = [...receiver.received.values()].filter((each) => each.step === "try-each-visitor");
  expect(ladder).toHaveLength(1);
}, 180_000);
