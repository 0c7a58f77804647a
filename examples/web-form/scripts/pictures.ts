// Makes the pictures of the README, and those of states that no test can judge: look at what git says has changed. Wants chromium and ImageMagick.
import { forms } from "@home-visits/forms";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { keepDraft } from "../test/keepDraft.js";
import { makePrint } from "../test/makePrint.js";
import { servedPage } from "../test/servedPage.js";
import { startChromium } from "../test/startChromium.js";
import { shownAnswers } from "./shownAnswers.js";

const target = fileURLToPath(new URL("../pictures", import.meta.url));
const appendix4 = forms["risk-assessment"];
const wide = { width: 1000, height: 760 };
const phone = { width: 320, height: 640 };
// half the room in each direction is what a zoom of 200 % leaves
const zoomed = { width: 500, height: 380 };

type State = {
  readonly name: string;
  readonly hash: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  /** What is done before the picture is taken. */
  readonly first?: (page: Page) => Promise<unknown>;
  /** What the picture begins with, where it is not the top of the page. */
  readonly from?: string;
};

const checked = (page: Page): Promise<void> => page.getByRole("button", { name: "Check the answers" }).click();

const statesOf = (draft: string): readonly State[] => [
  { name: "risk-assessment", hash: draft, from: ".app-rating >> nth=3" },
  { name: "error-summary", hash: "#/form/visit-record", first: checked },
  { name: "phone", hash: draft, size: phone, from: ".app-matrices" },
  { name: "zoomed", hash: draft, size: zoomed, from: ".app-row" },
  {
    name: "forced-colours",
    hash: draft,
    media: { forcedColors: "active", colorScheme: "dark" },
    from: ".app-rating >> nth=3",
  },
  { name: "on-paper", hash: draft, size: { width: 700, height: 990 }, media: { media: "print" } },
  { name: "polish-note", hash: "#/form/no-answer-note?language=pl" },
  // without a window, Chromium shows no pages of a PDF
  {
    name: "print",
    hash: draft,
    size: { width: 1000, height: 310 },
    first: (page) => makePrint(page, "record"),
    from: ".app-print",
  },
];

/** A picture of few colours, as small as it gets. */
function shrink(file: string): void {
  const { status } = spawnSync("convert", [
    file,
    "-strip",
    "-colors",
    "48",
    "-define",
    "png:compression-level=9",
    `PNG8:${file}`,
  ]);
  if (status !== 0) throw new Error("ImageMagick could not make the picture smaller.");
}

const folder = mkdtempSync(join(tmpdir(), "web-form-pictures-"));
const served = await servedPage();
const context = await startChromium(folder, wide);
try {
  const page = await context.newPage();
  // nothing of a picture may depend on the day on which it is made
  await page.clock.setFixedTime("2026-06-09T13:20:00Z");
  await page.goto(`${served.address}/#/`);
  const draft = await keepDraft(page, appendix4.id, appendix4.edition, shownAnswers);
  for (const { name, hash, size = wide, media = {}, first, from } of statesOf(draft)) {
    await page.setViewportSize(size);
    await page.emulateMedia({
      media: "screen",
      forcedColors: "none",
      colorScheme: "light",
      reducedMotion: "reduce",
      ...media,
    });
    await page.goto("about:blank");
    await page.goto(`${served.address}/${hash}`);
    await page.locator("form").waitFor();
    await first?.(page);
    if (from !== undefined)
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await page.evaluate(() => document.fonts.ready);
    const path = join(target, `${name}.png`);
    await page.screenshot({ path });
    shrink(path);
    console.log(`${name}.png: ${String(Math.round(statSync(path).size / 1000))} kB`);
  }
} finally {
  await context.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
}
