import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../database/Database.js";
import { migrate } from "../database/migrate.js";
import { openPglite } from "../database/openPglite.js";
import { attemptWasRight, forgetAttempts, takeAttempt, waitAfter } from "./takeAttempt.js";

let database: Database;
beforeAll(async () => {
  database = await openPglite({});
  await migrate(database);
}, 60_000);
afterAll(() => database.close());

/** As if so much time had gone by. */
const goBy = (interval: string): Promise<unknown> =>
  database.query("update mis.sign_in_attempt set last_at = last_at - $1::interval", [interval]);
const from = (username: string, address = "198.51.100.1") => ({ username, address });

test("some attempts are free, then each that fails makes the wait twice as long, up to a quarter of an hour", () => {
  const waits = Array.from({ length: 20 }, (_, times) => waitAfter(times, 5) / 1_000);
  expect(waits.slice(0, 10)).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16]);
  expect(waits.at(-1)).toBe(900);
});

test("of many attempts at once no more are free than of one after the other, and one that waits is not counted", async () => {
  expect(await takeAttempt(database, from("jo"))).toBe(0);
  // as if fourteen had failed: the next may be made after 512 seconds, and the one after it after a quarter of an hour
  await database.query("update mis.sign_in_attempt set times = 14 where kind = $1", ["account"]);
  expect(await takeAttempt(database, from("jo"))).toBeGreaterThan(500_000);
  await goBy("513 seconds");
  const waits = await Promise.all(Array.from({ length: 20 }, () => takeAttempt(database, from("jo"))));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(1);
  expect(Math.max(...waits)).toBeLessThanOrEqual(900_000);
  expect(await takeAttempt(database, from("sam"))).toBe(0);
  expect(await takeAttempt(database, from("jo", "203.0.113.7"))).toBeGreaterThan(800_000);
});

test("one that was right clears its account, and takes only itself back of an address that a whole school may have", async () => {
  const school = "192.0.2.9";
  for (let at = 0; at < 49; at += 1) expect(await takeAttempt(database, from(`pupil-${at}`, school))).toBe(0);
  for (let at = 0; at < 3; at += 1) {
    expect(await takeAttempt(database, from("imke", school))).toBe(0);
    await attemptWasRight(database, from("imke", school));
  }
  expect(await takeAttempt(database, from("imke", school))).toBe(0);
  expect(await takeAttempt(database, from("lena", school))).toBeGreaterThan(0);
});

test("no name is stored, and after an hour nothing is", async () => {
  const stored = () => database.query<{ key: string }>("select key from mis.sign_in_attempt");
  expect(JSON.stringify(await stored())).not.toMatch(/jo|imke|192/);
  await goBy("61 minutes");
  expect(await takeAttempt(database, from("jo"))).toBe(0);
  await forgetAttempts(database);
  expect(await stored()).toHaveLength(2);
});
