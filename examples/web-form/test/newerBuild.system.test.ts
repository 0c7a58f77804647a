import { forms } from "@home-visits/forms";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { servePage } from "../server/servePage.js";
import { makePrint } from "./makePrint.js";
import { nextBuild } from "./nextBuild.js";
import { servedPage } from "./servedPage.js";
import { startChromium } from "./startChromium.js";
import { withoutViewer } from "./withoutViewer.js";

const folder = mkdtempSync(join(tmpdir(), "web-form-builds-"));
const builds = { old: fileURLToPath(new URL("../dist", import.meta.url)), next: join(folder, "next") };
let server: Server;
let port = 0;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  (await servedPage()).close();
  nextBuild(builds.old, builds.next);
}, 300_000);

beforeEach(async () => {
  await serve("old");
  context = await startChromium(mkdtempSync(join(folder, "browser-")));
  page = await context.newPage();
  await withoutViewer(page);
});

afterEach(async () => {
  await context.close();
  stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stop(): void {
  server.close();
  server.closeAllConnections();
}

/** Serves a build where the other one was served. */
async function serve(build: keyof typeof builds): Promise<void> {
  server = servePage(builds[build]);
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
}

const openNote = async (): Promise<void> => {
  await page.goto(`http://127.0.0.1:${String(port)}/#/form/no-answer-note`);
  await page.getByLabel("School", { exact: true }).fill("Larkfield Primary School");
  await page.getByText("Kept on this device, and nowhere else").waitFor();
};
/** A browser that keeps nothing for offline use. */
const withoutWorker = () =>
  context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
const written = (): Promise<string> => page.getByLabel("School", { exact: true }).inputValue();
const isNext = (): Promise<boolean> => page.evaluate(() => document.documentElement.outerHTML.includes("next-index"));
const notice = () => page.getByText("A part of this page did not come.");

test("a page that is kept for offline use prints on when the server has a newer one, which shows from the next visit on", async () => {
  await openNote();
  await page.getByText("It works without a network.").waitFor({ timeout: 60_000 });
  stop();
  await serve("next");
  const other = await context.newPage();
  await other.goto(`http://127.0.0.1:${String(port)}/#/`);
  const kept = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const whole = await Promise.all(names.map((cacheName) => caches.match("/", { cacheName })));
      return names.filter((_, place) => whole[place] !== undefined);
    });
  await expect.poll(kept, { timeout: 60_000 }).toHaveLength(2);
  expect((await makePrint(page, "record")).length).toBeGreaterThan(1000);
  expect(await isNext()).toBe(false);
  await other.close();
  await page.reload();
  expect([await written(), await isNext()]).toEqual(["Larkfield Primary School", true]);
  await expect.poll(kept, { timeout: 60_000 }).toEqual(["nextnextnext"]);
  expect((await makePrint(page, "record")).length).toBeGreaterThan(1000);
});

test("a page that was not kept says that a part of it is gone, and what was written is there once it is loaded again", async () => {
  await withoutWorker();
  await openNote();
  stop();
  await serve("next");
  await page.getByRole("button", { name: "Make the PDF" }).click();
  await notice().waitFor();
  await page.getByRole("button", { name: "Load the page again" }).click();
  await page.locator("form").waitFor();
  expect([await written(), await isNext()]).toEqual(["Larkfield Primary School", true]);
  expect((await makePrint(page, "record")).length).toBeGreaterThan(1000);
});

test("a font or a form that cannot be fetched is said in the same words, and is tried again", async () => {
  await withoutWorker();
  await openNote();
  await page.route("**/*.ttf", (route) => route.abort());
  await page.getByRole("button", { name: "Make the PDF" }).click();
  await notice().waitFor();
  await page.unroute("**/*.ttf");
  expect((await makePrint(page, "record")).length).toBeGreaterThan(1000);
  await page.route("**/vehicle-check*", (route) => route.abort());
  await page.goto(`http://127.0.0.1:${String(port)}/#/form/vehicle-check`);
  await notice().waitFor();
  await page.unroute("**/vehicle-check*");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await page.getByRole("heading", { level: 1, name: forms["vehicle-check"].title }).waitFor();
});
