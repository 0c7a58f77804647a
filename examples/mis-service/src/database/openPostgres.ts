import pg from "pg";
import type { Database, Queries } from "./Database.js";
import { DatabaseAway, isAway, isUnreached } from "./DatabaseAway.js";

type Pooled = { readonly url: string; readonly most?: number; readonly onLost: (error: Error) => void };

/** A pool of connections. A connection that is lost while nobody uses it is told to `onLost` and ends nothing. */
export function openPostgres({ url, most = 10, onLost }: Pooled): Database {
  const pool = new pg.Pool({ connectionString: url, max: most, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on("error", onLost);
  return {
    kind: "postgres",
    query: queriesOn(pool, true).query,
    transaction: async (work) => {
      for (let time = 1; ; time += 1) {
        try {
          return await once(pool, work);
        } catch (error) {
          if (time === TIMES || !isUndone(error)) throw error;
        }
      }
    },
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  };
}

/** Two transactions that waited for each other, or would have contradicted each other: one of them was undone, and is done again. */
const isUndone = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === "40P01" || error.code === "40001");
const TIMES = 3;

async function once<T>(pool: pg.Pool, work: (tx: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw told(error, false);
  });
  let broken: Error | undefined;
  let committing = false;
  // a connection that is lost in the middle tells so here; the query that waits for it fails by itself
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on("error", lost);
  try {
    await client.query("begin");
    const result = await work(queriesOn(client));
    committing = true;
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failed: unknown) => {
      broken = failed instanceof Error ? failed : new Error("The connection could not roll back.");
    });
    throw told(error, committing);
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}

const told = (error: unknown, perhapsDone: boolean): unknown =>
  isAway(error) ? new DatabaseAway(perhapsDone && !isUnreached(error), error) : error;

/** `alone`: a statement is a transaction by itself. */
function queriesOn(runner: pg.Pool | pg.PoolClient, alone = false): Queries {
  return {
    query: async <R extends object>(text: string, values: readonly unknown[] = []) => {
      // several statements come as several results, and only without values
      const asked = values.length === 0 ? runner.query(text) : runner.query(text, [...values]);
      const result: unknown = await asked.catch((error: unknown) => {
        throw told(error, alone && !/^\s*select/i.test(text));
      });
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return (last as { readonly rows: R[] }).rows;
    },
  };
}
