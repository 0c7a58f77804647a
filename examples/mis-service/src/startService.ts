import { createFonts, type Fonts } from "@home-visits/pdf";
import type { FastifyBaseLogger } from "fastify";
import type { Api } from "./http/Api.js";
import { closeInTime } from "./http/closeInTime.js";
import { createServer } from "./http/createServer.js";
import { sealer } from "./codeWord/sealer.js";
import type { Database } from "./database/Database.js";
import { migrate } from "./database/migrate.js";
import type { Channel } from "./outbox/Channel.js";
import { forgetAttempts } from "./people/takeAttempt.js";
import { localSignIn, type SignIn } from "./people/SignIn.js";
import { eraseAgain } from "./retention/eraseHousehold.js";
import { erasureMarks, type ErasureMarks } from "./retention/erasureMarks.js";
import { keepRetention } from "./retention/keepRetention.js";
import { shareErasures } from "./retention/shareErasures.js";
import { forgetDocuments } from "./visits/forgetDocuments.js";
import { inTurn } from "./watch/inTurn.js";
import { keepPlans } from "./watch/keepPlans.js";
import { openQueue } from "./watch/openQueue.js";
import { startWorker } from "./watch/startWorker.js";

type Parts = {
  readonly database: Database;
  /** The connections of the watch alone: however many requests wait for one, an alarm never does. Left out: it shares those of the requests. */
  readonly watching?: Database;
  readonly channels: readonly Channel[];
  readonly log: FastifyBaseLogger;
  /** The file of the erasures; what a backup brought back of them is erased at the start. Left out: they are known to this process alone. */
  readonly erasures?: string;
  readonly codeWordKey?: string | undefined;
  readonly signIn?: SignIn;
  /** The addresses of the proxies in front of the service: what they say of where a request comes from is believed. */
  readonly trustProxy?: string | undefined;
  readonly name?: string;
  readonly sweepMs?: number;
};
type Running = { readonly server: Api; readonly nudge: () => void; readonly stop: () => Promise<void> };

/** The whole service in one process: its database brought up to date, its routes, and its worker. */
export async function startService(parts: Parts): Promise<Running> {
  const { database, channels, log, codeWordKey, signIn = localSignIn, trustProxy } = parts;
  const { name = `worker ${process.pid}`, sweepMs, watching = database } = parts;
  await migrate(database);
  const queue = await openQueue(watching, (error) =>
    log.error({ what: "queue", name: error.name }, "will be tried again"),
  );
  const plans = keepPlans();
  const marks = parts.erasures === undefined ? marksInMemory() : erasureMarks(parts.erasures);
  await shareErasures({ database, marks });
  const again = await eraseAgain({ database, plans, marks });
  if (again > 0) log.warn({ households: again }, "erased again: a backup had brought them back");
  const worker = await startWorker({
    database: watching,
    queue,
    channels,
    plans,
    log,
    name,
    ...(sweepMs === undefined ? {} : { sweepMs }),
  });
  let fonts: Fonts | undefined;
  const server = await createServer(
    {
      database,
      alarms: queue,
      plans,
      channels: channels.map((channel) => channel.name),
      signIn,
      marks,
      sealer: codeWordKey === undefined ? undefined : sealer(codeWordKey),
      // reading them takes a moment, which whoever prints nothing is spared
      fonts: () => (fonts ??= createFonts()),
      nudge: () => worker.nudge(),
    },
    log,
    trustProxy,
  );
  const close = closeInTime(server);
  const failed = (what: string) => (error: unknown) =>
    log.error({ what, name: error instanceof Error ? error.name : "unknown" }, "will be tried again");
  const retention = inTurn({
    everyMs: 3_600_000,
    work: async () => {
      await forgetAttempts(database);
      // also one that was marked here, and cut off before it was done
      const done = await eraseAgain({ database, plans, marks });
      if (done > 0) log.warn({ households: done }, "erased now: it was marked before");
      const gone = await keepRetention({ database, plans, marks });
      if (gone.households + gone.readings > 0) log.info(gone, "past the school's retention");
      const editions = await forgetDocuments(database);
      if (editions > 0) log.info({ editions }, "of schools, which no visit goes by any more");
      return false;
    },
    onError: failed("retention"),
  });
  const sharing = inTurn({
    everyMs: 60_000,
    work: async () => {
      const learned = await shareErasures({ database, marks });
      if (learned > 0) log.info({ households: learned }, "erased by another process");
      return false;
    },
    onError: failed("erasures"),
  });
  return {
    server,
    nudge: () => worker.nudge(),
    stop: async () => {
      await close();
      await Promise.all([retention.stop(), sharing.stop()]);
      await worker.stop();
      await database.close();
      if (watching !== database) await watching.close();
    },
  };
}

function marksInMemory(): ErasureMarks {
  const marks: ReturnType<ErasureMarks["all"]>[number][] = [];
  return { note: (mark) => void marks.push(mark), all: () => marks };
}
