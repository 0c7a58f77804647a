import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { startService } from "../src/startService.js";
import type { Database } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import { clientOf } from "./clientOf.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { PASSWORD } from "./freshPglite.js";
import { until } from "./until.js";

/** Words that stand in the sample's households, its people and what the story types: none may come to a log or leave the service. */
const personal = ["Quillfeather", "Saltpan", "960311", "Adeyemi", "900143", "heliotrope", "E801200005003"];

/**
 * The life of one visit over HTTP, as the client does it that is made from the OpenAPI document: an export comes in, a visit is planned,
 * assessed, authorised, departs, goes overdue by the clock, is looked for, found, and stood down.
 */
export async function tellsStory(database: Database): Promise<void> {
  const channel = collectingChannel();
  const { log, lines } = collectingLog();
  const key = Buffer.alloc(32, 7).toString("base64");
  const { server, stop } = await startService({ database, channels: [channel], log, codeWordKey: key });
  try {
    const [office, leader, jo] = [clientOf(server), clientOf(server), clientOf(server)];
    for (const [client, username] of [
      [office, "office"],
      [leader, "leader"],
      [jo, "jo"],
    ] as const)
      expect((await client.POST("/session", { body: { username, password: PASSWORD } })).response.status).toBe(200);
    const { data: leading } = await leader.GET("/session");

    // the export comes again, with one row that has faults
    const csv = readFileSync(new URL("../sample/pupils.csv", import.meta.url), "utf8");
    const columns = JSON.parse(readFileSync(new URL("../sample/columns.json", import.meta.url), "utf8"));
    const { data: imported } = await office.POST("/imports", {
      body: { csv: `${csv}A1,Nobody,Nowhere,31/02/2019,,,,,\n`, columns },
    });
    expect(imported).toMatchObject({ rows: 7, pupils: 6, households: 5 });
    expect(imported?.faults.map(({ line, column }) => [line, column])).toContainEqual([8, "UniquePupilNo"]);
    const { data: home } = await office.GET("/households", { params: { query: { upn: "E801200005003" } } });

    const at = await clockOf(database);
    const record = {
      purposes: ["welfare"],
      setting: "inside" as const,
      visitNumber: 2,
      visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
      buddy: { name: "Bryn Calloway", phone: "07700 900142" },
      codeWord: { agreed: true },
      times: { leaveSchool: at(-3_600), arrive: at(-3_000), leaveHome: at(-600), backAtSchool: at(600) },
    };
    const named = { household: home?.id ?? "", leader: leading?.id ?? "" };
    const { data: planned, error, response } = await office.POST("/visits", { body: { ...named, record } });
    expect(error).toBeUndefined();
    expect(response.status).toBe(201);
    const id = planned?.id ?? "";
    const params = { path: { id } };

    // the code word: kept by the office, seen by who is on the visit, by nobody else
    await office.PUT("/visits/{id}/code-word", { params, body: { word: "heliotrope" } });
    expect((await jo.GET("/visits/{id}/code-word", { params })).data?.word).toBe("heliotrope");
    expect((await office.GET("/visits/{id}/code-word", { params })).response.status).toBe(403);

    // nobody authorises what was not assessed, or what has changed since it was read
    const early = { params: { ...params, header: { "if-match": `"${planned?.version ?? 0}"` } }, body: {} };
    expect((await leader.POST("/visits/{id}/authorisation", early)).error).toMatchObject({
      status: 409,
      code: "not-assessed",
    });
    // it is to be back earlier: a minute ago, all but some seconds, and a minute after the last in time it is overdue
    const soon = { ...record, times: { ...record.times, backAtSchool: (await clockOf(database))(-54) } };
    const read = { ...params, header: { "if-match": `"${planned?.version ?? 0}"` } };
    expect((await office.PUT("/visits/{id}/record", { params: read, body: soon })).response.status).toBe(200);
    expect((await office.PUT("/visits/{id}/record", { params: read, body: soon })).response.status).toBe(412);
    const { data: assessed } = await office.POST("/visits/{id}/assessment", { params });
    expect(assessed?.homes[0]?.policies[0]?.findings.length).toBeGreaterThan(0);
    const despite = { despite: "The head knows the family and goes along in a second car." };
    expect((await leader.POST("/visits/{id}/authorisation", { ...early, body: despite })).response.status).toBe(412);
    const fresh = { params: { ...params, header: { "if-match": `"${assessed?.version ?? 0}"` } }, body: despite };
    expect((await leader.POST("/visits/{id}/authorisation", fresh)).response.status).toBe(200);

    const left = await jo.POST("/visits/{id}/departure", { params, body: { at: at(-3_600) } });
    expect(left.data?.notes).toEqual([]);
    expect(["out", "overdue"]).toContain(left.data?.phase);
    await until(async () => (await office.GET("/visits/{id}/state", { params })).data?.phase === "overdue");
    await until(() => [...channel.received.values()].some(({ body }) => body["part"] === "ladder"));
    expect((await office.GET("/overdue")).data?.map((visit) => visit.id)).toEqual([id]);

    // nobody stands down somebody who is missing; a telephone speaks for its owner alone
    const confirmed = { params, body: { confirmedBy: "headteacher" } };
    expect((await office.POST("/visits/{id}/stand-down", confirmed)).error).toMatchObject({ code: "somebody-missing" });
    const moment = (await databaseNow(database)).toISOString();
    const back = { id: "back-1", type: "back" as const, at: moment, by: "school-office", about: ["jo"] };
    expect((await jo.POST("/visits/{id}/events", { params, body: back })).response.status).toBe(403);
    const body = back;
    expect((await office.POST("/visits/{id}/events", { params, body })).data?.phase).toBe("accounted-for");
    expect((await office.POST("/visits/{id}/events", { params, body })).response.status).toBe(200);
    expect((await office.POST("/visits/{id}/events", { params, body: { ...body, about: [] } })).response.status).toBe(
      409,
    );
    expect((await office.POST("/visits/{id}/stand-down", confirmed)).response.status).toBe(200);

    // the stream has it all, each announcement once and with how late it was
    await until(async () => {
      const [row] = await database.query<{ waiting: number }>(
        "select count(*)::int as waiting from mis.delivery where delivered_at is null and $1",
        [true],
      );
      return row?.waiting === 0;
    });
    const { data: history = [] } = await office.GET("/visits/{id}/history", { params });
    expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
    const announced = history.filter(({ kind }) => kind === "announced");
    expect(new Set(announced.map((entry) => entry.body["announcement"])).size).toBe(channel.received.size);
    for (const { body: told } of announced) expect(told["lateMs"]).toEqual(expect.any(Number));
    expect(history.filter(({ kind }) => kind === "event").map((entry) => entry.body["type"])).toEqual([
      "departed",
      "back",
      "stood-down",
    ]);
    expect(history.find(({ kind }) => kind === "authorised")?.by).toBe("Imke Thorsby");

    // who read the household is known, and nothing personal came to the log or out of the service
    expect((await leader.GET("/readings")).data?.map(({ what, by }) => `${by}: ${what}`)).toContain(
      "Bryn Calloway: household",
    );
    const out = [...lines, ...channel.deliveries.map((each) => JSON.stringify(each))].join("\n");
    expect(personal.filter((word) => out.includes(word))).toEqual([]);
    const stored = JSON.stringify(
      await database.query(
        "select (select json_agg(e) from mis.visit_entry e) as e, (select json_agg(j) from pgboss.job j) as j, (select json_agg(c) from mis.code_word c) as c where $1",
        [true],
      ),
    );
    expect(stored).not.toContain("heliotrope");
  } finally {
    await stop();
  }
}

/** Instants so many seconds from now, by the clock that counts. */
async function clockOf(database: Database): Promise<(seconds: number) => string> {
  const now = (await databaseNow(database)).getTime();
  return (seconds) => new Date(now + seconds * 1_000).toISOString();
}
