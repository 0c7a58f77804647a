import type { Queries } from "./Database.js";

/** What the database's clock shows: the only clock that a visit is reckoned by, whatever machine asks. */
export async function databaseNow(queries: Queries): Promise<Date> {
  const [row] = await queries.query<{ now: Date }>("select clock_timestamp() as now where $1", [true]);
  if (row === undefined) throw new Error("The database gave no time.");
  return row.now;
}
