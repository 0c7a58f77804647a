import { expect, test } from "vitest";
import { unusedService } from "../../test/unusedService.js";
import { DatabaseAway } from "../database/DatabaseAway.js";
import { createServer } from "./createServer.js";

test("where many wait for the database a question is refused at once, a fact much later, and whether it lives is always told", async () => {
  let waiting = 0;
  let query = unusedService.database.query;
  const server = await createServer({
    ...unusedService,
    database: { ...unusedService.database, waiting: () => waiting, query: (...asked) => query(...asked) },
  });
  const statusOf = async (method: "GET" | "POST", url: string): Promise<number> =>
    (await server.inject({ method, url, ...(method === "POST" ? { payload: {} } : {}) })).statusCode;
  expect(await statusOf("GET", "/visits")).toBe(401);
  waiting = 21;
  const busy = await server.inject("/visits");
  expect([busy.statusCode, busy.headers["retry-after"], busy.json()]).toEqual([
    503,
    "2",
    expect.objectContaining({ code: "busy" }),
  ]);
  expect(await statusOf("POST", "/visits/a/departure")).toBe(401);
  waiting = 201;
  expect(await statusOf("POST", "/visits/a/departure")).toBe(503);
  expect(await statusOf("GET", "/health")).toBe(200);

  // one that has waited too long for a connection is told the same
  waiting = 0;
  const answerTo = async (error: Error): Promise<unknown> => {
    query = () => Promise.reject(error);
    const answer = await server.inject({ url: "/visits", headers: { cookie: "session=a" } });
    return [answer.statusCode, answer.headers["retry-after"], answer.json<{ code: string }>().code];
  };
  const late = new Error("timeout exceeded when trying to connect");
  expect(await answerTo(new DatabaseAway(false, late))).toEqual([503, "2", "busy"]);
  expect(await answerTo(new DatabaseAway(false, new Error("ended")))).toEqual([503, "2", "database-away"]);
  expect(await answerTo(new DatabaseAway(true, new Error("ended")))).toEqual([503, "2", "perhaps-stored"]);
  await server.close();
});
