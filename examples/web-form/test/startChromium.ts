import { chromium, type BrowserContext } from "playwright-core";

/** Starts Debian's Chromium on a folder of its own, whose clock is London's. What it keeps is there when it is started again. */
export const startChromium = (folder: string, viewport = { width: 1000, height: 900 }): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
    viewport,
  });
