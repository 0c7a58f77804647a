import { forms } from "@home-visits/forms";
import type { BrowserContext, Page } from "playwright-core";
import { shownAnswers } from "../scripts/shownAnswers.js";
import { keepDraft } from "./keepDraft.js";
import { makePrint } from "./makePrint.js";

const appendix4 = forms["risk-assessment"];
/** The window that a picture is taken in, where its state asks for no other. */
export const wide = { width: 1000, height: 760 };
const phone = { width: 320, height: 640 };
// half the room in each direction is what a zoom of 200 % leaves
const zoomed = { width: 500, height: 380 };

/** A state of the page of which a picture is kept. */
export type PictureState = {
  readonly name: string;
  /** Where it is; left out, a draft of Appendix 4 with invented answers. */
  readonly hash?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  /** What is done before the picture is taken. */
  readonly first?: (page: Page) => Promise<unknown>;
  /** What the picture begins with, where it is not the top of the page. */
  readonly from?: string;
};

const checked = (page: Page): Promise<void> => page.getByRole("button", { name: "Check the answers" }).click();

/** Every state of which a picture is kept as a reference: `scripts/pictures.ts` takes them anew, tests compare them. */
export const pictureStates: readonly PictureState[] = [
  { name: "risk-assessment", from: ".app-rating >> nth=3" },
  { name: "error-summary", hash: "#/form/visit-record", first: checked },
  { name: "phone", size: phone, from: ".app-matrices" },
  { name: "level-on-phone", size: phone, from: ".app-rating" },
  { name: "zoomed", size: zoomed, from: ".app-row" },
  { name: "forced-colours", media: { forcedColors: "active", colorScheme: "dark" }, from: ".app-rating >> nth=3" },
  { name: "on-paper", size: { width: 700, height: 990 }, media: { media: "print" } },
  { name: "polish-note", hash: "#/form/no-answer-note?language=pl" },
  // without a window, Chromium shows no pages of a PDF
  { name: "print", size: { width: 1000, height: 310 }, first: (page) => makePrint(page, "record"), from: ".app-print" },
];

/** A page on which nothing depends on the day, with the draft that pictures show, and its address. */
export async function pagesForPictures(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-06-09T13:20:00Z");
  await page.goto(`${address}/#/`);
  const draft = await keepDraft(page, appendix4.id, appendix4.edition, shownAnswers);
  /** Takes the picture of a state. */
  const take = async ({ hash = draft, size = wide, media = {}, first, from }: PictureState): Promise<Buffer> => {
    const plain = { media: "screen", forcedColors: "none", colorScheme: "light", reducedMotion: "reduce" } as const;
    await page.setViewportSize(size);
    await page.emulateMedia({ ...plain, ...media });
    await page.goto("about:blank");
    await page.goto(`${address}/${hash}`);
    await page.locator("form").waitFor();
    await first?.(page);
    if (from !== undefined)
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await page.evaluate(() => document.fonts.ready);
    return page.screenshot();
  };
  return { page, take };
}
