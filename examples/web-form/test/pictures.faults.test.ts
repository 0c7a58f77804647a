import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparedPictures, MOST_OTHERS } from "./comparedPictures.js";
import { pictureStates, wide } from "./pictureStates.js";
import { servedPage, type ServedPage } from "./servedPage.js";
import { startChromium } from "./startChromium.js";

const folder = mkdtempSync(join(tmpdir(), "web-form-compared-"));
let served: ServedPage;
let context: BrowserContext;

beforeAll(async () => {
  served = await servedPage();
  context = await startChromium(folder, wide);
}, 300_000);

afterAll(async () => {
  await context.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

test("every state of the page looks as in the picture that is kept of it (else look, and run scripts/pictures.ts)", async () => {
  const compared = await comparedPictures(context, served.address, pictureStates);
  console.info(compared.map(([name, share]) => `${name} ${(100 * share).toFixed(2)} %`).join(", "));
  expect(compared.filter(([, share]) => share > MOST_OTHERS)).toEqual([]);
});

test.each([
  ["phone", ".app-tone--five", "background-color", "white"],
  ["level-on-phone", ".app-chosen", "visibility", "hidden"],
  ["error-summary", ".govuk-error-summary__title", "visibility", "hidden"],
])("a picture tells what is gone: %s without %s", async (name, part, property, value) => {
  const changed = pictureStates
    .filter((state) => state.name === name)
    .map((state) => ({
      ...state,
      first: async (page: Parameters<NonNullable<typeof state.first>>[0]) => {
        await state.first?.(page);
        await page.locator(part).evaluateAll(
          (all, [key, to]) => {
            for (const each of all as HTMLElement[]) each.style.setProperty(key, to, "important");
          },
          [property, value] as const,
        );
      },
    }));
  const [[, share] = ["", 0]] = await comparedPictures(context, served.address, changed);
  expect(share).toBeGreaterThan(MOST_OTHERS);
});
