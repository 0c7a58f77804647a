// Visits that fall due at one instant, put to this project and its peers one after the other on one PostgreSQL. Each is run twice: left alone, and
// killed when half is announced and started again.
//   node benchmarks/service/peers.mjs [visits] [sides, by commas]
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { processorTime } from "./processorTime.mjs";
import { startPostgres } from "./startPostgres.mjs";
import { STEP } from "./work.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const service = at("../../examples/mis-service/dist/main.js");
const peer = (name) => ({ load: [at(`sides/${name}.mjs`), "load"], work: [at(`sides/${name}.mjs`), "work"] });
const sides = {
  "this project": { work: [service, "serve"], load: [at("sides/service.mjs")], over: "http" },
  polling: peer("polling"),
  "graphile-worker": peer("graphile"),
  "graphile-worker, nobody unlocks": { ...peer("graphile"), env: { UNLOCK: "no" } },
  DBOS: peer("dbos"),
};

const COUNT = Number(process.argv[2] ?? 1_000);
const names = process.argv[3]?.split(",") ?? Object.keys(sides);
/** How long a side is waited for after the instant. */
const PATIENCE_MS = 45_000;
/** The program of the side whose turn it is. */
let running;
const postgres = startPostgres(54_871);
const receiver = await startReceiver();
try {
  for (const name of names) for (const killed of [false, true]) console.log(JSON.stringify(await runOf(name, killed)));
} finally {
  running?.kill("SIGKILL");
  receiver.stop();
  postgres.stop();
}

async function runOf(name, killed) {
  const { work, load, over, env = {} } = sides[name];
  const database = `run_${Math.floor(performance.now())}`;
  await asAdmin(`create database ${database}`);
  const environment = {
    ...process.env,
    ...env,
    DATABASE_URL: postgres.url(database),
    WEBHOOK_URL: receiver.url,
    SAMPLE_PASSWORD: "four invented words",
    PORT: "3987",
  };
  receiver.came.clear();
  // the load, the first look at each visit and what was due before have to be over
  // by then; and the watch reckons by the minute
  const begins = new Date(Math.ceil((Date.now() + 15_000 + COUNT * (over === "http" ? 120 : 40)) / 60_000) * 60_000);
  if (over === undefined) await ended(start([...load, COUNT, begins.toISOString()], environment));
  running = await ready(start(work, environment));
  if (over === "http") await ended(start([...load, "http://127.0.0.1:3987", COUNT, begins.toISOString()], environment));
  const spare = begins - Date.now();
  if (spare < 3_000) throw new Error(`${name}: the load took too long.`);
  await until(() => Date.now() >= begins - 2_000, spare);
  const before = { ...(await counters(database)), own: processorTime(running.pid) };
  let own = -before.own;
  const firsts = () => [...receiver.came.values()].filter(({ step }) => step === STEP);
  if (killed) {
    await until(() => firsts().length >= COUNT / 2, PATIENCE_MS);
    own += processorTime(running.pid);
    const gone = ended(running, true);
    running.kill("SIGKILL");
    await gone;
    running = await ready(start(work, environment));
  }
  await until(() => firsts().length >= COUNT, begins - Date.now() + PATIENCE_MS).catch(() => undefined);
  // what comes a second time comes now
  await pause(10_000);
  own += processorTime(running.pid);
  const after = await counters(database);
  const gone = ended(running, true);
  running.kill("SIGKILL");
  await gone;
  await asAdmin(`drop database ${database} with (force)`);
  const late = firsts()
    .map(({ first }) => first - begins)
    .sort((a, b) => a - b);
  const share = (part) => (late[Math.min(late.length - 1, Math.floor(part * late.length))] ?? NaN) / 1_000;
  return {
    side: name,
    killed,
    visits: COUNT,
    median: share(0.5),
    p99: share(0.99),
    most: share(1),
    overASecond: late.filter((ms) => ms > 1_000).length,
    notIn45s: COUNT - late.length,
    twice: firsts().filter(({ times }) => times > 1).length,
    early: late.filter((ms) => ms < 0).length,
    cpuMs: own,
    postgresCpuMs: after.cpu - before.cpu,
    transactions: after.commits - before.commits,
    load: loadavg()[0],
  };
}

async function counters(database) {
  const client = new pg.Client(postgres.url(database));
  await client.connect();
  const { rows } = await client.query(
    "select xact_commit::float8 as commits from pg_stat_database where datname = current_database()",
  );
  await client.end();
  return { commits: rows[0].commits, cpu: processorTime(postgres.server, { children: true }) };
}

async function asAdmin(sql) {
  const client = new pg.Client(postgres.url("postgres"));
  await client.connect();
  await client.query(sql);
  await client.end();
}

function start(args, env) {
  const child = spawn(process.execPath, args.map(String), { env, stdio: ["ignore", "pipe", "pipe"] });
  child.said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      if (child.said.length < 20_000) child.said += chunk;
    });
  return child;
}

async function ready(child) {
  await until(() => {
    if (child.exitCode !== null) throw new Error(child.said);
    return /ready|screen is at/.test(child.said);
  }, 60_000);
  return child;
}

async function ended(child, isKilled = false) {
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0 && !isKilled) throw new Error(child.said);
}

async function until(look, most) {
  const end = performance.now() + most;
  while (!look()) {
    if (performance.now() > end) throw new Error("It did not come to that in time.");
    await pause(20);
  }
}

/** A webhook that answers after 20 ms; `came` says of each key when it first came, and how often. */
async function startReceiver() {
  const came = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { step } = JSON.parse(Buffer.concat(chunks));
    await pause(20);
    const key = request.headers["idempotency-key"];
    const known = came.get(key);
    came.set(key, { step, first: known?.first ?? Date.now(), times: (known?.times ?? 0) + 1 });
    response.writeHead(204).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/announcements`, came, stop };
}
