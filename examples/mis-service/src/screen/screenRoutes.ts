import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import type { Account } from "../people/Account.js";
import { anybody } from "../http/only.js";
import type { Api } from "../http/Api.js";
import { visitView } from "../http/visitView.js";
import { visitsOf } from "../visits/visitsOf.js";
import { zoneOfSchool } from "../visits/zoneOfSchool.js";
import { databaseNow } from "../database/databaseNow.js";
import type { Service } from "../Service.js";

/** How often an open screen is brought up to date, and told that it is. */
const EVERY_MS = 1_000;
const ALIVE_MS = 5_000;

const files = [
  { url: "/", file: "office.html", type: "text/html; charset=utf-8" },
  { url: "/office.js", file: "office.js", type: "text/javascript; charset=utf-8" },
  { url: "/office.css", file: "office.css", type: "text/css; charset=utf-8" },
] as const;

/** The office's screen, and its news as server-sent events. */
export function screenRoutes(api: Api, service: Service): void {
  for (const { url, file, type } of files) {
    const text = readFileSync(new URL(`../public/${file}`, publicFrom()), "utf8");
    api.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply.type(type).header("cache-control", "no-cache").send(text),
    );
  }
  const told = new Map<string, Promise<News | undefined>>();
  /** The news of an account. Every screen of an office shows the same, so they are looked up once for all of them. */
  const newsOf = (account: Account): Promise<News | undefined> => {
    const whose = account.role === "office" ? `${account.role} ${account.schoolId}` : account.id;
    const known = told.get(whose);
    if (known !== undefined) return known;
    // a screen that cannot be brought up to date hears nothing, and says so by itself
    const news = newsFor(service, account).catch(() => undefined);
    told.set(whose, news);
    setTimeout(() => told.delete(whose), EVERY_MS * 0.9).unref();
    return news;
  };
  const open = new Set<ServerResponse>();
  // whoever stops the service waits for what is being answered, and these have no end
  api.addHook("preClose", () => {
    for (const raw of open) raw.end();
    return Promise.resolve();
  });
  api.get("/screen/news", { schema: { hide: true } }, async (request, reply) => {
    const account = anybody(request);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" });
    raw.write("retry: 2000\n\n");
    let before = "";
    let toldAt = 0;
    let closed = false;
    open.add(raw);
    raw.on("close", () => {
      closed = true;
      open.delete(raw);
    });
    while (!isClosed()) {
      const news = await newsOf(account);
      const now = performance.now();
      if (news !== undefined && (news.visits !== before || now - toldAt >= ALIVE_MS)) {
        raw.write(
          news.visits === before
            ? `event: alive\ndata: ${news.at}\n\n`
            : `event: visits\ndata: {"at":${news.at},"visits":${news.visits}}\n\n`,
        );
        before = news.visits;
        toldAt = now;
      }
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    // a function, so that the compiler does not take the flag for what it was at the start
    function isClosed(): boolean {
      return closed || raw.destroyed;
    }
  });
}

type News = { readonly at: string; readonly visits: string };

async function newsFor({ database }: Service, account: Account): Promise<News> {
  const { visits, more } = await visitsOf(database, account);
  const zone = JSON.stringify(await zoneOfSchool(database, account.schoolId));
  const at = JSON.stringify((await databaseNow(database)).toISOString());
  return { at, visits: `${JSON.stringify(visits.map(visitView))},"more":${more},"zone":${zone}` };
}

/** The folder beside `public`: `dist` when built, a folder of `src` in a test. */
function publicFrom(): string {
  return import.meta.url.includes("/src/") ? new URL("../", import.meta.url).href : import.meta.url;
}
