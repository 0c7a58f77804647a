import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";

// Wants the program built: npm run build. How often it is killed: KILLS=50.
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const KILLS = Number(process.env["KILLS"] ?? 50);
const isRoot = process.getuid?.() === 0;

type Listed = { readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[] };

const run = (args: readonly string[], cwd: string, nobody = false): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [main, ...args], {
    cwd,
    encoding: "utf8",
    ...(nobody ? { uid: 65534, gid: 65534 } : {}),
  });

/** The folder holds whole files and nothing else, and its list names each of them as it is. */
function expectWhole(folder: string, names: readonly string[]): void {
  expect(readdirSync(folder).sort()).toEqual([...names, "manifest.json"].sort());
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Listed;
  expect(files.map(({ name }) => name)).toEqual([...names].sort());
  for (const { name, bytes, sha256 } of files) {
    const found = readFileSync(join(folder, name));
    expect([name, found.length, createHash("sha256").update(found).digest("hex")]).toEqual([name, bytes, sha256]);
    expect(found.subarray(0, 5).toString()).toBe("%PDF-");
  }
}

function visitsFile(folder: string, name: string, ids: readonly string[]): string {
  const visits = ids.map((id) => ({ ...sampleVisits()[3], round: undefined, id }));
  writeFileSync(join(folder, name), JSON.stringify(visits));
  return name;
}

describe("a run that is killed at any moment", () => {
  const ids = Array.from({ length: 6 }, (_, at) => `v-${String(at + 1).padStart(2, "0")}`);
  const names = ids.map((id) => `${id}.pdf`);

  test("is made whole by the same command, with the list right", { timeout: 3_600_000 }, async () => {
    const cwd = temporaryFolder();
    const args = ["build", visitsFile(cwd, "visits.json", ids), "--out", "out", "--quiet"];
    const started = performance.now();
    expect(run(args, cwd).status).toBe(0);
    const whole = performance.now() - started;
    let before = 0;
    let between = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      rmSync(join(cwd, "out"), { recursive: true });
      const child = spawn(process.execPath, [main, ...args], { cwd, stdio: "ignore" });
      const ended = once(child, "exit");
      // half of them fall where the files are moved into place, which is short
      const firstIsThere = (): boolean => existsSync(join(cwd, "out", names[0] ?? ""));
      // spread over the run, each far from the one before
      const at = performance.now() + whole * ((kill * 0.618) % 1);
      while (child.exitCode === null && (kill % 2 === 0 ? performance.now() < at : !firstIsThere()))
        await new Promise((go) => setImmediate(go));
      child.kill("SIGKILL");
      await ended;
      const left = existsSync(join(cwd, "out")) ? readdirSync(join(cwd, "out")).filter((name) => /^v-/.test(name)) : [];
      if (left.length === 0) before += 1;
      else if (left.length < names.length) between += 1;
      for (const name of left)
        expect(
          readFileSync(join(cwd, "out", name))
            .subarray(-6)
            .toString(),
        ).toContain("%%EOF");
      const { status, stdout, stderr } = run(args, cwd);
      // a run that ended before the kill has made everything: then the same command keeps its files
      expect(status === 0 || (status === 2 && left.length === names.length), `${stdout}${stderr}`).toBe(true);
      expectWhole(join(cwd, "out"), names);
    }
    console.log(`${KILLS} kills: ${before} before a file was in place, ${between} between the first and the last.`);
  });

  test("between two of its files, as it leaves them then, is ended by the next run", () => {
    const cwd = temporaryFolder();
    const args = ["build", visitsFile(cwd, "visits.json", ids), "--out", "out", "--quiet"];
    expect(run(args, cwd).status).toBe(0);
    const out = join(cwd, "out");
    const staging = join(out, ".paper-pack-aaaaaa");
    mkdirSync(staging);
    const dead = spawnSync(process.execPath, ["-p", "process.pid + ' ' + os.hostname()"], { encoding: "utf8" }).stdout;
    writeFileSync(join(staging, ".owner"), dead);
    writeFileSync(join(out, ".paper-pack.lock"), dead);
    for (const name of [...names.slice(3), "manifest.json"]) {
      writeFileSync(join(staging, name), readFileSync(join(out, name)));
      rmSync(join(out, name));
    }
    const { status, stderr } = run(args, cwd);
    expect([status, stderr]).toEqual([0, ""]);
    expectWhole(out, names);
  });
});

describe("two runs into one folder", () => {
  test("with other visits leave the files of both, and one list of them", { timeout: 300_000 }, async () => {
    const cwd = temporaryFolder();
    const all = ["a", "b", "c", "d"].map((part) => [`${part}-1`, `${part}-2`, `${part}-3`]);
    const ends = all.map((ids, at) => {
      const args = ["build", visitsFile(cwd, `visits-${String(at)}.json`, ids), "--out", "out", "--quiet"];
      return once(spawn(process.execPath, [main, ...args], { cwd, stdio: "ignore" }), "exit");
    });
    expect(await Promise.all(ends)).toEqual(all.map(() => [0, null]));
    expectWhole(
      join(cwd, "out"),
      all.flat().map((id) => `${id}.pdf`),
    );
  });

  test("with the same visits: one makes them, the other keeps them and says so", { timeout: 300_000 }, async () => {
    const cwd = temporaryFolder();
    const args = ["build", visitsFile(cwd, "visits.json", ["a", "b"]), "--out", "out", "--quiet"];
    const ends = [0, 1].map(() => once(spawn(process.execPath, [main, ...args], { cwd, stdio: "ignore" }), "exit"));
    const codes = (await Promise.all(ends)).map(([code]: unknown[]) => code).sort();
    expect(codes).toEqual([0, 2]);
    expectWhole(join(cwd, "out"), ["a.pdf", "b.pdf"]);
  });
});

describe.runIf(isRoot)("a machine that does not let it write", () => {
  const mounted: string[] = [];
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync("umount", [folder]);
  });

  test("a full disk ends with code 3 and a sentence, and what was there stays", { timeout: 120_000 }, (context) => {
    const cwd = temporaryFolder();
    const disk = join(cwd, "disk");
    mkdirSync(disk);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status !== 0) context.skip();
    mounted.push(disk);
    writeFileSync(join(disk, "older.txt"), "older");
    const { status, stderr } = run(["build", visitsFile(cwd, "visits.json", ["a", "b"]), "--out", "disk/out"], cwd);
    expect([status, stderr.trim()]).toEqual([3, "Nothing was written into disk/out. The disk is full."]);
    expect(readdirSync(disk)).toEqual(["older.txt"]);
  });

  const others = [
    ["notice", ["notice", "visits.json", "--out", "disk/out"], "Nothing was written into disk/out. "],
    ["blank", ["blank", "--out", "disk/out"], "Nothing was written into disk/out. "],
    ["template xlsx", ["template", "xlsx", "--out", "disk/out.xlsx"], "disk/out.xlsx could not be written. "],
    ["template csv", ["template", "csv", "--out", "disk/out.csv"], "disk/out.csv could not be written. "],
  ] as const;

  test.each(others)(
    "%s on a full disk ends with code 3 and a sentence, and leaves nothing",
    { timeout: 120_000 },
    (_, args, says) => {
      const cwd = temporaryFolder();
      const disk = join(cwd, "disk");
      mkdirSync(disk);
      expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=8k", "tmpfs", disk]).status).toBe(0);
      mounted.push(disk);
      writeFileSync(join(disk, "older.txt"), "older");
      visitsFile(cwd, "visits.json", ["a"]);
      const { status, stderr, stdout } = run(args, cwd);
      expect([status, stderr.trim(), stdout]).toEqual([3, `${says}The disk is full.`, ""]);
      expect(readdirSync(disk)).toEqual(["older.txt"]);
    },
  );

  test("template --force on a full disk keeps the file that it was to replace", { timeout: 120_000 }, () => {
    const cwd = temporaryFolder();
    const disk = join(cwd, "disk");
    mkdirSync(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=8k", "tmpfs", disk]).status).toBe(0);
    mounted.push(disk);
    writeFileSync(join(disk, "v.xlsx"), "filled in by hand");
    expect(run(["template", "xlsx", "--out", "disk/v.xlsx", "--force"], cwd).status).toBe(3);
    expect(readFileSync(join(disk, "v.xlsx"), "utf8")).toBe("filled in by hand");
  });

  test.each(others)("%s without permission ends with code 3 and a sentence", { timeout: 120_000 }, (_, args, says) => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o755);
    mkdirSync(join(cwd, "disk"), { mode: 0o755 });
    visitsFile(cwd, "visits.json", ["a"]);
    const { status, stderr } = run(args, cwd, true);
    expect([status, stderr.trim()]).toEqual([3, `${says}This account has no permission for it.`]);
    expect(readdirSync(join(cwd, "disk"))).toEqual([]);
  });

  test.each([
    ["check", ["check", "locked.json"]],
    ["read", ["read", "locked.json"]],
    ["lint", ["lint", "--school", "locked.json"]],
    ["build", ["build", "visits.json", "--pupils", "locked.json"]],
    ["doctor", ["doctor", "--font", "locked.json"]],
  ])("%s of a file that may not be read says so", { timeout: 120_000 }, (_, args) => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o755);
    visitsFile(cwd, "visits.json", ["a"]);
    writeFileSync(join(cwd, "locked.json"), "[]", { mode: 0o600 });
    const { status, stderr } = run(args, cwd, true);
    expect([status, stderr.trim()]).toEqual([
      3,
      "locked.json could not be read. This account has no permission for it.",
    ]);
  });

  test("a folder without permission ends with code 3 and a sentence", { timeout: 120_000 }, () => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o755);
    const visits = visitsFile(cwd, "visits.json", ["a"]);
    const { status, stderr } = run(["build", visits, "--out", "out"], cwd, true);
    expect([status, stderr.trim()]).toEqual([
      3,
      "Nothing was written into out. This account has no permission for it.",
    ]);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });
});
