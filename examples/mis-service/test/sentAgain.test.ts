import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { startService } from "../src/startService.js";
import { clientOf } from "./clientOf.js";
import { collectingLog } from "./collectingLog.js";
import { freshPglite, PASSWORD } from "./freshPglite.js";

test("what is sent again with its Idempotency-Key is done once: a visit, a round, a departure, a stand-down", async () => {
  const database = await freshPglite();
  const { server, stop } = await startService({ database, channels: [], log: collectingLog().log });
  const office = clientOf(server);
  await office.POST("/session", { body: { username: "office", password: PASSWORD } });
  const { data: home } = await office.GET("/households", { params: { query: { upn: "E801200005003" } } });
  const household = home?.id ?? "";
  const clock = (await databaseNow(database)).getTime();
  const [before, now] = [new Date(clock - 60_000).toISOString(), new Date(clock).toISOString()];
  const visitors = [{ id: "jo", name: "Jo Adeyemi" }];
  const record = { purposes: ["welfare"], setting: "inside" as const };
  const keyed = (key: string) => ({ params: { header: { "idempotency-key": `${key} of today` } } });

  const body = { household, record: { ...record, visitors, times: {} } };
  const planned = [await office.POST("/visits", { ...keyed("visit"), body })];
  planned.push(...(await Promise.all([1, 2].map(() => office.POST("/visits", { ...keyed("visit"), body })))));
  const id = planned[0]?.data?.id ?? "";
  expect(planned.map(({ response, data }) => [response.status, data?.id])).toEqual(planned.map(() => [201, id]));
  const other = { ...body, record: { ...body.record, purposes: ["concern"] } };
  expect((await office.POST("/visits", { ...keyed("visit"), body: other })).error).toMatchObject({ code: "key-taken" });

  const round = {
    journey: { visitors, times: {} },
    homes: [1, 2].map(() => ({ household, record: { ...record, times: {} } })),
  };
  const rounds = [1, 2].map(() => office.POST("/rounds", { ...keyed("round"), body: round }));
  const ids = (await Promise.all(rounds)).map(({ data }) => data?.id);
  expect(ids[0]).toBe(ids[1]);
  expect((await office.GET("/visits")).data).toHaveLength(2);

  const params = { path: { id }, ...keyed("left").params };
  const left = [1, 2].map(() => office.POST("/visits/{id}/departure", { params, body: { at: before } }));
  expect((await Promise.all(left)).map(({ response }) => response.status)).toEqual([200, 200]);
  const again = await office.POST("/visits/{id}/departure", { params: { path: { id } }, body: {} });
  expect(again.error).toMatchObject({ status: 409, code: "has-left" });

  const back = { id: "b1", type: "back" as const, at: now, by: "school-office", about: ["jo"] };
  await office.POST("/visits/{id}/events", { params: { path: { id } }, body: back });
  const down = { params: { path: { id }, ...keyed("down").params }, body: { confirmedBy: "headteacher" } };
  for (let time = 0; time < 2; time += 1)
    expect((await office.POST("/visits/{id}/stand-down", down)).response.status).toBe(200);
  const { data: history } = await office.GET("/visits/{id}/history", { params: { path: { id } } });
  expect((history ?? []).filter(({ body: told }) => told["type"] === "stood-down")).toHaveLength(1);
  await stop();
});
