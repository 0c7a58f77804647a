import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import type { Api } from "../src/http/Api.js";
import { createServer } from "../src/http/createServer.js";
import { localSignIn } from "../src/people/SignIn.js";
import { startService } from "../src/startService.js";
import { collectingLog } from "./collectingLog.js";
import { freshPglite, PASSWORD } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";
import { unusedService } from "./unusedService.js";

let database: Database;
let server: Api;
let stop: () => Promise<void>;
const cookies = new Map<string, string>();
beforeAll(async () => {
  database = await freshPglite();
  ({ server, stop } = await startService({ database, channels: [], log: collectingLog().log, sweepMs: 500 }));
  const inAnHour = new Date((await databaseNow(database)).getTime() + 3_600_000);
  await loadVisits(database, [inAnHour], "jos");
  for (const username of ["office", "leader", "jo", "sam"]) {
    const answer = await server.inject({ method: "POST", url: "/session", payload: { username, password: PASSWORD } });
    cookies.set(username, String(answer.headers["set-cookie"]).split(";")[0] ?? "");
  }
}, 120_000);
afterAll(() => stop());

const visit = "/visits/jos-00000";
const ask = async (who: string, method: "GET" | "POST" | "PUT" | "DELETE", url: string, payload?: object) => {
  const headers = { cookie: cookies.get(who) ?? "" };
  return server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
};

test.each([
  ["nobody", "GET", visit, 401],
  ["nobody", "GET", "/visits", 401],
  ["nobody", "GET", "/screen/news", 401],
  ["nobody", "POST", `${visit}/departure`, 401],
  ["sam", "GET", visit, 404],
  ["sam", "GET", `${visit}/state`, 404],
  ["sam", "GET", `${visit}/history`, 404],
  ["sam", "GET", `${visit}/pack`, 404],
  ["sam", "GET", `${visit}/code-word`, 404],
  ["sam", "POST", `${visit}/departure`, 404],
  ["leader", "GET", visit, 404],
  ["jo", "GET", visit, 200],
  ["jo", "GET", "/readings", 403],
  ["jo", "GET", "/households?upn=E801200005003", 403],
  ["jo", "POST", `${visit}/assessment`, 403],
  ["jo", "POST", `${visit}/stand-down`, 403],
  ["nobody", "GET", "/people", 401],
  ["jo", "GET", "/people", 403],
  ["office", "POST", `${visit}/authorisation`, 403],
  ["office", "GET", "/visits/no-such-visit", 404],
] as const)("%s, %s %s: %i", async (who, method, url, status) => {
  const bodies: Record<string, object> = {
    departure: {},
    "stand-down": { confirmedBy: "headteacher" },
    authorisation: {},
  };
  const answer = await ask(who, method, url, method === "POST" ? bodies[url.split("/").at(-1) ?? ""] : undefined);
  expect(answer.statusCode).toBe(status);
  if (status >= 400) expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
});

test("each sees their own visits in the list, and a wrong password opens nothing", async () => {
  expect((await ask("office", "GET", "/visits")).json()).toHaveLength(1);
  expect((await ask("jo", "GET", "/visits")).json()).toHaveLength(1);
  expect((await ask("sam", "GET", "/visits")).json()).toEqual([]);
  const wrong = { username: "office", password: "not the password" };
  expect((await server.inject({ method: "POST", url: "/session", payload: wrong })).statusCode).toBe(401);
});

test("who plans a visit learns whom it can name: its leader and its buddy by account, its visitors by person", async () => {
  const people = (await ask("office", "GET", "/people")).json<{ name: string; role: string; person: string }[]>();
  expect(people.map(({ name, role, person }) => [name, role, person])).toEqual([
    ["Bryn Calloway", "office", "bryn"],
    ["Imke Thorsby", "leader", "imke"],
    ["Jo Adeyemi", "visitor", "jo"],
    ["Sam Petrov", "visitor", "sam"],
  ]);
  const [, leader] = people;
  expect(leader).toMatchObject({ id: (await ask("leader", "GET", "/session")).json<{ id: string }>().id });
});

test("a retention that is no number of days is refused with what to write, and changes nothing", async () => {
  const said = 'Give "not-stated", or a number of days after the last entry, such as { "days": 365 }.';
  for (const households of ["P1Y", 365, "1 year"]) {
    const answer = await ask("leader", "PUT", "/retention", { households, readings: "not-stated" });
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      expect.objectContaining({ issues: [expect.objectContaining({ path: "/households", message: said })] }),
    ]);
  }
  expect((await ask("leader", "GET", "/retention")).json()).toEqual({
    households: "not-stated",
    readings: "not-stated",
  });
});

test("F65: a UPN is found as it was copied: with a line end, with spaces, with marks that do not show, in small letters", async () => {
  for (const copied of ["E801200005003\r\n", "E8012 0000 5003", "\u200eE801200005003", "e801200005003"]) {
    const answer = await ask("office", "GET", `/households?upn=${encodeURIComponent(copied)}`);
    expect([copied, answer.statusCode]).toEqual([copied, 200]);
  }
  const wrong = await ask("office", "GET", "/households?upn=E801200005004");
  expect([wrong.statusCode, wrong.json()]).toEqual([400, expect.objectContaining({ code: "upn-invalid" })]);
  expect(wrong.json()).toMatchObject({ issues: [{ path: "/upn", code: expect.any(String) }] });
});

test("after five wrong passwords a name has to wait, whether or not anybody has it", async () => {
  const attempt = (username: string, password = "not the password") =>
    server.inject({ method: "POST", url: "/session", payload: { username, password } });
  for (const username of ["leader", "nobody-of-this-name"]) {
    for (let times = 0; times < 5; times += 1) expect((await attempt(username)).statusCode).toBe(401);
    // the first wait is two seconds, and a slow machine takes longer than that for five passwords
    await database.query("update mis.sign_in_attempt set last_at = clock_timestamp() where $1", [true]);
    const answer = await attempt(username.toUpperCase(), PASSWORD);
    expect(answer.statusCode).toBe(429);
    expect(answer.json()).toMatchObject({ code: "too-many-attempts", title: expect.stringContaining("Try again in") });
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  }
  expect((await attempt("jo", PASSWORD)).statusCode).toBe(200);
  // another process on the same database knows of them
  await database.query("update mis.sign_in_attempt set times = times + 9 where $1", [true]);
  const other = await createServer({ ...unusedService, database, signIn: localSignIn });
  const payload = { username: "leader", password: PASSWORD };
  expect((await other.inject({ method: "POST", url: "/session", payload })).statusCode).toBe(429);
  await other.close();
});

test("bodies are strict: a misspelt entry, a figure as text and what is no JSON are refused, with nothing of it in the answer", async () => {
  const event = { id: "e9", type: "back", at: "2026-06-09T15:00:00+01:00", abuot: ["Quillfeather"] };
  const misspelt = await ask("office", "POST", `${visit}/events`, event);
  expect(misspelt.statusCode).toBe(400);
  expect(misspelt.body).not.toContain("Quillfeather");
  const headers = { cookie: cookies.get("office") ?? "", "content-type": "application/json" };
  const torn = await server.inject({
    method: "POST",
    url: `${visit}/events`,
    headers,
    payload: '{"id": "Quillfeather',
  });
  // a request that has nothing to say may say JSON all the same
  const empty = await server.inject({ method: "POST", url: `${visit}/assessment`, headers });
  expect(empty.statusCode).toBe(200);
  const missing = await server.inject({ method: "POST", url: "/visits", headers });
  expect([missing.statusCode, missing.json().code]).toEqual([400, "request-invalid"]);
  expect(torn.statusCode).toBe(400);
  expect(torn.body).not.toContain("Quillfeather");
  const stream = await database.query("select 1 from mis.visit_entry where kind = 'event' and $1", [true]);
  expect(stream).toHaveLength(1);
});

test("what cannot be stored or read is refused at its place: characters that do not print, a body where none is wanted, a torn address", async () => {
  const statusOf = async (who: string, method: "GET" | "POST" | "PUT", url: string, payload?: object) => {
    const answer = await ask(who, method, url, payload);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    return answer.statusCode;
  };
  expect(await statusOf("office", "GET", "/visits/%00")).toBe(400);
  expect(await statusOf("office", "GET", "/households?upn=%00")).toBe(400);
  expect(await statusOf("office", "GET", "/%")).toBe(400);
  for (const word of ["two\u0000words", "half \ud800"])
    expect(await statusOf("office", "PUT", `${visit}/code-word`, { word })).toBe(400);
  expect(await statusOf("nobody", "POST", "/session", { username: "\u0000", password: "anything" })).toBe(400);
  expect(await statusOf("leader", "POST", `${visit}/authorisation`, { despite: "it is \u0000 all right" })).toBe(400);
  for (const payload of [{ verdict: "go" }, ["go"]])
    expect(await statusOf("office", "POST", `${visit}/assessment`, payload)).toBe(400);
});

test("to another school none of it is there: no visit, no household, no list, no reading", async () => {
  await database.query(
    "insert into mis.school select 'far-away', document, policy from mis.school; insert into mis.account (school_id, username, name, role, person_id, password) select 'far-away', 'far-' || username, name, role, person_id, password from mis.account",
  );
  for (const username of ["office", "leader", "jo"]) {
    const payload = { username: `far-${username}`, password: PASSWORD };
    const answer = await server.inject({ method: "POST", url: "/session", payload });
    cookies.set(`far-${username}`, String(answer.headers["set-cookie"]).split(";")[0] ?? "");
  }
  const [home] = await database.query<{ id: string }>("select household_id as id from mis.home where $1", [true]);
  const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).statusCode;
  const record = { purposes: ["welfare"], setting: "inside", visitors: [{ id: "jo", name: "Jo Adeyemi" }], times: {} };
  for (const who of ["far-office", "far-jo"]) {
    for (const part of ["", "/state", "/history", "/pack", "/code-word"])
      expect([part, await statusOf(who, "GET", visit + part)]).toEqual([part, 404]);
    expect(await statusOf(who, "POST", `${visit}/departure`, {})).toBe(404);
    const event = { id: "far", type: "back", at: "2026-06-09T15:00:00+01:00", by: "visitor:jo" };
    expect(await statusOf(who, "POST", `${visit}/events`, event)).toBe(404);
    expect((await ask(who, "GET", "/visits")).json()).toEqual([]);
    expect((await ask(who, "GET", "/overdue")).json()).toEqual([]);
  }
  expect(await statusOf("far-office", "POST", `${visit}/assessment`)).toBe(404);
  expect(await statusOf("far-office", "POST", `${visit}/stand-down`, { confirmedBy: "headteacher" })).toBe(404);
  expect(await statusOf("far-office", "PUT", `${visit}/code-word`, { word: "heliotrope" })).toBe(404);
  expect(await statusOf("far-office", "GET", "/households?upn=E801200005003")).toBe(404);
  expect(await statusOf("far-office", "POST", "/visits", { household: home?.id, record })).toBe(422);
  const homes = [1, 2].map(() => ({
    household: home?.id,
    record: { purposes: ["welfare"], setting: "inside", times: {} },
  }));
  const round = { journey: { visitors: record.visitors, times: {} }, homes };
  expect(await statusOf("far-office", "POST", "/rounds", round)).toBe(422);
  expect(await statusOf("far-leader", "DELETE", `/households/${home?.id ?? ""}`)).toBe(404);
  expect((await ask("far-leader", "GET", "/readings")).json()).toEqual([]);
});

test("an entry of a stream is never changed and never deleted, not even by the service", async () => {
  await expect(database.query("update mis.visit_entry set body = '{}'::jsonb where $1", [true])).rejects.toThrow(
    /never changed/,
  );
  await expect(database.query("delete from mis.visit_entry where $1", [true])).rejects.toThrow(/never changed/);
});
