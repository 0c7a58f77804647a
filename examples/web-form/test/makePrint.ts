import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Makes a print by the page's own button and gives the file that its link downloads. */
export async function makePrint(page: Page, kind: string): Promise<Uint8Array> {
  await page.locator("#print-kind").selectOption(kind);
  const link = page.locator(`.app-print a[download$="-${kind}.pdf"]`);
  await page.locator(".app-print button").first().click();
  await link.waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return new Uint8Array(readFileSync(await file.path()));
}
