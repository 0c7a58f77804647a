// What a vendor would write without a queue: two loops over two tables, each taking its rows with "for update skip locked".
import { setTimeout as pause } from "node:timers/promises";
import { announce, reckon } from "../work.mjs";
import { inTransaction, loadVisits, poolOf } from "../visitTable.mjs";

const EVERY_MS = 500;
const pool = poolOf();
const [command, count, begins] = process.argv.slice(2);

if (command === "load") {
  await loadVisits(pool, Number(count), new Date(begins));
  await pool.end();
} else {
  for (const turn of [visits, visits, visits, outbox, outbox]) void again(turn);
  console.log("ready");
}

async function again(turn) {
  for (;;) if ((await turn()) === 0) await pause(EVERY_MS);
}

function visits() {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query(
      `select id, plan, events, clock_timestamp() as now from visit where next_at <= clock_timestamp()
       order by next_at limit 100 for update skip locked`,
    );
    if (rows.length === 0) return 0;
    const reckoned = rows.map((row) => ({ id: row.id, ...reckon(row, row.now) }));
    const due = reckoned.flatMap(({ id, due: each }) => each.map((one) => ({ id: one.id, visit_id: id, body: one })));
    await client.query(
      `insert into announcement (id, visit_id, body)
       select * from jsonb_to_recordset($1::jsonb) as x (id uuid, visit_id text, body jsonb) on conflict do nothing`,
      [JSON.stringify(due)],
    );
    await client.query(
      `update visit set next_at = x.next_at from jsonb_to_recordset($1::jsonb) as x (id text, next_at timestamptz) where visit.id = x.id`,
      [JSON.stringify(reckoned.map(({ id, nextAt }) => ({ id, next_at: nextAt })))],
    );
    return rows.length;
  });
}

async function outbox() {
  const { rows } = await pool.query(
    `update announcement set next_try_at = clock_timestamp() + interval '8 seconds', attempts = attempts + 1
     where id in (select id from announcement where delivered_at is null and next_try_at <= clock_timestamp()
       order by next_try_at limit 100 for update skip locked) returning id, visit_id, body`,
  );
  const taken = await Promise.all(
    rows.map(({ id, visit_id, body }) =>
      announce(body, visit_id).then(
        () => id,
        () => undefined,
      ),
    ),
  );
  const ids = taken.filter((id) => id !== undefined);
  if (ids.length > 0)
    await pool.query("update announcement set delivered_at = clock_timestamp() where id = any($1::uuid[])", [ids]);
  return rows.length;
}
