#!/usr/bin/env bash
# pg-boss 10.4.2 on PGlite 0.5.17 (seen 29 November 2026): a job is sent for later under an id of its own and cancelled, because
# the visit was put off. Then it is sent again under that id. A good guess is that the new job waits, since the old one is
# cancelled, or that an error says why it does not. It answers null and nothing waits: the alarm of that visit never rings. A job
# that is done keeps its id likewise.
# Our side: examples/mis-service/test/watch.test.ts, which sets each alarm under the id of the visit and the version of its
# stream, never of its instant; the sweep finds a visit that is out and has no alarm.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund pg-boss@10.4.2 @electric-sql/pglite@0.5.17
cat > show.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import PgBoss from "pg-boss";
const pg = new PGlite();
const db = {
  executeSql: async (text, values) =>
    values?.length ? pg.query(text, values) : ((await pg.exec(text)).at(-1) ?? { rows: [] }),
};
const boss = new PgBoss({ db, supervise: false, schedule: false });
boss.on("error", (error) => console.error(error.message));
await boss.start();
await boss.createQueue("overdue");
const id = "00000000-0000-4000-8000-000000000001";
const inAnHour = () => boss.send("overdue", { visit: "visit-1" }, { id, startAfter: 3600 });
const first = await inAnHour();
await boss.cancel("overdue", id);
const again = await inAnHour();
const { rows } = await pg.query("select state from pgboss.job where name = 'overdue'");
const states = rows.map(({ state }) => state);
console.log("pg-boss 10.4.2:", { "sent first": first === id, "sent again": again, "in the queue": states });
await boss.stop({ graceful: false });
process.exit(first === id && again === null && states.join() === "cancelled" ? 0 : 1);
JS
node show.mjs
