import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPglite } from "../src/database/openPglite.js";
import { keepRetention } from "../src/retention/keepRetention.js";
import { erasureMarks } from "../src/retention/erasureMarks.js";
import { startService } from "../src/startService.js";
import { keepPlans } from "../src/watch/keepPlans.js";
import { clientOf } from "./clientOf.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { PASSWORD, preparedImage } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";
import { everyRowOf } from "./everyRowOf.js";
import { until } from "./until.js";

const folder = mkdtempSync(join(tmpdir(), "mis-erasures-"));
const erasures = join(folder, "erasures.jsonl");
let image: Blob;
beforeAll(async () => {
  image = await preparedImage();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a household is erased with its streams, jobs and outbox, only a mark stays, and a backup does not bring it back", async () => {
  const database = await openPglite({ image });
  const channel = collectingChannel();
  channel.down = true;
  const start = { channels: [channel], log: collectingLog().log, sweepMs: 300, erasures };
  const service = await startService({ ...start, database });
  const [office, leader] = [clientOf(service.server), clientOf(service.server)];
  await office.POST("/session", { body: { username: "office", password: PASSWORD } });
  await leader.POST("/session", { body: { username: "leader", password: PASSWORD } });
  const now = (await databaseNow(database)).getTime();
  const [visit] = await loadVisits(database, [new Date(now - 61_000)], "erased");
  const [home] = await database.query<{ id: string }>("select household_id as id from mis.home where $1", [true]);
  const id = home?.id ?? "";
  await until(async () => (await everyRowOf(database, "mis.delivery")).length > 0);

  // nobody loses a visit from sight that is out
  const path = { params: { path: { id } } };
  expect((await office.DELETE("/households/{id}", path)).response.status).toBe(403);
  expect((await leader.DELETE("/households/{id}", path)).error).toMatchObject({ code: "somebody-out" });
  const back = { id: "b", type: "back" as const, at: new Date(now).toISOString(), by: "school-office", about: ["jo"] };
  await office.POST("/visits/{id}/events", { params: { path: { id: visit?.id ?? "" } }, body: back });
  const backup = await database.image();
  expect((await leader.DELETE("/households/{id}", path)).response.status).toBe(204);
  expect((await leader.DELETE("/households/{id}", path)).response.status).toBe(404);
  const tables = ["visit", "home", "visit_entry", "announcement", "delivery", "household", "pupil"].map(
    (name) => `mis.${name}`,
  );
  const left = await Promise.all([...tables, "pgboss.job", "pgboss.archive"].map((name) => everyRowOf(database, name)));
  expect(left.flat().filter((row) => row.includes(id) || row.includes("erased-0"))).toEqual([]);
  await service.stop();
  expect(readFileSync(erasures, "utf8").trim().split("\n")).toHaveLength(1);

  const restored = await openPglite({ image: backup });
  expect(await restored.query("select 1 from mis.household where id = $1", [id])).toHaveLength(1);
  const again = await startService({ ...start, database: restored });
  expect(await restored.query("select 1 from mis.household where id = $1", [id])).toEqual([]);
  expect(await everyRowOf(restored, "mis.visit")).toEqual([]);
  await again.stop();
}, 120_000);

test("nothing is deleted until the school has stated a period; then what is older goes, and who read what by a period of its own", async () => {
  const database = await openPglite({ image });
  const keeping = { database, plans: keepPlans(), marks: erasureMarks(join(folder, "retention.jsonl")) };
  const state = (retention: object) =>
    database.query("update mis.school set retention = $1::jsonb", [JSON.stringify(retention)]);
  const homes = (await everyRowOf(database, "mis.household")).length;
  await database.query("update mis.household set changed_at = clock_timestamp() - interval '40 days' where $1", [true]);
  await database.query(
    `insert into mis.reading (household_id, account_id, what, at) select household.id, account.id, 'household', clock_timestamp() - interval '20 days'
     from mis.household, mis.account where role = 'office' and $1`,
    [true],
  );
  expect(await keepRetention(keeping)).toEqual({ households: 0, readings: 0 });
  await state({ households: { days: 41 }, readings: { days: 21 } });
  expect(await keepRetention(keeping)).toEqual({ households: 0, readings: 0 });
  // somebody who may still fall due keeps their household
  const inAnHour = new Date((await databaseNow(database)).getTime() + 3_600_000);
  await loadVisits(database, [inAnHour], "kept");
  await state({ households: { days: 39 }, readings: "not-stated" });
  expect(await keepRetention(keeping)).toEqual({ households: homes - 1, readings: 0 });
  await state({ households: "not-stated", readings: { days: 19 } });
  expect(await keepRetention(keeping)).toEqual({ households: 0, readings: homes });
  await database.close();
}, 120_000);

test("a household of a round is erased with what happened at its home; the journey and the other homes stay", async () => {
  const database = await openPglite({ image });
  const start = { channels: [], log: collectingLog().log, sweepMs: 300, erasures: join(folder, "round.jsonl") };
  const service = await startService({ ...start, database });
  const [office, leader] = [clientOf(service.server), clientOf(service.server)];
  await office.POST("/session", { body: { username: "office", password: PASSWORD } });
  await leader.POST("/session", { body: { username: "leader", password: PASSWORD } });
  const household = async (upn: string): Promise<string> =>
    (await office.GET("/households", { params: { query: { upn } } })).data?.id ?? "";
  const families = [await household("B801200005001"), await household("E801200005003")];
  const now = (await databaseNow(database)).getTime();
  const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();
  const journey = {
    visitors: [{ id: "jo", name: "Jo Adeyemi" }],
    times: { leaveSchool: at(-60), backAtSchool: at(30) },
  };
  const homes = families.map((of, place) => ({
    household: of,
    record: {
      purposes: ["welfare"],
      setting: "inside" as const,
      times: { arrive: at(place * 20 - 50), leaveHome: at(place * 20 - 40) },
    },
  }));
  const { data: round } = await office.POST("/rounds", { body: { journey, homes } });
  const params = { path: { id: round?.id ?? "" } };
  const said = { by: "visitor:jo" as const, about: ["jo"] };
  for (const event of [
    { id: "e1", type: "departed" as const, at: at(-60), note: "Fernsby first, then the others" },
    { id: "e2", type: "arrived" as const, at: at(-50), ...said, note: "at the Fernsbys" },
    { id: "e3", type: "left" as const, at: at(-40), ...said },
    { id: "e4", type: "arrived" as const, at: at(-30), ...said, note: "at the Quillfeathers" },
    { id: "e5", type: "back" as const, at: at(-1), by: "school-office" as const, about: ["jo"] },
  ])
    expect((await office.POST("/visits/{id}/events", { params, body: event })).error).toBeUndefined();
  expect(
    (await leader.DELETE("/households/{id}", { params: { path: { id: families[0] ?? "" } } })).response.status,
  ).toBe(204);
  const tables = ["mis.visit", "mis.home", "mis.visit_entry", "mis.household", "mis.pupil"];
  const left = await Promise.all(tables.map((name) => everyRowOf(database, name)));
  expect(left.flat().filter((row) => /Fernsby/.test(row))).toEqual([]);
  const { data: whole } = await office.GET("/visits/{id}", { params });
  expect(whole?.visits.map((visit) => visit.household.familyName)).toEqual(["Quillfeather"]);
  expect(whole?.visits[0]?.events.map(({ id, note }) => [id, note])).toEqual([
    ["e1", undefined],
    ["e4", "at the Quillfeathers"],
    ["e5", undefined],
  ]);
  expect((await office.GET("/visits/{id}/state", { params })).data?.phase).toBe("accounted-for");
  // the last of its homes takes the round with it
  await leader.DELETE("/households/{id}", { params: { path: { id: families[1] ?? "" } } });
  expect(await everyRowOf(database, "mis.visit")).toEqual([]);
  await service.stop();
}, 120_000);
