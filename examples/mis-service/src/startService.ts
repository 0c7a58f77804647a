import { createFonts, type Fonts } from "@home-visits/pdf";
import type { FastifyBaseLogger } from "fastify";
import type { Api } from "./http/Api.js";
import { createServer } from "./http/createServer.js";
import { sealer } from "./codeWord/sealer.js";
import type { Database } from "./database/Database.js";
import { migrate } from "./database/migrate.js";
import type { Channel } from "./outbox/Channel.js";
import { limitAttempts } from "./people/limitAttempts.js";
import { localSignIn, type SignIn } from "./people/SignIn.js";
import { eraseAgain } from "./retention/eraseHousehold.js";
import { erasureMarks, type ErasureMarks } from "./retention/erasureMarks.js";
import { keepRetention } from "./retention/keepRetention.js";
import { inTurn } from "./watch/inTurn.js";
import { keepPlans } from "./watch/keepPlans.js";
import { openQueue } from "./watch/openQueue.js";
import { startWorker } from "./watch/startWorker.js";

type Parts = {
  readonly database: Database;
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
  const { name = `worker ${process.pid}`, sweepMs } = parts;
  await migrate(database);
  const queue = await openQueue(database, (error) =>
    log.error({ what: "queue", name: error.name }, "will be tried again"),
  );
  const plans = keepPlans();
  const marks = parts.erasures === undefined ? marksInMemory() : erasureMarks(parts.erasures);
  const again = await eraseAgain({ database, plans, marks });
  if (again > 0) log.warn({ households: again }, "erased again: a backup had brought them back");
  const worker = await startWorker({
    database,
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
      attempts: {
        account: limitAttempts({ free: 5, clears: "all" }),
        // a whole school may have one address
        address: limitAttempts({ free: 50, clears: "itself" }),
      },
      sealer: codeWordKey === undefined ? undefined : sealer(codeWordKey),
      // reading them takes a moment, which whoever prints nothing is spared
      fonts: () => (fonts ??= createFonts()),
      nudge: () => worker.nudge(),
    },
    log,
    trustProxy,
  );
  const retention = inTurn({
    everyMs: 3_600_000,
    work: async () => {
      const gone = await keepRetention({ database, plans, marks });
      if (gone.households + gone.readings > 0) log.info(gone, "past the school's retention");
      return false;
    },
    onError: (error) =>
      log.error({ what: "retention", name: error instanceof Error ? error.name : "unknown" }, "will be tried again"),
  });
  return {
    server,
    nudge: () => worker.nudge(),
    stop: async () => {
      server.server.closeAllConnections();
      await server.close();
      await retention.stop();
      await worker.stop();
      await database.close();
    },
  };
}

function marksInMemory(): ErasureMarks {
  const marks: ReturnType<ErasureMarks["all"]>[number][] = [];
  return { note: (mark) => void marks.push(mark), all: () => marks };
}
