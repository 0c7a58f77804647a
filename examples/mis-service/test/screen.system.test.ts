import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { startService } from "../src/startService.js";
import { clientOf } from "./clientOf.js";
import { collectingChannel } from "./collectingChannel.js";
import { collectingLog } from "./collectingLog.js";
import { freshPglite, PASSWORD } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";
import { until } from "./until.js";

let browser: Browser;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync) ?? "";
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}, 60_000);
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => browser.close());

test("the office's screen follows by itself, says when it hears nothing, and comes back", async () => {
  const database = await freshPglite();
  const { log } = collectingLog();
  const service = await startService({ database, channels: [collectingChannel()], log, sweepMs: 500 });
  const address = await service.server.listen({ host: "127.0.0.1", port: 0 });
  closing.push(service.stop);
  const now = await databaseNow(database);
  const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
  const [out] = await loadVisits(database, [minutes(30)]);
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) wrong.push(message.text());
  });
  await page.goto(address);
  await page.getByLabel("Name").fill("office");
  await page.getByLabel("Password").fill(PASSWORD);
  // without a network the attempt is said to have gone unheard
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("alert").filter({ hasText: "Nothing answers." }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("cell", { name: "Out", exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");

  // what is overdue comes by itself: said at once, in words, and in the title
  await loadVisits(database, [minutes(-10)], "late");
  await page.getByRole("cell", { name: /Overdue/ }).waitFor();
  expect(await page.getByRole("alert").filter({ hasText: "Overdue: Jo Adeyemi." }).count()).toBe(1);
  expect(await page.title()).toMatch(/^1 overdue!/);
  const picture = process.env["SCREEN_PICTURES"];
  if (picture !== undefined) await page.screenshot({ path: `${picture}/overdue.png`, fullPage: true });

  // on 320 px, and with letters twice as large, nothing is beside the window
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overhang()).toBe(0);
  await page.setViewportSize({ width: 640, height: 640 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect(await overhang()).toBe(0);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize({ width: 1_280, height: 720 });

  // the list can be held still, and what is urgent is said all the same
  await page.getByRole("button", { name: "Hold the list still" }).click();
  await loadVisits(database, [minutes(-12)], "later");
  await page.waitForFunction(() => document.title.startsWith("2 overdue!"));
  expect(await page.getByRole("cell", { name: /Overdue/ }).count()).toBe(1);
  await page.getByRole("button", { name: /show what is new/ }).click();
  expect(await page.getByRole("cell", { name: /Overdue/ }).count()).toBe(2);

  // a question is settled by one tap, which is recorded as an event
  const office = clientOf(service.server);
  await office.POST("/session", { body: { username: "office", password: PASSWORD } });
  const params = { path: { id: out?.id ?? "" } };
  const incident = { id: "i1", type: "incident" as const, at: minutes(0).toISOString() };
  await office.POST("/visits/{id}/events", { params, body: incident });
  const asked = page.getByRole("listitem").filter({ hasText: "something happened" });
  const spoken = asked.getByRole("button", { name: "Spoken to: Jo Adeyemi" });
  await spoken.click();
  await until(async () => (await spoken.count()) === 0);
  const { data: history = [] } = await office.GET("/visits/{id}/history", { params });
  const recorded = history.filter(({ kind }) => kind === "event").map(({ body }) => body["type"]);
  expect(recorded).toEqual(["departed", "incident", "spoken-to"]);
  expect(await page.locator("#not-recorded").textContent()).toBe("");

  // what is no trouble is said politely
  const back = { id: "b1", type: "back" as const, at: minutes(0).toISOString(), by: "school-office", about: ["jo"] };
  await office.POST("/visits/{id}/events", { params, body: back });
  await page.getByRole("status").filter({ hasText: "Jo Adeyemi: Everybody accounted for." }).waitFor();

  // the network is gone: after 15 seconds the screen says so across its width, and takes it back when it hears again
  await page.context().setOffline(true);
  service.server.server.closeAllConnections();
  const silence = page.locator("#silence");
  await silence.waitFor({ state: "visible" });
  expect(await silence.textContent()).toMatch(/hears nothing.*last news is of \d\d:\d\d:\d\d/i);
  const width = await silence.evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  if (picture !== undefined) await page.screenshot({ path: `${picture}/silent.png`, fullPage: true });
  await page.context().setOffline(false);
  await silence.waitFor({ state: "hidden" });
  expect(wrong).toEqual([]);
}, 120_000);

test("F60: every time on the screen is by the clock of the school, wherever its screen stands", async () => {
  const database = await freshPglite();
  const zone = "Asia/Dubai";
  await database.query("update mis.school set document = jsonb_set(document, '{calendar,zone}', $1::jsonb)", [
    JSON.stringify(zone),
  ]);
  const service = await startService({ database, channels: [], log: collectingLog().log, sweepMs: 500 });
  const address = await service.server.listen({ host: "127.0.0.1", port: 0 });
  closing.push(service.stop);
  const back = new Date((await databaseNow(database)).getTime() + 30 * 60_000);
  await loadVisits(database, [back]);
  const page = await browser.newPage({ timezoneId: "America/St_Johns" });
  await page.goto(address);
  await page.getByLabel("Name").fill("office");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  const shown = page.locator('td[data-label="Expected back"]');
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(back);
  expect(await shown.textContent()).toBe(time);
  const [hour] = (await page.locator("#news-at").textContent())?.split(":") ?? [];
  const now = (await databaseNow(database)).getTime();
  const hours = [0, -60_000].map((before) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit" }).format(now + before),
  );
  expect(hours).toContain(hour);
}, 120_000);

test("a round stands on the screen with its homes and where in them the visitors are; a question names its home, and a tap records it there", async () => {
  const database = await freshPglite();
  const service = await startService({ database, channels: [], log: collectingLog().log, sweepMs: 500 });
  const address = await service.server.listen({ host: "127.0.0.1", port: 0 });
  closing.push(service.stop);
  const [office, jo] = [clientOf(service.server), clientOf(service.server)];
  await office.POST("/session", { body: { username: "office", password: PASSWORD } });
  await jo.POST("/session", { body: { username: "jo", password: PASSWORD } });
  const now = (await databaseNow(database)).getTime();
  const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();
  const homes = [];
  for (const [place, upn] of ["B801200005001", "E801200005003", "X801200005006"].entries()) {
    const { data: home } = await office.GET("/households", { params: { query: { upn } } });
    const times = { arrive: at(place * 30 - 50), leaveHome: at(place * 30 - 30) };
    homes.push({
      household: home?.id ?? "",
      record: { purposes: ["welfare"], setting: "inside" as const, times },
    });
  }
  const journey = {
    visitors: [
      { id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" },
      { id: "sam", name: "Sam Petrov", mobile: "07700 900144" },
    ],
    buddy: { name: "Bryn Calloway", phone: "07700 900142" },
    times: { leaveSchool: at(-60), backAtSchool: at(60) },
  };
  const { data: round } = await office.POST("/rounds", { body: { journey, homes } });
  const params = { path: { id: round?.id ?? "" } };
  await jo.POST("/visits/{id}/departure", { params, body: { at: at(-60) } });
  const said = { by: "visitor:jo" as const, about: ["jo", "sam"] };
  await jo.POST("/visits/{id}/events", { params, body: { id: "a1", type: "arrived", at: at(-50), ...said } });

  const page = await browser.newPage();
  await page.goto(address);
  await page.getByLabel("Name").fill("office");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  const row = page.getByRole("row").filter({ hasText: "Jo Adeyemi" });
  const home = (place: number, words: string) =>
    row.getByRole("listitem").filter({ hasText: new RegExp(`^Home ${place} of 3, .*: ${words}$`) });
  await home(1, "expected there now").waitFor();
  expect(await home(3, "to come").count()).toBe(1);

  // nobody has said that they left the first home: the office asks, and a tap says so of that home
  const asked = row.getByRole("listitem").filter({ hasText: /^Home 1\. / });
  await asked
    .getByRole("button", { name: /^Has left the home/ })
    .first()
    .click();
  await home(2, "expected there now").waitFor();
  expect(await home(1, "left").count()).toBe(1);
  const { data: history = [] } = await office.GET("/visits/{id}/history", { params });
  const left = history.find(({ body }) => body["type"] === "left")?.body;
  expect(left?.["home"]).toBe(round?.homes[0]?.home);
  const picture = process.env["SCREEN_PICTURES"];
  if (picture !== undefined) await page.screenshot({ path: `${picture}/round.png`, fullPage: true });
}, 120_000);
