import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { startService } from "../src/startService.js";
import { planOfBasis, type PlanBasis } from "../src/visits/planBasis.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { freshPglite } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";
import { until } from "./until.js";

test("a plan is made again as it was at departure, whatever the school has changed since, and one that cannot be made is announced", async () => {
  const database = await freshPglite();
  const now = (await databaseNow(database)).getTime();
  const [left] = await loadVisits(database, [new Date(now - 61_000)], "before");
  const basisOf = async (id: string): Promise<PlanBasis> => {
    const [row] = await database.query<{ basis: PlanBasis }>("select basis from mis.visit where id = $1", [id]);
    if (row === undefined) throw new Error("There is no such visit.");
    return row.basis;
  };
  await database.query(`update mis.school set document = jsonb_set(document, '{phone}', '"01632 960999"')`);
  const [later] = await loadVisits(database, [new Date(now - 61_000)], "after");
  const [before, after] = [await basisOf(left?.id ?? ""), await basisOf(later?.id ?? "")];
  expect(before.policy).toBe(after.policy);
  expect(before.school).not.toBe(after.school);
  const again = await planOfBasis(database, before);
  expect([again.moments, again.codeWord, again.watch]).toEqual([
    left?.plan.moments,
    left?.plan.codeWord,
    left?.plan.watch,
  ]);
  expect(JSON.stringify(again)).not.toContain("01632 960999");
  expect(JSON.stringify(await planOfBasis(database, after))).toContain("01632 960999");

  // a document that a newer version of the packages no longer reads
  await database.query(`update mis.visit set basis = jsonb_set(basis, '{school}', '"unreadable"') where id = $1`, [
    later?.id,
  ]);
  const channel = collectingChannel();
  const { stop } = await startService({ database, channels: [channel], log: collectingLog().log, sweepMs: 300 });
  const told = (id?: string) => [...channel.received.values()].filter(({ visitId }) => visitId === id);
  await until(() => told(left?.id).length > 0 && told(later?.id).length > 0);
  expect(told(later?.id).map(({ body }) => body["step"])).toEqual(["cannot-be-reckoned"]);
  expect(told(left?.id).map(({ body }) => body["step"])).toContain("try-each-visitor");
  await stop();
});
