import type { Database } from "../src/database/Database.js";

/** Every row of a table as one text each. */
export async function everyRowOf(database: Database, table: string): Promise<readonly string[]> {
  const rows = await database.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t where $1`, [
    true,
  ]);
  return rows.map(({ row }) => row);
}
