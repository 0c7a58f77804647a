import { forms, type Form } from "@home-visits/forms";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import axe from "axe-core";
import { servedPage, type ServedPage } from "./servedPage.js";

let served: ServedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await servedPage();
  browser = await puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true });
  page = await browser.newPage();
}, 300_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

const open = async (hash: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(`${served.address}/${hash}`);
  await page.waitForSelector("form");
};

describe.each(Object.values<Form>(forms))("$id in Firefox", (form) => {
  test("opens empty, fits 320 px, and axe finds nothing", async () => {
    await open(`#/form/${form.id}`);
    expect(await page.$$eval("input:checked", (ticked) => ticked.length)).toBe(0);
    const written = await page.$$eval("form input[type=text], form textarea, form select", (all) =>
      all.map((each) => (each as HTMLInputElement).value).join(""),
    );
    expect(written).toBe("");
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 900 });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document);
      return violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });
});

test("a draft survives a reload in Firefox, and a print is made there", async () => {
  await open("#/form/visit-record");
  await page.type("#root_familyName", "Fernsby");
  await page.waitForFunction(() => document.querySelector(".app-draft") !== null);
  await page.reload();
  await page.waitForSelector("form");
  expect(await page.$eval("#root_familyName", (box) => (box as HTMLInputElement).value)).toBe("Fernsby");
  await page.click(".app-print button");
  await page.waitForSelector(".app-print a[download]");
  const address = await page.$eval(".app-print a[download]", (link) => link.href);
  expect(address).toMatch(/^blob:/);
});
