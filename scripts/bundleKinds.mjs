#!/usr/bin/env node
// docs/how-to/bundle-for-a-server.md, followed for a Lambda and for Next: npm run faults -- bundles (wants npm run build and the registry).
// The packed packages are installed in a temporary folder; an answer and a print have to come out of what was bundled.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { packages } from "./workspaces.mjs";

const OUTSIDE = ["next@16.4.6", "react@19", "react-dom@19", "zod@4", "esbuild@0.28.2"];
const PORT = "4610";
const folder = mkdtempSync(join(tmpdir(), "home-visits-bundles-"));
const page = readFileSync("docs/how-to/bundle-for-a-server.md", "utf8");
const [, server] = /^```ts\n([^]*?)^```/m.exec(page);
const quiet = { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
const run = (program, args, cwd) => execFileSync(program, args, { ...quiet, cwd });

/** The page's own service, and a print beside it, as both kinds of server hand them out. */
const SERVICE = `${server.replace(/^console\.log.*\n/m, "")}
import { forms } from "@home-visits/forms";
import { renderForm } from "@home-visits/pdf";
export async function both() {
  const pdf = await renderForm({ form: forms["vehicle-check"], print: "blank", date: new Date("2026-06-09") });
  return { ...answer(visit), pdf: new TextDecoder().decode(pdf.slice(0, 5)) };
}
`;

try {
  put("package.json", JSON.stringify({ name: "bundles", private: true }));
  run("npm", ["pack", "--silent", "--pack-destination", folder, ...packages.flatMap((each) => ["-w", each])]);
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  run("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`), ...OUTSIDE], folder);
  told("a Lambda", lambda());
  told("Next", await next());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function put(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** One file with a handler, and beside it the one package that stays outside, installed as the page says. */
function lambda() {
  put(
    "handler.ts",
    `${SERVICE}\nexport const handler = async () => ({ statusCode: 200, body: JSON.stringify(await both()) });`,
  );
  const options = ["--bundle", "--platform=node", "--target=node20", "--format=cjs", "--external:@home-visits/pdf"];
  run("npx", ["esbuild", "handler.ts", ...options, "--outfile=task/index.js"], folder);
  put("task/package.json", JSON.stringify({ name: "task", private: true }));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  for (const name of tarballs) cpSync(join(folder, name), join(folder, "task", name));
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`), "react@19", "zod@4"],
    join(folder, "task"),
  );
  const call = "require('./index.js').handler({}).then(({ body }) => console.log(body))";
  return JSON.parse(run(process.execPath, ["-e", call], join(folder, "task")));
}

/** A route handler of the Node runtime, built and started. */
async function next() {
  put(
    "app/layout.js",
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  );
  put("app/answer/service.js", SERVICE.replaceAll(": unknown", ""));
  put(
    "app/answer/route.js",
    `import { both } from "./service.js";
export const dynamic = "force-dynamic";
export async function GET() { return Response.json(await both()); }`,
  );
  put("next.config.mjs", 'export default { serverExternalPackages: ["@home-visits/pdf"] };');
  run("npx", ["next", "build"], folder);
  const started = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", PORT], {
    cwd: folder,
    stdio: "ignore",
  });
  try {
    for (let tries = 0; tries < 60; tries += 1) {
      await wait(1000);
      const answer = await globalThis.fetch(`http://localhost:${PORT}/answer`).catch(() => undefined);
      if (answer?.ok) return await answer.json();
    }
    throw new Error("Next answered nothing in a minute.");
  } finally {
    started.kill();
  }
}

function told(kind, answer) {
  const { verdict, rows, forms, pdf } = answer;
  if (verdict === undefined || !(rows > 0) || !(forms > 10) || pdf !== "%PDF-")
    throw new Error(`In ${kind} the answer is ${JSON.stringify(answer)}.`);
  console.log(`${kind}: ${JSON.stringify(answer)}`);
}
