import pg from "pg";
import type { Database, Queries } from "./Database.js";

type Pooled = { readonly url: string; readonly most?: number; readonly onLost: (error: Error) => void };

/** A pool of connections. A connection that is lost while nobody uses it is told to `onLost` and ends nothing. */
export function openPostgres({ url, most = 10, onLost }: Pooled): Database {
  const pool = new pg.Pool({ connectionString: url, max: most, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on("error", onLost);
  return {
    kind: "postgres",
    query: queriesOn(pool).query,
    transaction: async (work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      // a connection that is lost in the middle tells so here; the query that waits for it fails by itself
      const lost = (error: Error): void => {
        broken = error;
      };
      client.on("error", lost);
      try {
        await client.query("begin");
        const result = await work(queriesOn(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((failed: unknown) => {
          broken = failed instanceof Error ? failed : new Error("The connection could not roll back.");
        });
        throw error;
      } finally {
        client.off("error", lost);
        client.release(broken);
      }
    },
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  };
}

function queriesOn(runner: pg.Pool | pg.PoolClient): Queries {
  return {
    query: async <R extends object>(text: string, values: readonly unknown[] = []) => {
      // several statements come as several results, and only without values
      const result: unknown = values.length === 0 ? await runner.query(text) : await runner.query(text, [...values]);
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return (last as { readonly rows: R[] }).rows;
    },
  };
}
