import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { securityHeaders } from "./securityHeaders.js";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".icc": "application/vnd.iccprofile",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Files that are named by what they hold never change; the page and its worker are asked for anew. */
const cacheOf = (path: string): string =>
  path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";

/** Serves the built page with the headers that it needs, from a list made once: no request can name another file. */
export function servePage(folder: string, headers = securityHeaders): Server {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `/${file.replaceAll("\\", "/")}`),
  );
  return createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://page").pathname;
    const path = asked === "/" ? "/index.html" : asked;
    const type = types[extname(path)];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!["GET", "HEAD"].includes(request.method ?? "") || !files.has(path) || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const small = join(folder, `${path}.br`);
    const brotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(small);
    response.writeHead(200, {
      "cache-control": cacheOf(path),
      "content-type": type,
      vary: "accept-encoding",
      ...(brotli ? { "content-encoding": "br" } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : readFileSync(brotli ? small : join(folder, path)));
  });
}
