// graphile-worker: a job for each visit at its next instant, and a job for each announcement, added in the transaction of what they follow from.
import { makeWorkerUtils, run } from "graphile-worker";
import { announce, reckon } from "../work.mjs";
import { inTransaction, loadVisits, poolOf } from "../visitTable.mjs";

const pool = poolOf();
const [command, count, begins] = process.argv.slice(2);
const utils = await makeWorkerUtils({ pgPool: pool });

if (command === "load") {
  await utils.migrate();
  await loadVisits(pool, Number(count), new Date(begins));
  await pool.query(
    "select graphile_worker.add_job('visit', json_build_object('id', id), run_at := next_at, job_key := id) from visit",
  );
  await utils.release();
  await pool.end();
} else {
  // a worker that was killed keeps its jobs for four hours unless somebody who knows that it is dead says so
  const { rows } = await pool.query(
    "select distinct locked_by as id from graphile_worker.jobs where locked_by is not null",
  );
  if (process.env.UNLOCK !== "no" && rows.length > 0) await utils.forceUnlockWorkers(rows.map(({ id }) => id));
  await run({
    pgPool: pool,
    concurrency: 100,
    pollInterval: 500,
    taskList: {
      visit: ({ id }) => inTransaction(pool, (client) => visit(client, id)),
      announce: ({ visit: of, body }) => announce(body, of),
    },
    // what it says of each job would be most of what it does
    logger: undefined,
    noHandleSignals: true,
  });
  console.log("ready");
}

async function visit(client, id) {
  const { rows } = await client.query(
    "select id, plan, events, clock_timestamp() as now from visit where id = $1 for update",
    [id],
  );
  const { due, nextAt } = reckon(rows[0], rows[0].now);
  await client.query(
    `with fresh as (
       insert into announcement (id, visit_id, body)
       select * from jsonb_to_recordset($1::jsonb) as x (id uuid, visit_id text, body jsonb) on conflict do nothing returning *
     )
     select graphile_worker.add_job('announce', json_build_object('visit', visit_id, 'body', body), job_key := id::text) from fresh`,
    [JSON.stringify(due.map((one) => ({ id: one.id, visit_id: id, body: one })))],
  );
  if (nextAt !== null)
    await client.query(
      "select graphile_worker.add_job('visit', json_build_object('id', $1::text), run_at := $2, job_key := $1)",
      [id, nextAt],
    );
}
