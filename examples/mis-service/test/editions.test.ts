import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { forgetDocuments } from "../src/visits/forgetDocuments.js";
import { planOfBasis, type PlanBasis } from "../src/visits/planBasis.js";
import { freshPglite } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";

test("an edition of a school's file stays as long as a visit goes by it, and is deleted after the last", async () => {
  const database = await freshPglite();
  const now = await databaseNow(database);
  const edit = (phone: string) =>
    database.query("update mis.school set document = jsonb_set(document, '{phone}', to_jsonb($1::text))", [phone]);
  const phones = async (): Promise<readonly unknown[]> => {
    const rows = await database.query<{ phone: unknown }>(
      "select document ->> 'phone' as phone from mis.document where document ? 'phone' and $1 order by 1",
      [true],
    );
    return rows.map(({ phone }) => phone);
  };
  await edit("01632 960001");
  await loadVisits(database, [now], "first");
  await edit("01632 960002");
  await loadVisits(database, [now, now], "second");
  // the edition of the first day, by which nobody was planned
  expect(await forgetDocuments(database)).toBeLessThanOrEqual(1);
  expect(await phones()).toEqual(["01632 960001", "01632 960002"]);

  await database.query("select set_config('mis.erasing', 'on', false) where $1", [true]);
  for (const table of ["home", "visit_entry"])
    await database.query(`delete from mis.${table} where visit_id like $1`, ["first%"]);
  await database.query("delete from mis.visit where id like $1", ["first%"]);
  expect(await forgetDocuments(database)).toBe(1);
  expect(await phones()).toEqual(["01632 960002"]);
  const [row] = await database.query<{ basis: PlanBasis }>("select basis from mis.visit where $1 limit 1", [true]);
  if (row === undefined) throw new Error("The second visits are gone.");
  expect(JSON.stringify(await planOfBasis(database, row.basis))).toContain("01632 960002");

  // back to an edition that was deleted: it is stored again
  await edit("01632 960001");
  await loadVisits(database, [now], "third");
  expect(await phones()).toEqual(["01632 960001", "01632 960002"]);
  await database.close();
});
