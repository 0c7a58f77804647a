import { policies } from "@home-visits/core";
import { defineForm, forms, questionOf, hasColumns, type Form } from "@home-visits/forms";
import { createFonts, renderForm } from "@home-visits/pdf";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../server/securityHeaders.js";
import { accessibleNames } from "./accessibleNames.js";
import { askingPolicy } from "./askingPolicy.js";
import { axeViolations } from "./axeViolations.js";
import { clubSheet } from "./clubSheet.js";
import { comparedPictures, MOST_OTHERS } from "./comparedPictures.js";
import { keepDraft } from "./keepDraft.js";
import { killChromium } from "./killChromium.js";
import { makePrint } from "./makePrint.js";
import { pictureStates } from "./pictureStates.js";
import { questionsAsked } from "./questionsAsked.js";
import { sampleAnswers } from "./sampleAnswers.js";
import { saidIn } from "./saidIn.js";
import { servedPage, type ServedPage } from "./servedPage.js";
import { startChromium } from "./startChromium.js";
import { textsOfPdf } from "./textsOfPdf.js";
import { watchPage, type Watched } from "./watchPage.js";
import { withoutViewer } from "./withoutViewer.js";

const folder = mkdtempSync(join(tmpdir(), "web-form-"));
const wide = { width: 1000, height: 900 };
const fonts = createFonts();
type OwnPolicy = { id: string; title: string; riskMatrix: { likelihood: { levels: { label: string }[] } } };
let served: ServedPage;
let context: BrowserContext;
let page: Page;
let watched: Watched;

beforeAll(async () => {
  served = await servedPage();
  watched = { elsewhere: [], said: [] };
  await restart();
}, 300_000);

/** Starts the browser on the same folder, with what it kept. */
async function restart(): Promise<void> {
  context = await startChromium(folder, wide);
  watchPage(context, served.address, watched);
  page = await context.newPage();
}

afterAll(async () => {
  await context.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

const open = async (hash: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(`${served.address}/${hash}`);
  await page.locator("form").waitFor();
};

describe.each(Object.values<Form>(forms))("$id on the page", (form) => {
  beforeAll(() => open(`#/form/${form.id}`));

  test("opens empty: nothing is written, ticked, chosen or kept", async () => {
    expect(await page.locator("h1").textContent()).toBe(form.title);
    expect(await page.locator("input:checked").count()).toBe(0);
    const boxes = page.locator("form input[type=text], form input[type=tel], form textarea, form select");
    expect(await boxes.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join(""))).toBe("");
    expect(page.url()).not.toContain("draft");
  });

  test("every question is the name of its control or its group, as Chromium tells it to a screen reader", async () => {
    const rows = form.definition.fields.filter(hasColumns);
    for (const field of rows) {
      const add = page.locator(`[id="root_${field.id}__add"]`);
      if ((await add.count()) > 0) await add.click();
    }
    const told = await accessibleNames(page);
    const unnamed = told.filter(({ name }) => name.trim() === "");
    expect(unnamed).toEqual([]);
    const names = new Set(told.map(({ name }) => name));
    for (const question of questionsAsked(form)) expect(names, question).toContain(question);
    for (const { columns } of rows)
      for (const column of columns.filter(({ appliesIf }) => appliesIf === undefined))
        if (column.type !== "band") expect(names, column.id).toContain(questionOf(column));
    const inGroups = told.filter(({ role }) => role === "radio" || role === "checkbox");
    for (const { name, groups } of inGroups) expect(groups[0] ?? "", name).not.toBe("");
  });

  test("axe finds nothing", async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  test("asked too early, it lists what is missing in the words of the form, each with a link to its question", async () => {
    await open(`#/form/${form.id}`);
    await page.getByRole("button", { name: "Check the answers" }).click();
    const read = form.complete({});
    const missing = read.ok ? [] : read.issues;
    const summary = page.locator(".govuk-error-summary");
    if (missing.length === 0) return;
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const links = summary.locator("a");
    expect((await links.allTextContents()).sort()).toEqual(missing.map(({ message }) => message).sort());
    await links.first().press("Enter");
    const asked = page.locator(".govuk-form-group--error").first();
    expect(await asked.evaluate((group) => group.contains(document.activeElement))).toBe(true);
    expect(await asked.locator(".govuk-error-message").textContent()).toContain(await links.first().textContent());
    if (form.id === "visit-record") expect(await axeViolations(page)).toEqual([]);
  });

  test("fits a screen of 320 px: nothing stands out at its side", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize(wide);
    expect(width).toBe(320);
  });
});

describe("in one page, where what prints is loaded once", () => {
  let printing: Page;
  beforeAll(async () => {
    printing = await context.newPage();
    await withoutViewer(printing);
    await printing.goto(`${served.address}/#/`);
  });
  afterAll(() => printing.close());

  test.each(Object.values<Form>(forms))(
    "each print of $id is text for text the one that is made in Node",
    async (form) => {
      const answers = sampleAnswers(form);
      const read = form.parse(answers);
      if (!read.ok) throw new Error("the sample answers are not well formed");
      await printing.goto(`${served.address}/${await keepDraft(printing, form.id, form.edition, answers)}`);
      await printing.getByRole("heading", { level: 1, name: form.title }).waitFor();
      for (const print of ["blank", "record", "summary", "fillable"] as const) {
        const data = print === "blank" ? {} : read.value;
        const here = await renderForm({ form, print, data, date: new Date("2026-06-09"), fonts });
        expect(await textsOfPdf(await makePrint(printing, print)), print).toEqual(await textsOfPdf(here));
      }
    },
  );
});

describe("a person", () => {
  test("fills in a note with the keyboard alone, from the skip link to the end", async () => {
    await open("#/form/no-answer-note");
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const next = async (text: string): Promise<void> => {
      await press("Tab");
      await page.keyboard.type(text);
    };
    await press("Tab", "Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await press("Tab"); // over the other language
    for (const text of ["9", "6", "2026", "14:30", "Larkfield Primary School", "01632 960123", "Mondays"])
      await next(text);
    await press("Tab", "Space", "Tab", "Enter");
    const done = page.locator(".govuk-notification-banner");
    await done.waitFor();
    expect(await done.evaluate((banner) => banner === document.activeElement)).toBe(true);
    // paper has the answers, and no word about what to do on the page
    await page.emulateMedia({ media: "print" });
    expect(await done.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  test("meets a question once it applies, and no longer when it does not", async () => {
    await open("#/form/initial-risk-assessment");
    const pets = page.getByRole("group", { name: "Are there any pets in the household?" });
    const threatening = page.getByRole("group", { name: "Are they threatening?" });
    expect(await threatening.count()).toBe(0);
    await pets.getByLabel("Yes").check();
    expect(await threatening.count()).toBe(1);
    await pets.getByLabel("No").check();
    expect(await threatening.count()).toBe(0);
  });

  test("sees the band of a rating as it is chosen, and the hazard in its cell of the matrix", async () => {
    await open("#/form/risk-assessment");
    await page.getByRole("button", { name: "Add: Hazard" }).click();
    const initial = page.getByRole("group", { name: "Initial risk" });
    const matrix = page.getByRole("table", { name: "Initial risk" });
    const here = matrix.locator(".app-matrix__row");
    expect(await initial.locator("output").textContent()).toBe("Not rated yet");
    await initial.getByLabel("Likelihood").selectOption({ index: 4 });
    expect([await initial.locator("output").textContent(), await here.count()]).toEqual(["Not rated yet", 0]);
    await initial.getByLabel("Consequence").selectOption({ index: 5 });
    expect(await initial.locator("output").textContent()).toBe("Very High, score 20");
    const cell = matrix
      .locator("tbody tr", { has: page.locator('th:text-is("4")') })
      .locator("td")
      .nth(4);
    expect(await cell.textContent()).toBe("Very HighHazard 1");
    await initial.getByLabel("Likelihood").selectOption({ index: 1 });
    expect([await initial.locator("output").textContent(), await here.count()]).toEqual(["Medium, score 5", 1]);
  });

  test("is asked back for a day that there is not, a number that cannot be rung, and a time that comes twice", async () => {
    await open("#/form/visit-record");
    const arrived = page.getByRole("group", { name: "Arrived" });
    for (const [label, text] of Object.entries({ Day: "25", Month: "10", Year: "2026", Time: "01:30" }))
      await arrived.getByLabel(label).first().fill(text);
    expect(await arrived.getByRole("radio").count()).toBe(2);
    await page.getByRole("group", { name: "Written on" }).getByLabel("Day").fill("31");
    await page.getByRole("button", { name: "Check the answers" }).click();
    const listed = page.locator(".govuk-error-summary a");
    await listed.first().waitFor();
    const said = (await listed.allTextContents()).join("\n");
    expect(said).toContain("Choose which time “Arrived” means");
    expect(said).toContain("Give “Written on” as a date that exists, with its day, month and year.");
    await arrived.getByLabel("The second time").check();
    await page.getByRole("button", { name: "Check the answers" }).click();
    await expect.poll(async () => (await listed.allTextContents()).join("\n")).not.toContain("Arrived");
  });

  test("reads the note for the family in Polish, and its page too", async () => {
    await open("#/form/no-answer-note?language=pl");
    expect(await page.locator("html").getAttribute("lang")).toBe("pl");
    expect(await page.locator("h1").textContent()).toBe("Byliśmy u Państwa");
    await page.getByRole("button", { name: "Sprawdź odpowiedzi" }).click();
    await page.locator(".govuk-error-summary").waitFor();
    expect(await page.locator(".govuk-error-summary__title").textContent()).toBe("Coś trzeba poprawić");
    expect(await page.locator("main").innerText()).not.toMatch(/\b(Answer|Day|Month|Print|Give)\b/);
  });
});

describe("a draft", () => {
  const familyName = (): Promise<string> => page.getByLabel("Family", { exact: true }).inputValue();

  test("is there after a reload, and in the list with its first words", async () => {
    await open("#/form/visit-record");
    await page.getByLabel("Family", { exact: true }).fill("Fernsby");
    await page.getByText("Kept on this device").waitFor();
    await page.reload();
    await page.locator("form").waitFor();
    expect(await familyName()).toBe("Fernsby");
    expect(page.url()).not.toContain("Fernsby");
    await page.getByRole("link", { name: "All forms and drafts" }).click();
    await page.getByText("Fernsby").waitFor();
  });

  test("is there after the browser was killed a moment after the last key", async () => {
    await page.getByRole("region", { name: "Drafts on this device" }).getByRole("link").first().click();
    await page.getByLabel("Family", { exact: true }).fill("Fernsby and Adeyemi");
    await page.getByLabel("Who was met").pressSequentially("Both");
    const address = page.url();
    await page.waitForTimeout(100);
    const closed = context.waitForEvent("close");
    killChromium(folder);
    await closed;
    await restart();
    await page.goto(address);
    await page.locator("form").waitFor();
    expect(await familyName()).toBe("Fernsby and Adeyemi");
  });

  test("that two pages write on is overwritten by neither: the second to write is asked", async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel("Family", { exact: true }).fill("Fernsby, from the other page");
    await other.locator(".app-draft").waitFor();
    await page.getByLabel("Who was met").fill("Nobody");
    await page.getByText("Another page changed or deleted this draft.").waitFor();
    await page.getByRole("button", { name: "Keep this page as a draft of its own" }).click();
    await expect.poll(() => page.url()).not.toBe(other.url());
    await page.getByText("Kept on this device, and nowhere else").waitFor();
    await Promise.all([page.reload(), other.reload()]);
    await other.locator("form").waitFor();
    await page.locator("form").waitFor();
    expect(await other.getByLabel("Family", { exact: true }).inputValue()).toBe("Fernsby, from the other page");
    expect([await familyName(), await page.getByLabel("Who was met").inputValue()]).toEqual([
      "Fernsby and Adeyemi",
      "Nobody",
    ]);
    await other.getByRole("button", { name: "Delete this draft" }).click();
    await other.locator("#drafts-title").waitFor();
    await other.close();
  });

  test("that is not on this device is said to be missing, never opened as an empty form", async () => {
    const here = page.url();
    await page.goto("about:blank");
    await page.goto(`${served.address}/#/form/visit-record?draft=deleted-meanwhile`);
    await page.getByRole("heading", { name: "This form or draft is not on this device." }).waitFor();
    expect(await page.title()).toBe("This form or draft is not on this device.");
    expect(await page.locator("form").count()).toBe(0);
    await page.goto("about:blank");
    await page.goto(here);
    await page.locator("form").waitFor();
  });

  test("that a full device refuses is said to be lost, and kept as soon as there is room", async () => {
    const written = page.getByLabel("Who was met");
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const put = Object.getOwnPropertyDescriptor(store, "put") ?? {};
      Object.assign(window, { room: () => Object.defineProperty(store, "put", put) });
      store.put = function () {
        this.transaction.abort();
        return undefined as never;
      };
    });
    await written.fill("x".repeat(10_000));
    await page.getByText("The last change could not be kept").waitFor();
    await page.evaluate(() => (window as unknown as { readonly room: () => void }).room());
    await written.fill("Both");
    await expect.poll(() => page.getByText("The last change could not be kept").count()).toBe(0);
    await page.reload();
    await page.locator("form").waitFor();
    expect(await page.getByLabel("Who was met").inputValue()).toBe("Both");
  });

  test("can be deleted, alone or all at once", async () => {
    await page.getByRole("button", { name: "Delete this draft" }).click();
    await page.locator("#drafts-title").waitFor();
    expect(await page.getByText("Fernsby").count()).toBe(0);
    await page.getByRole("button", { name: "Delete all drafts" }).click();
    await page.getByText("What you write on a form is kept here.").waitFor();
  });
});

test("a policy of the school's own brings its scale, whose answers zod checks without compiling anything", async () => {
  const policy = JSON.parse(JSON.stringify(policies["reach2-2020"])) as OwnPolicy;
  policy.id = "own-policy";
  policy.title = "Our own policy";
  policy.riskMatrix.likelihood.levels[0]!.label = "Hardly ever";
  await page.goto(`${served.address}/#/`);
  const file = { name: "policy.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(policy)) };
  await page.locator("#own-document").setInputFiles(file);
  await page.locator("#policy").selectOption({ label: "Our own policy" });
  await page.getByRole("link", { name: "Appendix 4 – Risk Assessment" }).click();
  await page.getByRole("button", { name: "Add: Hazard" }).click();
  const rating = page.getByRole("group", { name: "Initial risk" }).getByLabel("Likelihood");
  expect(await rating.locator("option").nth(1).textContent()).toContain("Hardly ever");
  await rating.selectOption({ index: 1 });
  await page.getByRole("button", { name: "Check the answers" }).click();
  await page.locator(".govuk-error-summary").waitFor();
  expect(await page.locator(".govuk-error-summary a").allTextContents()).toContain(
    "Row 1: Answer “Details of hazard”.",
  );
});

test("what a policy of the school's own asks is filled in, checked, kept under the policy and printed", async () => {
  await page.goto(`${served.address}/#/`);
  const buffer = Buffer.from(JSON.stringify(askingPolicy));
  await page.locator("#own-document").setInputFiles({ name: "asking.json", mimeType: "application/json", buffer });
  await page.locator("#policy").selectOption({ label: askingPolicy.title });
  const title = `Questions of “${askingPolicy.title}”`;
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("group", { name: "Do the visitors carry a letter of introduction?" }).getByLabel("No").check();
  await page.getByLabel("The number of leaflets left").fill("several");
  await page.getByRole("button", { name: "Check the answers" }).click();
  await page.locator(".govuk-error-summary").waitFor();
  await page.getByLabel("The number of leaflets left").fill("3");
  await page.getByRole("button", { name: "Check the answers" }).click();
  await page.locator(".govuk-notification-banner--success").waitFor();
  expect((await textsOfPdf(await makePrint(page, "record"))).join("\n")).toContain("The number of leaflets left");
  await page.reload();
  await page.locator("form").waitFor();
  expect(await page.getByLabel("The number of leaflets left").inputValue()).toBe("3");
  await page.getByRole("link", { name: "All forms and drafts" }).click();
  const drafts = page.getByRole("region", { name: "Drafts on this device" });
  await drafts.getByRole("button", { name: `Delete ${title}` }).click();
  await page.getByRole("button", { name: `Remove ${askingPolicy.title}` }).click();
  await expect.poll(() => page.getByRole("link", { name: title }).count()).toBe(0);
});

test("a form of the school's own is opened from its file, filled in, kept, printed and taken away again", async () => {
  const upload = (name: string, text: string) =>
    page
      .locator("#own-document")
      .setInputFiles({ name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.goto(`${served.address}/#/`);
  await upload("broken", JSON.stringify({ ...clubSheet, title: 7 }));
  await page.getByText("This file cannot be used.").waitFor();
  expect(await page.locator("#own-document-error li").first().textContent()).toContain("/title");
  await upload("club", JSON.stringify(clubSheet));
  await page.getByRole("link", { name: clubSheet.title }).click();
  await page.getByLabel("Pupil").fill("Lee Ashdown");
  await page.getByRole("group", { name: "Was it late?" }).getByLabel("Yes").check();
  await page.getByRole("button", { name: "Check the answers" }).click();
  const missing = defineForm(clubSheet).complete({ pupil: "Lee Ashdown", late: "yes" });
  const messages = missing.ok ? [] : missing.issues.map(({ message }) => message);
  await page.locator(".govuk-error-summary").waitFor();
  expect((await page.locator(".govuk-error-summary a").allTextContents()).sort()).toEqual([...messages].sort());
  expect((await textsOfPdf(await makePrint(page, "record"))).join("\n")).toContain("Lee Ashdown");
  await page.reload();
  await page.locator("form").waitFor();
  expect(await page.getByLabel("Pupil").inputValue()).toBe("Lee Ashdown");
  await page.getByRole("link", { name: "All forms and drafts" }).click();
  const drafts = page.getByRole("region", { name: "Drafts on this device" });
  await drafts.getByRole("link", { name: clubSheet.title }).waitFor();
  await drafts.getByRole("button", { name: `Delete ${clubSheet.title}` }).click();
  await page.getByRole("button", { name: `Remove ${clubSheet.title}` }).click();
  await expect.poll(() => page.getByRole("link", { name: clubSheet.title }).count()).toBe(0);
});

describe("the page", () => {
  test("brings its first form in at most 300 kB of brotli, with no word of a policy and nothing that assesses or reads a visit", async () => {
    const fresh = await startChromium(mkdtempSync(join(folder, "fresh-")));
    const first = await fresh.newPage();
    const fetched = async (): Promise<readonly { readonly name: string; readonly size: number }[]> =>
      first.evaluate(() =>
        [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map((entry) => {
          const { name, encodedBodySize } = entry as PerformanceResourceTiming;
          return { name, size: encodedBodySize };
        }),
      );
    await first.goto(`${served.address}/#/form/initial-risk-assessment`);
    await first.locator("form").waitFor();
    const counted = (await fetched()).filter(({ name }) => !name.endsWith(".woff2"));
    const text = (await Promise.all(counted.map(({ name }) => textAt(name)))).join("\n");
    expect(saidIn(text)).toEqual([]);
    const bytes = counted.reduce((sum, { size }) => sum + size, 0);
    console.info(`first form: ${String(bytes)} bytes`);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
    // the clauses come once a policy is asked for, in a file of their own
    await first.goto(`${served.address}/#/form/initial-risk-assessment?policy=reach2-2020`);
    const policyFile = async (): Promise<string> =>
      (await fetched()).find(({ name }) => name.includes("/policies-"))?.name ?? "";
    await expect.poll(policyFile).not.toBe("");
    expect(saidIn(await textAt(await policyFile())).length).toBeGreaterThan(100);
    await fresh.close();
  });

  test("compiles nothing, WebAssembly neither, and prints without fetching React-PDF", async () => {
    expect(securityHeaders["content-security-policy"]).not.toMatch(/unsafe|data:/);
    await open("#/form/no-answer-note");
    await makePrint(page, "blank");
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(fetched.filter((name) => name.includes("/printForm-"))).toHaveLength(1);
    expect(fetched.filter((name) => name.includes("/drawSheets-"))).toEqual([]);
  });

  test("never offers a print of answers that have changed since", async () => {
    await open("#/form/visit-record");
    await page.getByLabel("Written by").fill("Jo Adeyemi");
    await makePrint(page, "record");
    const download = page.getByRole("link", { name: "Download the PDF" });
    expect(await download.count()).toBe(1);
    await page.getByLabel("Written by").fill("Sam Petrov");
    await page.getByRole("status").filter({ hasText: "The answers have changed since" }).waitFor();
    expect(await download.count()).toBe(0);
    await makePrint(page, "blank");
    await page.getByLabel("Written by").fill("Jo Adeyemi");
    expect(await download.count()).toBe(1);
    await page.getByRole("button", { name: "Delete this draft" }).click();
  });

  test("begins another page at its top, for the eye and for the keyboard", async () => {
    await page.goto(`${served.address}/#/`);
    await page.evaluate(() => scrollTo(0, 400));
    await page.getByRole("link", { name: "Car and driver check" }).click();
    await page.locator("form").waitFor();
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, "main"]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("form") !== null)).toBe(true);
  });

  test("keeps the words in the cells of a matrix apart when letters are twice as large", async () => {
    await page.setViewportSize({ width: 640, height: 640 });
    await open("#/form/risk-assessment");
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const bands = page.locator(".app-matrix__band");
    const cut = await bands.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect([await bands.count(), cut]).toEqual([50, 0]);
    await page.setViewportSize(wide);
  });

  test("shows a long answer whole on paper, and the cells of the matrix in forced colours", async () => {
    await open("#/form/risk-assessment");
    const told = "Zoë asked for more time. ".repeat(30).trim();
    await page.getByLabel("Activity -").fill(told);
    await page.getByRole("button", { name: "Add: Hazard" }).click();
    const onPaper = page.locator(".app-on-paper").filter({ hasText: told });
    expect(await onPaper.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await onPaper.isVisible()).toBe(true);
    expect(await onPaper.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
    expect(await page.getByLabel("Activity -").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen", forcedColors: "active" });
    const cell = page.locator("td.app-tone").first();
    expect(await cell.evaluate((each) => getComputedStyle(each).borderTopColor)).toBe(
      await page.locator("main").evaluate((each) => getComputedStyle(each).color),
    );
    await page.emulateMedia({ forcedColors: "none" });
    await page.getByRole("button", { name: "Delete this draft" }).click();
  });

  test("shows the whole of a chosen level on 320 px, below the list that cuts it, and not twice where there is room", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open("#/form/risk-assessment");
    await page.getByRole("button", { name: "Add: Hazard" }).click();
    const consequence = page.getByRole("group", { name: "Initial risk" }).getByLabel("Consequence");
    await consequence.selectOption({ index: 2 });
    const whole = page.locator(".app-chosen");
    expect(await whole.allTextContents()).toEqual(["2 Minor (minor injury needing first aid)"]);
    expect(await whole.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    await page.setViewportSize({ width: 600, height: 900 });
    await expect.poll(() => whole.count()).toBe(0);
    await page.setViewportSize(wide);
    await page.getByRole("button", { name: "Delete this draft" }).click();
  });

  test("looks as in the pictures that are kept of it: an error, a phone, forced colours (else scripts/pictures.ts)", async () => {
    const cheap = pictureStates.filter(({ name }) => ["error-summary", "phone", "forced-colours"].includes(name));
    const compared = await comparedPictures(context, served.address, cheap);
    expect(compared).toHaveLength(3);
    expect(compared.filter(([, share]) => share > MOST_OTHERS)).toEqual([]);
  });

  test("works without a network once it was kept, prints too", async () => {
    await page.goto(`${served.address}/#/`);
    await page.getByText("It works without a network.").waitFor({ timeout: 60_000 });
    served.close();
    await open("#/form/vehicle-check");
    await makePrint(page, "blank");
    await open("#/form/buddy-sheet");
  });

  test("sent nothing to anywhere else, broke no policy and raised no error, all the while", () => {
    expect(watched).toEqual({ elsewhere: [], said: [] });
  });
});
