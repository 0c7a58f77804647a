import type { BrowserContext } from "playwright-core";

/** What must not happen on any page: a request to anywhere else, a violation of the policy, an error. */
export type Watched = { readonly elsewhere: string[]; readonly said: string[] };

/** Notes every request that leaves the page's own server, and all that the console warns of. */
export function watchPage(context: BrowserContext, address: string, watched: Watched): void {
  context.on("request", (request) => {
    const url = request.url();
    // what the page holds itself, and the browser's own viewer of PDF files
    const within = [`${address}/`, "blob:", "data:", "chrome://", "chrome-extension://"];
    if (!within.some((start) => url.startsWith(start))) watched.elsewhere.push(url);
    if (request.method() !== "GET") watched.elsewhere.push(`${request.method()} ${url}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) watched.said.push(message.text());
  });
  context.on("weberror", (error) => watched.said.push(error.error().message));
}
