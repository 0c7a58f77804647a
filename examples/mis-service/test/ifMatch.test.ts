import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../src/http/Api.js";
import { startService } from "../src/startService.js";
import { collectingLog } from "./collectingLog.js";
import { freshPglite, PASSWORD } from "./freshPglite.js";

const record = {
  purposes: ["welfare"],
  setting: "inside",
  visitors: [{ id: "jo", name: "Jo Adeyemi" }],
  times: {},
};
let server: Api;
let stop: () => Promise<void>;
let cookie = "";
let visit: string;
beforeAll(async () => {
  ({ server, stop } = await startService({ database: await freshPglite(), channels: [], log: collectingLog().log }));
  const payload = { username: "office", password: PASSWORD };
  const answer = await server.inject({ method: "POST", url: "/session", payload });
  cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
  const url = "/households?upn=E801200005003";
  const { id: household } = (await server.inject({ url, headers: { cookie } })).json<{ id: string }>();
  const plan = { method: "POST", url: "/visits", headers: { cookie }, payload: { household, record } } as const;
  visit = `/visits/${(await server.inject(plan)).json<{ id: string }>().id}`;
}, 120_000);
afterAll(() => stop());

const amend = async (version: string): Promise<readonly [status: number, code: string | undefined]> => {
  const headers = { cookie, "if-match": version };
  const answer = await server.inject({ method: "PUT", url: `${visit}/record`, headers, payload: record });
  return [answer.statusCode, answer.json<{ code?: string }>().code];
};

test("a decision on a version that the visit never had is refused: it was read before a backup was put back", async () => {
  const { headers } = await server.inject({ url: visit, headers: { cookie } });
  const now = String(headers["etag"]);
  const later = now.replace(/\d+/, (version) => String(Number(version) + 1));
  for (const never of [later, '"999999999"']) expect(await amend(never)).toEqual([412, "changed-since"]);
  expect(await amend(now)).toEqual([200, undefined]);
  expect(await amend(now)).toEqual([412, "changed-since"]);
});

test.each(['W/"1"', "1", '"1", "2"', "*", '""', '"-1"', '"1e0"'])(
  "what is no version of ours is refused by its form: %s",
  async (version) => expect(await amend(version)).toEqual([400, "if-match-invalid"]),
);
