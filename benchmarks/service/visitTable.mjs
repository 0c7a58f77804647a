import pg from "pg";
import { visitOf } from "./work.mjs";

const tables = `
  create table visit (id text primary key, plan jsonb not null, events jsonb not null, next_at timestamptz);
  create index on visit (next_at);
  create table announcement (id uuid primary key, visit_id text not null, body jsonb not null,
    next_try_at timestamptz not null default clock_timestamp(), attempts integer not null default 0, delivered_at timestamptz);
  create index on announcement (next_try_at) where delivered_at is null;
`;

/** A pool as large as the service's. */
export const poolOf = () => new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** The tables that every peer but ours works on, with the visits in them; each is asked about at once. */
export async function loadVisits(pool, count, begins) {
  await pool.query(tables);
  for (let from = 0; from < count; from += 100) {
    const rows = Array.from({ length: Math.min(100, count - from) }, (_, at) => {
      const id = `visit-${String(from + at).padStart(6, "0")}`;
      return { id, ...visitOf(id, begins) };
    });
    await pool.query(
      `insert into visit select id, plan, events, clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as x (id text, plan jsonb, events jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}

/** Does something in one transaction. */
export async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
