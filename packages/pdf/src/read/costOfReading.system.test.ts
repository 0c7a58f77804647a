import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hostileFiles } from "../../test/hostileFiles.js";

/** A process that reads the file in its first argument with the function in its second, and says what that took. */
const reading = `
import { readFileSync } from "node:fs";
import * as pdf from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};
const [path, name] = process.argv.slice(1);
await pdf[name](new Uint8Array(8));
const bytes = new Uint8Array(readFileSync(path));
const [held, started] = [process.memoryUsage().rss, process.cpuUsage()];
const read = await pdf[name](bytes);
const { user, system } = process.cpuUsage(started);
const cost = { seconds: (user + system) / 1e6, megabytes: (process.resourceUsage().maxRSS * 1024 - held) / 1e6 };
console.log(JSON.stringify({ ...cost, code: read.ok ? "read" : read.issues[0].code }));
`;

type Cost = { readonly seconds: number; readonly megabytes: number; readonly code: string };

const folder = mkdtempSync(join(tmpdir(), "cost-"));
afterAll(() => rmSync(folder, { recursive: true }));

function costOf(path: string, name: string): Cost {
  const options = ["--input-type=module", "--eval", reading, path, name];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as Cost;
}

test.each(Object.keys(hostileFiles))(
  "a hostile file costs at most 2 s and 300 MB above what the process held: %s",
  (kind) => {
    const path = join(folder, "hostile.pdf");
    writeFileSync(path, hostileFiles[kind]!());
    const name = kind.startsWith("attached") ? "readAttachedData" : "readFilledForm";
    // On a busy machine the same work takes more of the processor: the least of three.
    let cost = costOf(path, name);
    for (let again = 0; again < 2 && cost.seconds > 2; again++) cost = costOf(path, name);
    expect(cost.seconds).toBeLessThanOrEqual(2);
    expect(cost.megabytes).toBeLessThanOrEqual(300);
    expect(cost.code).toMatch(/^(?:too-large|pdf-unreadable|password-needed|no-fields|unknown-form)$/);
  },
);
