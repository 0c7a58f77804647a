// DBOS: a workflow for each visit that reckons, announces and sleeps until the next instant; what it did is taken up again after a crash.
import { DBOS } from "@dbos-inc/dbos-sdk";
import { announce, reckon } from "../work.mjs";
import { loadVisits, poolOf } from "../visitTable.mjs";

const pool = poolOf();
const [command, count, begins] = process.argv.slice(2);
const tried = { retriesAllowed: true, maxAttempts: 10, intervalSeconds: 1 };

async function watch(id) {
  const announced = new Set();
  for (;;) {
    const { due, wait } = await DBOS.runStep(() => look(id), { name: "look" });
    for (const one of due.filter((each) => !announced.has(each.id))) {
      announced.add(one.id);
      await DBOS.runStep(() => announce(one, id), { name: "announce", ...tried });
    }
    if (wait === null) return;
    await DBOS.sleepms(wait);
  }
}

async function look(id) {
  const { rows } = await pool.query("select id, plan, events, clock_timestamp() as now from visit where id = $1", [id]);
  const { due, nextAt } = reckon(rows[0], rows[0].now);
  return { due, wait: nextAt === null ? null : Math.max(0, nextAt - rows[0].now) };
}

const watching = DBOS.registerWorkflow(watch, { name: "watch" });
DBOS.setConfig({ name: "visits", systemDatabaseUrl: process.env.DATABASE_URL, logLevel: "error" });

if (command === "load") {
  await loadVisits(pool, Number(count), new Date(begins));
  await pool.end();
} else {
  await DBOS.launch();
  console.log("ready");
  const { rows } = await pool.query("select id from visit");
  // one that was started before is the same workflow, and goes on where it was
  for (const { id } of rows) await DBOS.startWorkflow(watching, { workflowID: id })(id);
}
