import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import type { Database } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import { openQueue } from "../src/watch/openQueue.js";
import { uuidOf } from "../src/watch/uuidOf.js";
import { freshPglite } from "./freshPglite.js";

const ALARM = { id: uuidOf("stopped"), visitId: "stopped", at: new Date(0) };

async function stateOf(database: Database): Promise<string | undefined> {
  const [row] = await database.query<{ state: string }>("select state from pgboss.job where id = $1", [ALARM.id]);
  return row?.state;
}

test("a queue that stops waits for the alarm that is being worked", async () => {
  const database = await freshPglite();
  const queue = await openQueue(database, () => undefined);
  await database.transaction((tx) => queue.set(tx, [ALARM]));
  const told = new EventEmitter();
  const [begun, end] = [once(told, "begun"), once(told, "end")];
  await queue.work(async () => {
    told.emit("begun");
    await end;
    return [];
  });
  await begun;
  const stopped = queue.stop().then(() => "stopped");
  expect(await Promise.race([stopped, databaseNow(database).then(() => "still working")])).toBe("still working");
  told.emit("end");
  await stopped;
  expect(await stateOf(database)).toBe("completed");
  await database.close();
});

test("an alarm that is taken while the queue stops is handed back and not worked", async () => {
  const database = await freshPglite();
  const told = new EventEmitter();
  const [taken, stopping] = [once(told, "taken"), once(told, "stopping")];
  const slow: Database = {
    ...database,
    query: async <R extends object>(text: string, values?: readonly unknown[]) => {
      const rows = await database.query<R>(text, values);
      // how pg-boss takes what is due
      if (text.includes("FOR UPDATE SKIP LOCKED") && rows.length > 0) {
        told.emit("taken");
        await stopping;
      }
      return rows;
    },
  };
  const queue = await openQueue(slow, () => undefined);
  await database.transaction((tx) => queue.set(tx, [ALARM]));
  let worked = 0;
  await queue.work(() => Promise.resolve(((worked += 1), [])));
  await taken;
  const stopped = queue.stop();
  told.emit("stopping");
  await stopped;
  expect([worked, await stateOf(database)]).toEqual([0, "retry"]);
  await database.close();
});
