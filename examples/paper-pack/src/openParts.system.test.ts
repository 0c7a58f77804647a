import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const sample = fileURLToPath(new URL("../sample/visits.json", import.meta.url));
const question = ["check", sample, "--at", "2026-06-09T08:00:00+01:00", "--json"];
const setting = (cache: string) => ({
  encoding: "utf8" as const,
  env: { PATH: process.env["PATH"], PAPER_PACK_CACHE: cache },
});

/** What a run says, having ended as it should. */
function answer(cache: string, flags: readonly string[] = []): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...flags, main, ...question], setting(cache));
  expect([stderr, status]).toEqual(["", 1]);
  return stdout;
}

/** The one file that a folder holds, and what tells whether it is still the same one. */
function only(cache: string): { readonly path: string; readonly made: string } {
  const names = readdirSync(cache);
  expect(names).toEqual([expect.stringMatching(/^check-[0-9a-f]{16}\.bin$/)]);
  const path = join(cache, names[0] ?? "");
  const { ino, mtimeMs } = statSync(path);
  return { path, made: `${ino} ${mtimeMs}` };
}

const usual = answer("off");

describe("the file of all parts", () => {
  test("is ASCII to the last letter, as it is opened: a curly quote or an Urdu comma in a pattern is no three letters", () => {
    const parts = readFileSync(new URL("../dist/parts.cjs", import.meta.url));
    expect(parts.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  test("names a time by its heading, as the sources do", () => {
    const file = join(temporaryFolder(), "visits.csv");
    writeFileSync(
      file,
      "Visit,Date of the visit,Leave school,Arrive,Setting,Purposes,Family name,Address line 1,Visitor 1 name\nv-1,9 June 2026,13:40,13:00,Inside,transition,Quill,4 Saltpan Row,Jo Lee\n",
    );
    const { stderr, status } = spawnSync(process.execPath, [main, "check", file], setting("off"));
    expect([stderr, status]).toEqual([expect.stringContaining("before “Leave school”"), 2]);
  });
});

describe("the code that a run has compiled", () => {
  test("is kept for the next, which says the same and writes nothing", () => {
    const cache = join(temporaryFolder(), "code");
    expect(answer(cache)).toBe(usual);
    const { made, path } = only(cache);
    expect(statSync(path).size).toBeGreaterThan(100_000);
    expect(answer(cache)).toBe(usual);
    expect(only(cache).made).toBe(made);
  });

  test("holds nothing of what was read: no name, number or address of the sample", () => {
    const cache = join(temporaryFolder(), "code");
    answer(cache);
    const kept = readFileSync(only(cache).path);
    const households = sampleVisits().map(({ household }) => household as Readonly<Record<string, unknown>>);
    const personal = households.flatMap(({ address, familyName }) => [
      familyName,
      ...((address as { lines?: readonly unknown[] } | undefined)?.lines ?? []),
    ]);
    const texts = personal.filter((each) => typeof each === "string");
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => kept.includes(text, 0, "latin1") || kept.includes(text, 0, "utf16le"))).toEqual([]);
  });

  test("is made anew where it is spoilt", () => {
    const cache = join(temporaryFolder(), "code");
    answer(cache);
    const { path } = only(cache);
    const size = statSync(path).size;
    const spoilt = readFileSync(path);
    spoilt.fill(0x55, size / 2, size / 2 + 1000);
    for (const bytes of [spoilt, Buffer.from("garbage"), Buffer.alloc(0)]) {
      writeFileSync(path, bytes);
      expect(answer(cache)).toBe(usual);
      expect(statSync(only(cache).path).size).toBeGreaterThan(size / 2);
    }
  });

  test("of a Node with other flags is a file of its own, and under a wrong name it is not taken", () => {
    const cache = join(temporaryFolder(), "code");
    const other = join(temporaryFolder(), "code");
    answer(cache);
    expect(answer(other, ["--no-opt"])).toBe(usual);
    const { path } = only(cache);
    const foreign = only(other).path;
    expect(foreign.slice(-20)).not.toBe(path.slice(-20));
    renameSync(foreign, path);
    const { made } = only(cache);
    expect(answer(cache)).toBe(usual);
    expect(only(cache).made).not.toBe(made);
  });

  test("is done without where the folder cannot be made or read", () => {
    const place = temporaryFolder();
    writeFileSync(join(place, "file"), "");
    const locked = join(place, "locked");
    mkdirSync(locked, { mode: 0o500 });
    for (const cache of ["/dev/null/code", join(place, "file"), join(locked, "code")])
      expect(answer(cache)).toBe(usual);
    expect(readFileSync(join(place, "file"), "utf8")).toBe("");
  });

  test("is kept once where several processes start at the same time", async () => {
    const cache = join(temporaryFolder(), "code");
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, [main, ...question], { ...setting(cache), stdio: "ignore" }),
    );
    expect(await Promise.all(children.map((child) => once(child, "exit")))).toEqual(children.map(() => [1, null]));
    const { made } = only(cache);
    expect(answer(cache)).toBe(usual);
    expect(only(cache).made).toBe(made);
  });

  test("is not kept of help, of a run that stopped at its input, or with PAPER_PACK_CACHE=off", () => {
    const place = temporaryFolder();
    const cache = join(place, "code");
    for (const [args, status] of [
      [["--help"], 0],
      [["check", "no-such-file.json"], 2],
    ] as const)
      expect(spawnSync(process.execPath, [main, ...args], { cwd: place, ...setting(cache) }).status).toBe(status);
    spawnSync(process.execPath, [main, ...question], { cwd: place, ...setting("off") });
    expect(readdirSync(place)).toEqual([]);
  });
});
