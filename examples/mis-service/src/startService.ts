import { createFonts, type Fonts } from "@home-visits/pdf";
import type { FastifyBaseLogger } from "fastify";
import type { Api } from "./http/Api.js";
import { createServer } from "./http/createServer.js";
import { sealer } from "./codeWord/sealer.js";
import type { Database } from "./database/Database.js";
import { migrate } from "./database/migrate.js";
import type { Channel } from "./outbox/Channel.js";
import { localSignIn, type SignIn } from "./people/SignIn.js";
import { openQueue } from "./watch/openQueue.js";
import { startWorker } from "./watch/startWorker.js";

type Parts = {
  readonly database: Database;
  readonly channels: readonly Channel[];
  readonly log: FastifyBaseLogger;
  readonly codeWordKey?: string | undefined;
  readonly signIn?: SignIn;
  readonly name?: string;
  readonly sweepMs?: number;
};
type Running = { readonly server: Api; readonly nudge: () => void; readonly stop: () => Promise<void> };

/** The whole service in one process: its database brought up to date, its routes, and its worker. */
export async function startService(parts: Parts): Promise<Running> {
  const { database, channels, log, codeWordKey, signIn = localSignIn, name = `worker ${process.pid}`, sweepMs } = parts;
  await migrate(database);
  const queue = await openQueue(database, (error) =>
    log.error({ what: "queue", name: error.name }, "will be tried again"),
  );
  const worker = await startWorker({
    database,
    queue,
    channels,
    log,
    name,
    ...(sweepMs === undefined ? {} : { sweepMs }),
  });
  let fonts: Fonts | undefined;
  const server = await createServer(
    {
      database,
      alarms: queue,
      channels: channels.map((channel) => channel.name),
      signIn,
      sealer: codeWordKey === undefined ? undefined : sealer(codeWordKey),
      // reading them takes a moment, which whoever prints nothing is spared
      fonts: () => (fonts ??= createFonts()),
      nudge: () => worker.nudge(),
    },
    log,
  );
  return {
    server,
    nudge: () => worker.nudge(),
    stop: async () => {
      server.server.closeAllConnections();
      await server.close();
      await worker.stop();
      await database.close();
    },
  };
}
