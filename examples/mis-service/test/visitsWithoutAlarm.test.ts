import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { openQueue } from "../src/watch/openQueue.js";
import { uuidOf } from "../src/watch/uuidOf.js";
import { visitsWithoutAlarm } from "../src/watch/visitsWithoutAlarm.js";
import { freshPglite } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";

test("an alarm that a worker has just taken is left to it; one that it does not finish, or that is gone, is swept up", async () => {
  const database = await freshPglite();
  const queue = await openQueue(database, () => undefined);
  const now = await databaseNow(database);
  const [visit] = await loadVisits(database, [now], "taken");
  const [id, alarm] = [visit?.id ?? "", uuidOf("taken")];
  await database.query("update mis.visit set next_at = clock_timestamp() - interval '10 seconds', armed_job = $1", [
    alarm,
  ]);
  await database.transaction((tx) => queue.set(tx, [{ id: alarm, visitId: id, at: now }]));
  const taken = (ago: string) =>
    database.query(
      "update pgboss.job set state = 'active', started_on = clock_timestamp() - $2::interval where id = $1",
      [alarm, ago],
    );

  expect(await visitsWithoutAlarm(database)).toContain(id);
  await taken("1 second");
  expect(await visitsWithoutAlarm(database)).not.toContain(id);
  await taken("6 seconds");
  expect(await visitsWithoutAlarm(database)).toContain(id);
  await database.query("delete from pgboss.job where id = $1", [alarm]);
  expect(await visitsWithoutAlarm(database)).toContain(id);
  await queue.stop();
});
