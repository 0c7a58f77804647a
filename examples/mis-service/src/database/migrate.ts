import type { Database } from "./Database.js";
import { migrations } from "./migrations.js";

/** Brings the database to the newest migration, one after the other, each whole or not at all. Two that start at once wait for each other. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    // any number will do, as long as nothing else locks by it
    await tx.query("select pg_advisory_xact_lock($1)", [7_204_415]);
    await tx.query("create schema if not exists mis");
    await tx.query("create table if not exists mis.migration (number integer primary key, at timestamptz not null)");
    const done = await tx.query<{ number: number }>("select number from mis.migration");
    const known = new Set(done.map(({ number }) => number));
    for (const [index, script] of migrations.entries()) {
      if (known.has(index + 1)) continue;
      await tx.query(script);
      await tx.query("insert into mis.migration values ($1, clock_timestamp())", [index + 1]);
    }
  });
}
