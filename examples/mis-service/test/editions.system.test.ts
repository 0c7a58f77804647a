import { expect, test } from "vitest";
import { forgetDocuments } from "../src/visits/forgetDocuments.js";
import { storeDocuments } from "../src/visits/planDocuments.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits } from "./loadVisits.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();

test("an edition that somebody plans under is not deleted meanwhile, and one that is being deleted is stored again", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  closing.push(database.close);
  await database.query("delete from mis.document where $1", [true]);
  const [school] = await database.query<{ id: string }>("select id from mis.school where $1", [true]);
  const id = school?.id ?? "";
  await storeDocuments(database, id);
  await database.transaction(async (tx) => {
    await storeDocuments(tx, id);
    expect(await forgetDocuments(database)).toBe(0);
  });
  // the policy stays
  expect(await forgetDocuments(database)).toBe(1);

  await storeDocuments(database, id);
  let planned: Promise<number> = Promise.resolve(0);
  await database.transaction(async (tx) => {
    await tx.query("delete from mis.document where $1", [true]);
    planned = database.transaction(async (other) => {
      await storeDocuments(other, id);
      return (await other.query("select 1 from mis.document where $1", [true])).length;
    });
    // it waits for the deletion to be done
    await database.query("select pg_sleep($1)", [0.2]);
  });
  expect(await planned).toBe(2);
});

test("planned and deleted at the same time by many, no visit is left without what it goes by", async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  closing.push(database.close);
  const [school] = await database.query<{ id: string }>("select id from mis.school where $1", [true]);
  await loadVisits(database, [new Date(0)], "model");
  const plan = async (worker: number): Promise<void> => {
    for (let at = 0; at < 25; at += 1)
      await database.transaction(async (tx) => {
        const hashes = await storeDocuments(tx, school?.id ?? "");
        await tx.query(
          `insert into mis.visit (id, school_id, visitor_ids, outline, basis, version, noted_version, noted_at, phase, summary)
           select $1, school_id, visitor_ids, outline, basis || $2::jsonb, 1, 1, noted_at, 'cancelled', summary from mis.visit where id = 'model-00000'`,
          [`planned-${worker}-${at}`, JSON.stringify(hashes)],
        );
      });
  };
  const edit = async (): Promise<void> => {
    for (let at = 0; at < 60; at += 1)
      await database.query(`update mis.school set document = jsonb_set(document, '{phone}', to_jsonb($1::text))`, [
        `01632 960${100 + (at % 3)}`,
      ]);
  };
  const forget = async (): Promise<number> => {
    let gone = 0;
    for (let at = 0; at < 100; at += 1) {
      gone += await forgetDocuments(database);
      await database.query(
        "delete from mis.visit where phase = 'cancelled' and random() < $1 and id like 'planned-%'",
        [0.3],
      );
    }
    return gone;
  };
  const [gone] = await Promise.all([forget(), edit(), ...[1, 2, 3].map(plan)]);
  const lost = await database.query(
    `select id from mis.visit where $1 and not (exists (select 1 from mis.document where hash = basis ->> 'school')
       and exists (select 1 from mis.document where hash = basis ->> 'policy'))`,
    [true],
  );
  expect(lost).toEqual([]);
  // on a busy machine all may have been planned before anything could go
  expect(gone + (await forget())).toBeGreaterThan(0);
});
