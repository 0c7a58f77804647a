import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Database } from "../src/database/Database.js";
import { databaseNow } from "../src/database/databaseNow.js";
import { startService } from "../src/startService.js";
import { clientOf } from "./clientOf.js";
import { collectingLog } from "./collectingLog.js";
import { PASSWORD } from "./freshPglite.js";

/** A policy of nobody here, as the docs have it. */
const volunteers = JSON.parse(
  readFileSync(new URL("../../../docs/policies/volunteer-scheme.json", import.meta.url), "utf8"),
) as { readonly id: string; readonly rules: readonly object[] };

/** What somebody types in this story: none of it may come to a log. */
const typed = ["Quillfeather", "Adeyemi", "900143"];

/**
 * A school goes over to a policy of its own: it is stated and its faults are told, what it asks is answered before the visit and after the departure, the
 * assessment goes by the answers, its own events are recorded, and a visit that has left keeps the policy that it left under.
 */
export async function tellsOwnPolicy(database: Database): Promise<void> {
  const { log, lines } = collectingLog();
  const { server, stop } = await startService({ database, channels: [], log });
  try {
    const [office, leader, jo] = [clientOf(server), clientOf(server), clientOf(server)];
    for (const [client, username] of [
      [office, "office"],
      [leader, "leader"],
      [jo, "jo"],
    ] as const)
      expect((await client.POST("/session", { body: { username, password: PASSWORD } })).response.status).toBe(200);
    expect((await jo.GET("/policy")).data).toMatchObject({ id: "reach2-2020", asks: false, events: [] });

    // what is wrong with a document is told with its place; nothing of it is in force
    const misspelt = { ...volunteers, rules: [{ ...volunteers.rules[0], strength: "musst" }] };
    const refused = await leader.PUT("/policy", { body: { document: misspelt } });
    expect(refused.response.status).toBe(422);
    expect(JSON.stringify(refused.error)).toContain("/document/rules/0/strength");
    expect((await office.PUT("/policy", { body: { document: volunteers } })).response.status).toBe(403);
    expect((await leader.PUT("/policy", { body: {} })).response.status).toBe(400);
    expect((await leader.PUT("/policy", { body: { shipped: "reach2-2021" } })).response.status).toBe(422);
    const taken = { ...volunteers, id: "reach2-2020" };
    expect((await leader.PUT("/policy", { body: { document: taken } })).response.status).toBe(422);
    expect((await office.GET("/policy")).data?.id).toBe("reach2-2020");

    const { data: stated } = await leader.PUT("/policy", { body: { document: volunteers } });
    expect(stated).toMatchObject({ id: volunteers.id, asks: true, events: [{ what: "lift-given", entries: [] }] });
    // changes to it, as a school of a trust makes them
    const ours = {
      ...{ id: "our-scheme", title: "Our scheme", edition: "1", extends: volunteers.id },
      source: { code: "OURS", document: "Our scheme", cites: [] },
      changes: [{ at: "/settings/references.least", to: 3, by: "Organiser" }],
    };
    expect((await leader.PUT("/policy", { body: { document: ours } })).data?.id).toBe("our-scheme");
    expect((await leader.PUT("/policy", { body: { document: volunteers } })).data?.id).toBe(volunteers.id);

    const { data: home } = await office.GET("/households", { params: { query: { upn: "E801200005003" } } });
    const at = async (seconds: number) =>
      new Date((await databaseNow(database)).getTime() + seconds * 1_000).toISOString();
    const record = {
      purposes: ["welfare"],
      setting: "inside" as const,
      visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
      buddy: { name: "Bryn Calloway", phone: "07700 900142" },
      earlierVisits: [{ on: "2026-01-12", answered: true }],
      times: {
        leaveSchool: await at(600),
        arrive: await at(1_200),
        leaveHome: await at(2_400),
        backAtSchool: await at(3_000),
      },
    };
    const { data: planned } = await office.POST("/visits", { body: { household: home?.id ?? "", record } });
    const params = { path: { id: planned?.id ?? "" } };
    const openOnes = async () => {
      const { data } = await office.POST("/visits/{id}/assessment", { params });
      const { findings = [], policy } = data?.homes[0]?.policies[0] ?? {};
      expect(policy).toBe(volunteers.id);
      return findings.map(({ rule, outcome }) => `${rule} ${outcome}`);
    };
    expect(await openOnes()).toContain("chosen-volunteer open");

    // the questions stand in the policy's words, and the answers in the record's own
    const asked = await jo.GET("/visits/{id}/own-questions", { params });
    expect(JSON.stringify(asked.data?.form?.schema)).toContain("Did the family choose this volunteer?");
    expect(asked.data?.homes[0]?.answers).toMatchObject({ visitors: [{ name: "Jo Adeyemi" }] });
    const header = { "if-match": asked.response.headers.get("etag") ?? "" };
    const answers = { visitors: [{ name: "Jo Adeyemi", chosenByFamily: "no", references: 2 }] };
    const odd = { answers: { visitors: [{ name: "Jo Adeyemi", chosenByFamily: "Quillfeather" }] } };
    const misfit = await jo.PUT("/visits/{id}/own-questions", { params: { ...params, header }, body: odd });
    expect(misfit.response.status).toBe(422);
    expect(JSON.stringify(misfit.error)).toContain("/answers/visitors/0/chosenByFamily");
    expect(JSON.stringify(misfit.error)).not.toContain("Quillfeather");
    const first = await jo.PUT("/visits/{id}/own-questions", { params: { ...params, header }, body: { answers } });
    expect(first.response.status).toBe(200);
    const again = await jo.PUT("/visits/{id}/own-questions", { params: { ...params, header }, body: { answers } });
    expect(again.response.status).toBe(412);
    expect(await openOnes()).toContain("chosen-volunteer block");

    // also on the way: what is seen is seen only there
    await jo.POST("/visits/{id}/departure", { params, body: {} });
    const later = await jo.GET("/visits/{id}/own-questions", { params });
    expect(later.data?.homes[0]?.answers).toMatchObject(answers);
    const chosen = { answers: { visitors: [{ name: "Jo Adeyemi", chosenByFamily: "yes", references: 2 }] } };
    const seen = { ...params, header: { "if-match": later.response.headers.get("etag") ?? "" } };
    expect((await jo.PUT("/visits/{id}/own-questions", { params: seen, body: chosen })).response.status).toBe(200);
    expect((await openOnes()).filter((one) => one.startsWith("chosen-volunteer"))).toEqual([]);
    const { data: whole } = await office.GET("/visits/{id}", { params });
    expect(whole?.visits[0]?.visitors[0]?.own).toEqual({ chosenByFamily: true, references: 2 });

    // events of the policy's own are recorded under its names, and under no other
    const lift = { id: "lift-1", type: "own" as const, at: await at(0), by: "visitor:jo", what: "lift-given" };
    const slip = { ...lift, what: "lift-gven" };
    const unheard = await jo.POST("/visits/{id}/events", { params, body: slip });
    expect(unheard.response.status).toBe(422);
    expect(JSON.stringify(unheard.error)).toContain("lift-given");
    expect((await jo.POST("/visits/{id}/events", { params, body: lift })).response.status).toBe(200);
    const { data: noted } = await office.GET("/visits/{id}", { params });
    expect(noted?.visits[0]?.events).toContainEqual(lift);
    const { data: history = [] } = await office.GET("/visits/{id}/history", { params });
    expect(history.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["answered", "event"]));

    // who has left goes by the policy that was in force then, also where the school goes back to another
    expect((await leader.PUT("/policy", { body: { shipped: "alumwell-2025" } })).data?.id).toBe("alumwell-2025");
    const [row] = await database.query<{ id: string }>(
      "select document ->> 'id' as id from mis.document join mis.visit on hash = basis ->> 'policy' where visit.id = $1",
      [params.path.id],
    );
    expect(row?.id).toBe(volunteers.id);
    expect((await jo.GET("/visits/{id}/own-questions", { params })).data?.form).toBeNull();
    expect(typed.filter((word) => lines.join("\n").includes(word))).toEqual([]);
  } finally {
    await stop();
  }
}
