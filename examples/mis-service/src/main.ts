import { pino } from "pino";
import { openPglite } from "./database/openPglite.js";
import { openPostgres } from "./database/openPostgres.js";
import { consoleChannel } from "./outbox/consoleChannel.js";
import { webhookChannel } from "./outbox/webhookChannel.js";
import { readSettings, type Settings } from "./readSettings.js";

const log = pino({ base: null });
const [command = "serve"] = process.argv.slice(2);

try {
  const settings = readSettings(process.env);
  if (command === "serve") await serve(settings);
  else if (command === "watch") await watch(settings);
  else throw new Error("There is “serve”, which is the service, and “watch”, which looks whether it is at work.");
} catch (error) {
  console.error(error instanceof Error ? error.message : "The service could not start.");
  process.exitCode = 1;
}

async function serve(settings: Settings): Promise<void> {
  const { DATABASE_URL, DATA_FOLDER, HOST, PORT, CODE_WORD_KEY } = settings;
  const onLost = (): void => log.error({ what: "database" }, "a connection was lost");
  const database =
    DATABASE_URL === undefined
      ? await openPglite({ folder: DATA_FOLDER })
      : openPostgres({ url: DATABASE_URL, onLost });
  const watching = DATABASE_URL === undefined ? database : openPostgres({ url: DATABASE_URL, most: 8, onLost });
  try {
    const { startService } = await import("./startService.js");
    const { sampleSchool } = await import("./sample/sampleSchool.js");
    const { server, nudge, stop } = await startService({
      database,
      watching,
      channels: channelsOf(settings),
      log,
      codeWordKey: CODE_WORD_KEY,
      erasures: settings.ERASURES_FILE ?? `${DATA_FOLDER}/erasures.jsonl`,
      trustProxy: settings.TRUST_PROXY,
    });
    const sample = await sampleSchool(database, settings.SAMPLE_PASSWORD);
    nudge();
    const address = await server.listen({ host: HOST, port: PORT });
    if (sample !== undefined) console.error(sample);
    console.error(`The office's screen is at ${address}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)));
  } catch (error) {
    await database.close();
    if (watching !== database) await watching.close();
    throw error;
  }
}

async function watch(settings: Settings): Promise<void> {
  if (settings.DATABASE_URL === undefined)
    throw new Error("The watcher is another process, and PGlite is one: set DATABASE_URL.");
  const { watchTheWatch } = await import("./watch/watchTheWatch.js");
  const database = openPostgres({ url: settings.DATABASE_URL, most: 1, onLost: () => undefined });
  const watching = watchTheWatch({ database, channels: channelsOf(settings) });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(
      signal,
      () =>
        void watching
          .stop()
          .then(() => database.close())
          .then(() => process.exit(0)),
    );
  log.info({}, "watching");
}

function channelsOf({ WEBHOOK_URL }: Settings) {
  return [consoleChannel(log), ...(WEBHOOK_URL === undefined ? [] : [webhookChannel(WEBHOOK_URL)])];
}
