import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { freshPostgres } from "./freshPostgres.js";
import { loadVisits } from "./loadVisits.js";
import { PASSWORD } from "./freshPglite.js";
import { startProcess } from "./startProcess.js";
import { startReceiver } from "./startReceiver.js";
import { until } from "./until.js";
import { usePostgres } from "./usePostgres.js";

const used = usePostgres();
const SECONDS = Number(process.env["LOAD_SECONDS"] ?? 300);
const RATE = Number(process.env["LOAD_RATE"] ?? 40);
const VISITS = 200;

type Asked = { readonly kind: string; readonly ms: number };

test(`${RATE} requests a second for ${SECONDS} seconds, a fifth of them written: nothing that was taken is lost`, async () => {
  const { postgres, closing } = used();
  const database = await freshPostgres(postgres.url);
  const receiver = await startReceiver();
  closing.push(database.close, receiver.stop);
  const now = (await databaseNow(database)).getTime();
  const begun = performance.now();
  // spread over an hour around now: some fall due in each second
  const backs = Array.from({ length: VISITS }, (_, at) => new Date(now + (at / VISITS - 0.5) * 3_600_000));
  const visits = await loadVisits(database, backs);
  const service = await startProcess("serve", { DATABASE_URL: postgres.url, WEBHOOK_URL: receiver.url });
  closing.push(service.kill);
  const address = /screen is at (\S+)/.exec(service.output())?.[1] ?? "";
  const headers: Record<string, string> = { "content-type": "application/json" };
  const ask = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(address + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const session = await ask("POST", "/session", { username: "office", password: PASSWORD });
  headers["cookie"] = session.headers.get("set-cookie")?.split(";")[0] ?? "";
  const household = (await (await ask("GET", "/households?upn=E801200005003")).json()) as { readonly id: string };
  const screens = new AbortController();
  for (let screen = 0; screen < 5; screen += 1)
    void fetch(`${address}/screen/news`, { headers, signal: screens.signal })
      .then((answer) => answer.text())
      .catch(() => undefined);

  const asked: Asked[] = [];
  const refused: string[] = [];
  const busy = new Map<string, number>();
  const planned: string[] = [];
  const taken = new Map<string, string[]>();
  const requests: readonly (readonly [string, (at: number) => Promise<Response>])[] = [
    ["state", (at) => ask("GET", `/visits/${idOf(at)}/state`)],
    ["state", (at) => ask("GET", `/visits/${idOf(at + 7)}/state`)],
    ["event", (at) => event(at)],
    ["history", (at) => ask("GET", `/visits/${idOf(at)}/history`)],
    ["state", (at) => ask("GET", `/visits/${idOf(at + 13)}/state`)],
    ["read", (at) => ask("GET", `/visits/${idOf(at)}`)],
    ["list", () => ask("GET", "/visits")],
    ["state", (at) => ask("GET", `/visits/${idOf(at + 29)}/state`)],
    ["plan", (at) => plan(at)],
    ["overdue", () => ask("GET", "/overdue")],
  ];
  const idOf = (at: number): string => visits[at % VISITS]?.id ?? "";
  async function event(at: number): Promise<Response> {
    const told = {
      id: `load-${at}`,
      type: "check-in",
      at: new Date(now + performance.now() - begun).toISOString(),
      by: "school-office",
      about: ["jo"],
    };
    const answer = await ask("POST", `/visits/${idOf(at)}/events`, told);
    if (answer.ok) taken.set(idOf(at), [...(taken.get(idOf(at)) ?? []), told.id]);
    return answer;
  }
  async function plan(at: number): Promise<Response> {
    const times = { leaveSchool: new Date(now + at * 10_000 + 3_600_000).toISOString() };
    const visitors = [{ id: "jo", name: "Jo Adeyemi" }];
    const record = { purposes: ["welfare"], setting: "inside", visitors, times };
    const answer = await ask("POST", "/visits", { household: household.id, record });
    if (answer.ok) planned.push(((await answer.clone().json()) as { readonly id: string }).id);
    return answer;
  }

  const began = performance.now();
  const pending: Promise<void>[] = [];
  for (let at = 0; at < SECONDS * RATE; at += 1) {
    const due = began + (at * 1_000) / RATE;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const [kind, request] = requests[at % requests.length] ?? requests[0] ?? ["", () => ask("GET", "/health")];
    // from when it was to be asked: a service that keeps the asker waiting is late for the next too
    pending.push(
      request(at).then(
        async (answer) => {
          await answer.arrayBuffer();
          asked.push({ kind, ms: performance.now() - due });
          // a busy service says so at once: a question may be asked again
          if (answer.status === 503) busy.set(kind, (busy.get(kind) ?? 0) + 1);
          else if (!answer.ok) refused.push(`${kind} ${answer.status}`);
        },
        () => void refused.push(`${kind} unanswered`),
      ),
    );
  }
  await Promise.all(pending);
  screens.abort();
  const failed = service.output().match(/"code":"[^"]*","msg":"[^"]*"/g) ?? [];
  expect(refused, [...new Set(failed)].join(", ")).toEqual([]);

  const stored = await database.query<{ visit: string; ids: readonly string[] }>(
    `select visit_id as visit, jsonb_agg(body ->> 'id') as ids from mis.visit_entry where kind = 'event' and $1 group by visit_id`,
    [true],
  );
  const ids = new Map(stored.map((row) => [row.visit, new Set(row.ids)]));
  expect([...taken].flatMap(([visit, told]) => told.filter((id) => ids.get(visit)?.has(id) !== true))).toEqual([]);
  const held = await database.query("select 1 from mis.visit where id = any($1::text[])", [planned]);
  expect(held).toHaveLength(planned.length);
  await until(async () => {
    const [row] = await database.query<{ waiting: number }>(
      "select count(*)::int as waiting from mis.delivery where delivered_at is null and $1",
      [true],
    );
    return row?.waiting === 0;
  });
  const gaps = await database.query(
    "select visit_id from mis.visit_entry group by visit_id having count(*) <> max(version) and $1",
    [true],
  );
  expect(gaps).toEqual([]);
  for (const kind of ["all", ...new Set(requests.map(([name]) => name))]) {
    const times = asked
      .flatMap((each) => (kind === "all" || each.kind === kind ? [each.ms] : []))
      .sort((a, b) => a - b);
    const share = (part: number): number =>
      Math.round(times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0);
    const told = kind === "all" ? [...busy.values()].reduce((sum, each) => sum + each, 0) : (busy.get(kind) ?? 0);
    console.info(
      `${kind}: ${times.length} requests, ${told} told to come again; ${share(0.5)} ms in the middle, ${share(0.95)}, ${share(0.99)}, ${share(1)} ms for one in 20, in 100, at most`,
    );
  }
}, 900_000);
