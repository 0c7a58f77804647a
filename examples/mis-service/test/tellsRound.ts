import { expect } from "vitest";
import { startService } from "../src/startService.js";
import type { Database } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import { clientOf } from "./clientOf.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { PASSWORD } from "./freshPglite.js";
import { until } from "./until.js";

/**
 * The life of a round of three homes over HTTP: planned and amended as one, assessed home by home, authorised, overdue at the first home, found,
 * followed to the second, the third called off, back, stood down, and printed.
 */
export async function tellsRound(database: Database): Promise<void> {
  const channel = collectingChannel();
  const { log, lines } = collectingLog();
  // a policy whose clock counts to the end of the visit at each home
  await database.query("update mis.school set policy = $1", ["alumwell-2025"]);
  const { server, stop } = await startService({ database, channels: [channel], log });
  try {
    const [office, leader, jo, sam] = [clientOf(server), clientOf(server), clientOf(server), clientOf(server)];
    for (const [client, username] of [
      [office, "office"],
      [leader, "leader"],
      [jo, "jo"],
      [sam, "sam"],
    ] as const)
      expect((await client.POST("/session", { body: { username, password: PASSWORD } })).response.status).toBe(200);
    const { data: leading } = await leader.GET("/session");
    const household = async (upn: string): Promise<string> =>
      (await office.GET("/households", { params: { query: { upn } } })).data?.id ?? "";
    const families = [
      await household("B801200005001"),
      await household("E801200005003"),
      await household("X801200005006"),
    ];

    const now = (await databaseNow(database)).getTime();
    const at = (seconds: number): string => new Date(now + seconds * 1_000).toISOString();
    const journey = {
      visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
      buddy: { name: "Bryn Calloway", phone: "07700 900142" },
      times: { leaveSchool: at(-3_600), backAtSchool: at(5_400) },
    };
    // the first home ends a minute ago, all but some seconds: a minute after the last in time it is overdue
    const ends = [
      [-3_000, -52],
      [900, 1_800],
      [2_700, 3_600],
    ] as const;
    const homes = ends.map(([arrive, leaveHome], index) => ({
      household: families[index] ?? "",
      record: {
        purposes: ["welfare"],
        setting: "inside" as const,
        times: { arrive: at(arrive), leaveHome: at(leaveHome) },
      },
    }));
    const leaders = { leader: leading?.id ?? "" };

    // what cannot be a round is refused, with the place of each thing to mend
    expect((await office.POST("/rounds", { body: { journey, homes: homes.slice(0, 1) } })).response.status).toBe(400);
    const elsewhere = [...homes.slice(0, 2), { ...homes[2], household: "00000000-0000-4000-8000-000000000000" }];
    expect((await office.POST("/rounds", { body: { journey, homes: elsewhere as typeof homes } })).error).toMatchObject(
      { code: "household-unknown" },
    );
    const named = homes.map((home) => ({ ...home, home: "no-such-home" }));
    expect((await office.POST("/rounds", { body: { journey, homes: named } })).error).toMatchObject({
      code: "home-unknown",
    });
    expect((await jo.POST("/rounds", { body: { journey, homes } })).response.status).toBe(403);

    // planned in another order than it is to go in, then amended as one
    const swapped = [homes[1], homes[0], homes[2]].flatMap((home) => home ?? []);
    const { data: planned, response } = await office.POST("/rounds", { body: { journey, homes: swapped, ...leaders } });
    expect(response.status).toBe(201);
    const id = planned?.id ?? "";
    const params = { path: { id } };
    const [second, first, third] = planned?.homes.map(({ home }) => home) ?? [];
    expect(new Set([id, first, second, third]).size).toBe(4);
    const record = { ...homes[0]?.record, ...journey } as never;
    const read = { ...params, header: { "if-match": `"${planned?.version ?? 0}"` } };
    expect((await office.PUT("/visits/{id}/record", { params: read, body: record })).error).toMatchObject({
      code: "is-a-round",
    });
    const kept = homes.map((home, index) => ({ ...home, home: [first, second, third][index] ?? "" }));
    const amended = await office.PUT("/rounds/{id}", { params: read, body: { journey, homes: kept } });
    expect(amended.data?.homes.map(({ home }) => home)).toEqual([first, second, third]);
    expect((await office.PUT("/rounds/{id}", { params: read, body: { journey, homes: kept } })).response.status).toBe(
      412,
    );

    // each home is assessed, and the leader lets the journey go as one
    const { data: assessed } = await office.POST("/visits/{id}/assessment", { params });
    expect(assessed?.homes.map(({ home }) => home)).toEqual([first, second, third]);
    for (const { policies } of assessed?.homes ?? []) expect(policies[0]?.findings.length).toBeGreaterThan(0);
    const fresh = { ...params, header: { "if-match": `"${assessed?.version ?? 0}"` } };
    const body = { despite: "The head knows the families and goes along in a second car." };
    expect((await leader.POST("/visits/{id}/authorisation", { params: fresh, body })).response.status).toBe(200);

    // they leave, arrive at the first home, and nobody hears from them when they should have left it
    expect((await sam.POST("/visits/{id}/departure", { params, body: {} })).response.status).toBe(404);
    await jo.POST("/visits/{id}/departure", { params, body: { at: at(-3_600) } });
    const told = { by: "visitor:jo" as const, about: ["jo"] };
    const arrived = { id: "a1", type: "arrived" as const, at: at(-2_990), home: first ?? "", ...told };
    expect((await jo.POST("/visits/{id}/events", { params, body: arrived })).response.status).toBe(200);
    const wrong = { ...arrived, id: "a0", home: "no-such-home" };
    expect((await jo.POST("/visits/{id}/events", { params, body: wrong })).error).toMatchObject({
      code: "home-unknown",
    });
    const state = async () => (await office.GET("/visits/{id}/state", { params })).data;
    await until(async () => (await state())?.phase === "overdue");
    expect((await state())?.homes.map(({ status }) => status)).toEqual(["expected", "to-come", "to-come"]);
    await until(() => [...channel.received.values()].some(({ body: { part } }) => part === "ladder"));
    const ladder = [...channel.received.values()].filter(({ body: { part } }) => part === "ladder");
    expect(ladder.map(({ body: { phase } }) => phase)).toContain("overdue");
    expect((await office.GET("/overdue")).data?.map((visit) => visit.id)).toEqual([id]);
    const confirmed = { params, body: { confirmedBy: "headteacher" } };
    expect((await office.POST("/visits/{id}/stand-down", confirmed)).error).toMatchObject({ code: "somebody-missing" });

    // the call on leaving comes late: the ladder ends, and the second home has a clock of its own
    const moment = async () => (await databaseNow(database)).toISOString();
    const leaving = { from: "visitor:jo" as const, to: "school", channel: "call" as const, answered: true };
    const says = [{ what: "leaving" as const }];
    const call = { id: "c1", type: "contact" as const, at: await moment(), ...leaving, says };
    const further = await jo.POST("/visits/{id}/events", { params, body: call });
    expect([further.data?.phase, ...(further.data?.homes ?? []).map(({ status }) => status)]).toEqual([
      "out",
      "left",
      "expected",
      "to-come",
    ]);
    expect((await office.GET("/overdue")).data).toEqual([]);

    // the third home is called off; they come to the second, leave it, and are back
    const off = { id: "x1", type: "cancelled" as const, at: await moment(), by: "school-office", home: third ?? "" };
    expect((await office.POST("/visits/{id}/events", { params, body: off })).error).toBeUndefined();
    const there = { id: "a2", type: "arrived" as const, at: await moment(), ...told };
    await jo.POST("/visits/{id}/events", { params, body: there });
    const left = { ...call, id: "c2", at: await moment() };
    await jo.POST("/visits/{id}/events", { params, body: left });
    expect((await state())?.homes.map(({ status }) => status)).toEqual(["left", "left", "called-off"]);
    const back = { id: "b1", type: "back" as const, at: await moment(), by: "school-office", about: ["jo"] };
    expect((await office.POST("/visits/{id}/events", { params, body: back })).data?.phase).toBe("accounted-for");
    expect((await office.POST("/visits/{id}/stand-down", confirmed)).response.status).toBe(200);

    // each home has its record: what happened at another is marked as that
    const { data: whole } = await office.GET("/visits/{id}", { params });
    expect(whole?.visits.map((visit) => visit.household.familyName)).toEqual([
      "Fernsby",
      "Quillfeather",
      "Brackenridge",
    ]);
    const homesOf = (place: number) =>
      Object.fromEntries((whole?.visits[place]?.events ?? []).map((event) => [event.id, event.home]));
    expect(homesOf(0)).toMatchObject({ a1: first, a2: second, x1: third });
    expect(homesOf(1)["a2"]).toBeUndefined();
    const pdf = await office.GET("/visits/{id}/pack", { params, parseAs: "arrayBuffer" });
    expect(
      Buffer.from(pdf.data as unknown as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    // who read the households is known for each of them, and nothing personal left the service
    const readings = (await leader.GET("/readings")).data ?? [];
    expect(new Set(readings.filter(({ what }) => what === "pack").map((each) => each.household))).toEqual(
      new Set(families),
    );
    const out = [...lines, ...channel.deliveries.map((each) => JSON.stringify(each))].join("\n");
    expect(["Quillfeather", "Fernsby", "Adeyemi", "900143"].filter((word) => out.includes(word))).toEqual([]);
  } finally {
    await stop();
  }
}
