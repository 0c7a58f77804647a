import { createServer } from "node:http";
import { chromium, type Page } from "playwright-core";

/** A page in headless Chromium, and the way out of it. */
export type OpenedPage = { readonly page: Page; readonly close: () => Promise<void> };

/** What a server on the loopback answers with: the bytes and their type, or nothing where there is nothing. */
export type Answer = { readonly bytes: Uint8Array; readonly type: string } | undefined;

// Nothing but the page is ever fetched.
const quiet = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a path of a server on the loopback in Debian's Chromium. */
export async function openPage(path: string, answer: (path: string) => Promise<Answer>): Promise<OpenedPage> {
  const server = createServer((request, response) => {
    void answer(request.url ?? "/").then((found) => {
      response.statusCode = found === undefined ? 404 : 200;
      if (found !== undefined) response.setHeader("content-type", found.type);
      response.end(found?.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: quiet,
    // The new headless mode is asked for by its argument: the old one has no viewer for PDF files, which is an extension of its own.
    headless: false,
    ignoreDefaultArgs: ["--disable-component-extensions-with-background-pages", "--disable-extensions"],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { page, close };
}
