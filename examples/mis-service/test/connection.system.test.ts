import { expect, test } from "vitest";
import type { Database, Queries } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPostgres } from "../src/database/openPostgres.js";
import type { ErasureMark } from "../src/retention/erasureMarks.js";
import { eraseAgain, eraseHousehold } from "../src/retention/eraseHousehold.js";
import { startService } from "../src/startService.js";
import { keepPlans } from "../src/watch/keepPlans.js";
import { clientOf } from "./clientOf.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { everyRowOf } from "./everyRowOf.js";
import { expectNothingLost } from "./expectNothingLost.js";
import { PASSWORD } from "./freshPglite.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits } from "./loadVisits.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();
const quietly = (url: string): Database => openPostgres({ url, onLost: () => undefined });

/** A database whose connection ends once, in the middle of the first transaction in which a statement says `where`. */
function endingOnce(database: Database, where: string): Database & { readonly ended: () => boolean } {
  let ended = false;
  const through = (tx: Queries): Queries => ({
    query: async (text, values) => {
      if (!ended && text.includes(where)) {
        ended = true;
        await tx.query("select pg_terminate_backend(pg_backend_pid()) where $1", [true]).catch(() => undefined);
      }
      return tx.query(text, values);
    },
  });
  return { ...database, ended: () => ended, transaction: (work) => database.transaction((tx) => work(through(tx))) };
}

test("an erasure whose connection ends in the middle leaves all or nothing, and its mark finishes it", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  await (await startService({ database: quietly(postgres.url), channels: [], log: collectingLog().log })).stop();
  closing.push(database.close);
  const [visit] = await loadVisits(database, [new Date((await databaseNow(database)).getTime() + 3_600_000)], "kept");
  await database.query("update mis.visit set phase = 'accounted-for'");
  const [home] = await database.query<{ id: string }>("select household_id as id from mis.home where $1", [true]);
  const household = home?.id ?? "";
  const marked: ErasureMark[] = [];
  const marks = { note: (mark: ErasureMark) => void marked.push(mark), all: () => marked };
  const plans = keepPlans();
  const ending = endingOnce(database, "delete from mis.visit_entry");
  const cut = eraseHousehold({ database: ending, plans, marks, household });
  await expect(cut).rejects.toMatchObject({ name: "DatabaseAway", perhapsDone: false });
  const everything = async (): Promise<string> =>
    (
      await Promise.all(["mis.visit", "mis.home", "mis.visit_entry"].map((table) => everyRowOf(database, table)))
    ).join();
  expect((await everything()).split(`"${visit?.id ?? ""}"`).length).toBeGreaterThan(3);
  // the leave to change a stream was that transaction's: the connections that are left have none
  await expect(database.query("delete from mis.visit_entry where $1", [true])).rejects.toThrow("never deleted");
  expect(await eraseAgain({ database, plans, marks })).toBe(1);
  expect(await everything()).not.toContain(visit?.id);
});

test("announcements whose connection ends after they were delivered are delivered again with the same key, and told once", async () => {
  const { postgres, closing } = used();
  const prepared = await freshPostgres(postgres.url);
  const from = await databaseNow(prepared);
  const visits = await loadVisits(
    prepared,
    Array.from({ length: 10 }, () => new Date(from.getTime() - 61_000)),
  );
  await prepared.close();
  const database = endingOnce(quietly(postgres.url), "update mis.delivery set delivered_at");
  const channel = collectingChannel();
  const service = await startService({ database, channels: [channel], log: collectingLog().log, sweepMs: 500 });
  closing.push(service.stop);
  await until(() => database.ended());
  const { received } = channel;
  await expectNothingLost({ database, visits, from, to: from, received });
  expect(channel.deliveries.length).toBeGreaterThan(received.size);
}, 60_000);

test("a reckoning whose connection ends in the middle leaves nothing behind, and the visit is reckoned by the next", async () => {
  const { postgres, closing } = used();
  const prepared = await freshPostgres(postgres.url);
  const from = await databaseNow(prepared);
  const visits = await loadVisits(prepared, [new Date(from.getTime() - 58_000), new Date(from.getTime() - 57_000)]);
  await prepared.close();
  const database = endingOnce(quietly(postgres.url), "insert into mis.announcement");
  const channel = collectingChannel();
  const service = await startService({ database, channels: [channel], log: collectingLog().log, sweepMs: 500 });
  closing.push(service.stop);
  await until(() => database.ended());
  const to = new Date(from.getTime() + 4_000);
  await until(async () => (await databaseNow(database)) > to);
  await expectNothingLost({ database, visits, from, to, received: channel.received });
}, 60_000);

test("a write whose connection ends is refused with 503 and nothing of it stored; the same sent again is done once", async () => {
  const { postgres, closing } = used();
  const prepared = await freshPostgres(postgres.url);
  await prepared.close();
  for (const [where, said] of [
    ["insert into mis.visit_entry", "plan"],
    ["jsonb_to_recordset($3::jsonb) as x (version", "event"],
  ] as const) {
    const database = endingOnce(quietly(postgres.url), where);
    const watching = quietly(postgres.url);
    const service = await startService({ database, watching, channels: [], log: collectingLog().log });
    closing.push(service.stop);
    const office = clientOf(service.server);
    await office.POST("/session", { body: { username: "office", password: PASSWORD } });
    const { data: home } = await office.GET("/households", { params: { query: { upn: "E801200005003" } } });
    const at = (await databaseNow(database)).toISOString();
    const record = { purposes: ["welfare"], setting: "inside" as const, visitors: [{ id: "jo", name: "Jo Adeyemi" }] };
    const header = { "idempotency-key": `planned for ${said}` };
    const plan = () =>
      office.POST("/visits", {
        params: { header },
        body: { household: home?.id ?? "", record: { ...record, times: {} } },
      });
    const first = await plan();
    const planned = said === "plan" ? await plan() : first;
    expect(planned.response.status).toBe(201);
    const path = { id: planned.data?.id ?? "" };
    const told = () =>
      office.POST("/visits/{id}/events", { params: { path }, body: { id: "e1", type: "departed", at, whole: true } });
    const failed = said === "plan" ? first : await told();
    expect([failed.response.status, failed.response.headers.get("retry-after"), failed.error]).toEqual([
      503,
      "2",
      expect.objectContaining({ code: "database-away" }),
    ]);
    expect((await told()).response.status).toBe(200);
    expect((await told()).response.status).toBe(200);
    const stored = await database.query<{ version: number; kind: string }>(
      "select version, kind from mis.visit_entry where visit_id = $1 order by version",
      [path.id],
    );
    expect(stored.filter(({ kind }) => kind === "event")).toHaveLength(1);
    expect(stored.map(({ version }) => version)).toEqual(stored.map((_, place) => place + 1));
  }
  const visits = await quietlyCounted(postgres.url);
  expect(visits).toBe(2);
}, 60_000);

async function quietlyCounted(url: string): Promise<number> {
  const database = quietly(url);
  const rows = await everyRowOf(database, "mis.visit");
  await database.close();
  return rows.length;
}
