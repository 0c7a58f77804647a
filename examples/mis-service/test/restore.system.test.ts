import { expect, test } from "vitest";
import { join } from "node:path";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPostgres } from "../src/database/openPostgres.js";
import { eraseHousehold } from "../src/retention/eraseHousehold.js";
import { erasureMarks } from "../src/retention/erasureMarks.js";
import { startService } from "../src/startService.js";
import { keepPlans } from "../src/watch/keepPlans.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { freshPostgres } from "./freshPostgres.js";
import { inTheMiddle } from "./inTheMiddle.js";
import { loadVisits } from "./loadVisits.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();

test("a dump that is put back goes on with the watch, and a household that was erased since stays erased", async () => {
  const { postgres, closing } = used();
  const dump = join(postgres.folder, "dump");
  const erasures = join(postgres.folder, "erasures.jsonl");
  const channel = collectingChannel();
  const start = { channels: [channel], log: collectingLog().log, sweepMs: 500, erasures };
  const before = await freshPostgres(postgres.url);
  const from = await databaseNow(before);
  const visits = await loadVisits(before, inTheMiddle(from, 12, 4));
  const service = await startService({ ...start, database: before });
  await until(() => channel.received.size > 10);
  postgres.run("pg_dump", "-Fc", "-f", dump, postgres.url);

  // after the dump a household is erased that nobody is out at, and the ladders go on
  const [home] = await before.query<{ id: string }>("select id from mis.household where $1 order by id desc limit 1", [
    true,
  ]);
  const household = home?.id ?? "";
  const marks = erasureMarks(erasures);
  expect(await eraseHousehold({ database: before, plans: keepPlans(), marks, household })).toBe("erased");
  const to = new Date(from.getTime() + 4_000);
  await until(async () => (await databaseNow(before)) > to);
  await service.stop();

  const database = openPostgres({ url: postgres.url, onLost: () => undefined });
  await database.query("drop schema mis cascade; drop schema pgboss cascade");
  postgres.run("pg_restore", "-d", postgres.url, dump);
  const held = () => database.query("select 1 from mis.household where id = $1", [household]);
  expect(await held()).toHaveLength(1);
  const restored = await startService({ ...start, database });
  closing.push(restored.stop);
  expect(await held()).toEqual([]);
  await expectNothingLost({ database, visits, from, to, received: channel.received });
}, 120_000);
