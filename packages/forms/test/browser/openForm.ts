import { build } from "esbuild";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const sources = "../../../core/src";

/** The script of the page, bundled from the packages' sources as an application would bundle them. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at("./page.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: {
      "@home-visits/core/timers": at(`${sources}/timers/index.ts`),
      "@home-visits/core/history": at(`${sources}/history/index.ts`),
      "@home-visits/core": at(`${sources}/index.ts`),
    },
  });
  return outputFiles[0]?.text ?? "";
}

/** Chromium with the page in which a form is shown, and the way out of it. */
export type FormPages = {
  /** Shows a form, empty. */
  readonly open: (renderer: "rjsf" | "json-forms", id: string, edition: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Opens Debian's Chromium, whose clock is London's, on a server on the loopback. */
export async function openForms(): Promise<FormPages> {
  const script = await bundled();
  const page = '<!doctype html><html lang="en"><title>Form</title><main></main><script src="/page.js"></script></html>';
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("content-type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London" });
  const shown = await context.newPage();
  return {
    open: async (renderer, id, edition) => {
      await shown.goto(`http://127.0.0.1:${port}/${renderer}/${id}/${edition}`);
      await shown.waitForSelector("main input, main textarea, main button");
      return shown;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
