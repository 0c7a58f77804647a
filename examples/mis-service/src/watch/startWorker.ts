import type { Database } from "../database/Database.js";
import type { Channel } from "../outbox/Channel.js";
import { deliverDue } from "../outbox/deliverDue.js";
import type { Log } from "../outbox/Log.js";
import { inTurn } from "./inTurn.js";
import type { Queue } from "./openQueue.js";
import type { Plans } from "./keepPlans.js";
import { reckonVisits, type Cause } from "./reckonVisits.js";
import { visitsWithoutAlarm } from "./visitsWithoutAlarm.js";

type Worker = {
  /** Something was recorded: look into the outbox now. */
  readonly nudge: () => void;
  readonly stop: () => Promise<void>;
};
type WorkerParts = {
  readonly database: Database;
  readonly queue: Queue;
  readonly channels: readonly Channel[];
  readonly plans: Plans;
  readonly log: Log;
  readonly name: string;
  readonly sweepMs?: number;
};

const AT_ONCE = 100;

/** Everything that runs by itself: alarms, the sweep for forgotten ones, the outbox, and the heartbeat that a watcher looks for. */
export async function startWorker({
  database,
  queue,
  channels,
  plans,
  log,
  name,
  sweepMs = 30_000,
}: WorkerParts): Promise<Worker> {
  const names = channels.map((channel) => channel.name);
  // PGlite has one connection, and whoever waits for it gains nothing by waiting twice
  const lanes = database.kind === "postgres" ? 3 : 1;
  const reckonPart = async (ids: readonly string[], cause: Cause): Promise<void> => {
    await database.transaction((tx) => reckonVisits({ tx, ids, alarms: queue, channels: names, plans, cause }));
    nudge();
  };
  const reckon = async (ids: readonly string[], cause: Cause): Promise<void> => {
    const parts: (readonly string[])[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) parts.push(ids.slice(from, from + AT_ONCE));
    // several at once: while the database looks up the one, this process reckons the other
    const some = async (): Promise<void> => {
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) await reckonPart(part, cause);
    };
    await Promise.all(Array.from({ length: lanes }, some));
  };
  const failed = (what: string) => (error: unknown) => log.error({ what, code: codeOf(error) }, "will be tried again");

  await queue.work(async (fired) => {
    const cause: Cause = { by: "alarm", fired: new Map(fired.map(({ id, data }) => [data.visitId, id])) };
    try {
      await reckon([...new Set(fired.map(({ data }) => data.visitId))], cause);
      return [];
    } catch (error) {
      failed("alarms")(error);
      return fired.map(({ id }) => id);
    }
  });
  const outboxes = channels.flatMap((channel) =>
    Array.from({ length: Math.min(lanes, 2) }, () =>
      inTurn({
        everyMs: 500,
        work: () => deliverDue(database, channel),
        onError: failed(`outbox ${channel.name}`),
      }),
    ),
  );
  const sweep = inTurn({
    everyMs: sweepMs,
    work: async () => {
      const ids = await visitsWithoutAlarm(database);
      if (ids.length > 0) log.warn({ visits: ids.length }, "visits without an alarm were reckoned");
      await reckon(ids, { by: "sweep" });
      return ids.length > 0 && sweepMs > 0;
    },
    onError: failed("sweep"),
  });
  const heart = inTurn({
    everyMs: 5_000,
    work: async () => {
      await database.query(
        `insert into mis.heartbeat (worker) values ($1)
         on conflict (worker) do update set beat_at = clock_timestamp()`,
        [name],
      );
      return false;
    },
    onError: failed("heartbeat"),
  });
  function nudge(): void {
    for (const outbox of outboxes) outbox.nudge();
  }
  return {
    nudge,
    stop: async () => {
      await queue.stop();
      await Promise.all([sweep, heart, ...outboxes].map((each) => each.stop()));
    },
  };
}

/** What an error may tell the log: its code. Its message could hold what somebody typed. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : error instanceof Error ? error.name : "unknown";
}
