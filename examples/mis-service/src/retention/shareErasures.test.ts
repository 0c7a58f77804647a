import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "../database/migrate.js";
import { openPglite } from "../database/openPglite.js";
import { erasureMarks } from "./erasureMarks.js";
import { shareErasures } from "./shareErasures.js";

test("a machine learns of the erasures of another by the database, and after a backup the database learns of them by a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mis-shared-"));
  const [one, other] = [erasureMarks(join(folder, "one.jsonl")), erasureMarks(join(folder, "other.jsonl"))];
  const database = await openPglite({});
  await migrate(database);
  const household = "3f1d1c1e-8a55-4f0a-9b8e-2f6f5c0e7a11";
  one.note({ household, at: "2026-06-09T15:00:00.000Z" });
  expect(await shareErasures({ database, marks: one })).toBe(0);
  expect(await shareErasures({ database, marks: other })).toBe(1);
  expect(await shareErasures({ database, marks: other })).toBe(0);
  expect(other.all()).toEqual(one.all());

  // a backup of before comes back
  await database.query("delete from mis.erasure where $1", [true]);
  await shareErasures({ database, marks: other });
  expect(await database.query("select household from mis.erasure")).toEqual([{ household }]);
  await database.close();
  rmSync(folder, { recursive: true });
}, 60_000);
