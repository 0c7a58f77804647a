import PgBoss from "pg-boss";
import type { Database, Queries } from "../database/Database.js";
import type { Alarms } from "./Alarms.js";

/** The queue of the alarms of visits. */
export const QUEUE = "visit-alarm";
const BATCH = 500;

type Fired = { readonly id: string; readonly data: { readonly visitId: string } };
/** The alarms that fired, and which of them could not be worked. */
type Work = (fired: readonly Fired[]) => Promise<readonly string[]>;
export type Queue = Alarms & {
  readonly work: (work: Work) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** pg-boss over the service's own database, so that an alarm is set in the transaction of what it follows from. */
export async function openQueue(database: Database, onError: (error: Error) => void): Promise<Queue> {
  const under = new Set<Promise<unknown>>();
  const isStopping = { yes: false };
  /** Whoever stops waits for it. */
  const noted = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    under.add(settled);
    void settled.then(() => under.delete(settled));
    return work;
  };
  const boss = new PgBoss({ db: executing(database, noted), schema: "pgboss", schedule: false });
  boss.on("error", onError);
  await boss.start();
  // a worker that dies holds its alarms for a minute; the sweep is there sooner
  const kept = { retryLimit: 10, retryDelay: 1, retryBackoff: true, expireInSeconds: 60, retentionDays: 400 };
  if ((await boss.getQueue(QUEUE)) === null)
    await boss.createQueue(QUEUE, { name: QUEUE, policy: "standard", ...kept });
  return {
    set: async (tx, alarms) => {
      if (alarms.length === 0) return;
      const jobs = alarms.map(({ id, visitId, at }) => ({ id, name: QUEUE, data: { visitId }, startAfter: at }));
      await boss.insert(jobs, { db: executing(tx) });
    },
    drop: async (tx, ids) => {
      if (ids.length > 0) await boss.deleteJob(QUEUE, [...ids], { db: executing(tx) });
    },
    work: async (work) => {
      const options = { pollingIntervalSeconds: 0.5, batchSize: BATCH, priority: false };
      const start = async (): Promise<void> => {
        const worker: { id?: string } = {};
        worker.id = await boss.work<Fired["data"]>(QUEUE, options, async (jobs) => {
          // taken while we stop: pg-boss hands back what throws
          if (isStopping.yes) throw new Error("The service stops.");
          const failed = await noted(work(jobs));
          if (failed.length > 0) await boss.fail(QUEUE, [...failed]);
          // where one batch was full there may be another
          if (jobs.length === BATCH && worker.id !== undefined) boss.notifyWorker(worker.id);
        });
      };
      // the one fetches while the other works
      await Promise.all(Array.from({ length: database.kind === "postgres" ? 2 : 1 }, start));
    },
    stop: async () => {
      isStopping.yes = true;
      // it ends without what it was just asking the database, such as the alarms that it took or finished
      await boss.stop({ graceful: true, wait: true, close: false, timeout: 5_000 });
      do {
        await Promise.all(under);
        await new Promise((resolve) => setImmediate(resolve));
      } while (under.size > 0);
    },
  };
}

function executing(queries: Queries, noted = <T>(work: Promise<T>): Promise<T> => work): PgBoss.Db {
  return {
    executeSql: async (text, values?: readonly unknown[]) => ({
      rows: [...(await noted(queries.query(text, values)))],
    }),
  };
}
