import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { writeFiles, type NewFile } from "./writeFiles.js";

const now = new Date("2026-06-08T09:00:00Z");
const bytes = new TextEncoder().encode("a pack");

async function* these(...files: (NewFile | Error)[]): AsyncGenerator<NewFile> {
  for (const file of files) {
    await Promise.resolve();
    if (file instanceof Error) throw file;
    yield file;
  }
}

test("the folder and its files are for this account alone", async () => {
  const folder = join(temporaryFolder(), "new", "out");
  await writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777])).toEqual([
    ["a.pdf", 0o600],
    ["manifest.json", 0o600],
  ]);
});

test("when one file can't be made, none is there, and neither is the folder", async () => {
  const folder = join(temporaryFolder(), "out");
  const work = writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }, new Error("no second file")));
  await expect(work).rejects.toThrow("no second file");
  expect(existsSync(folder)).toBe(false);
});

test("a folder that was there keeps what it holds when a run fails", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.pdf"), "older");
  await expect(
    writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }, new Error("no"))),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["a.pdf"]);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("older");
});

test("a later run adds to the manifest", async () => {
  const folder = temporaryFolder();
  await writeFiles({ folder, shown: "out", now }, these({ name: "b.pdf", bytes }));
  await writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }));
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { files: { name: string }[] };
  expect(manifest.files.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf"]);
});

test("what was not made stays on the list until that visit is made, or somebody takes the text file away", async () => {
  const folder = temporaryFolder();
  const manifest = (): { notMade?: unknown; files: { name: string }[] } =>
    JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { notMade?: unknown; files: { name: string }[] };
  const write = (made: string, ...notMade: { id?: string; says: string }[]): Promise<unknown> =>
    writeFiles(
      { folder, shown: "out", now, notMade: () => notMade },
      these({ name: `${made}.pdf`, bytes, ids: [made] }),
    );
  const [first, second, nameless] = [
    { id: "v-1", says: "Visit 1 (id v-1): one." },
    { id: "v-2", says: "Visit 2 (id v-2): two." },
    { says: "Visit 3: three." },
  ];
  await write("v-9", first, second, nameless);
  expect(manifest().notMade).toEqual([first, second, nameless]);
  await write("v-1");
  expect(manifest().notMade).toEqual([second]);
  expect(readFileSync(join(folder, "NOT-MADE.txt"), "utf8")).toContain("two.");
  await writeFiles({ folder, shown: "out", now }, these({ name: "a-form.pdf", bytes }));
  expect(manifest().notMade).toEqual([second]);
  await write("v-2");
  expect(manifest().notMade).toBeUndefined();
  expect(readdirSync(folder)).not.toContain("NOT-MADE.txt");
  expect(manifest().files.map(({ name }) => name)).not.toContain("NOT-MADE.txt");
  await write("v-9", first);
  rmSync(join(folder, "NOT-MADE.txt"));
  await write("v-8", second);
  expect(manifest().notMade).toEqual([second]);
});

test("a name can't lead out of the folder", async () => {
  const folder = join(temporaryFolder(), "out");
  for (const name of ["../a.pdf", "/tmp/a.pdf", "..", "", ".hidden", "a/b.pdf"]) {
    await expect(writeFiles({ folder, shown: "out", now }, these({ name, bytes })), name).rejects.toThrow(
      "must not lead out",
    );
  }
  expect(existsSync(folder)).toBe(false);
});

test("what a run left that was killed goes with the next run, an hour later", async () => {
  const folder = temporaryFolder();
  const left = join(folder, ".paper-pack-killed");
  mkdirSync(left);
  utimesSync(left, new Date("2026-06-08T08:30:00Z"), new Date("2026-06-08T08:30:00Z"));
  await writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }));
  expect(existsSync(left)).toBe(true);
  await writeFiles({ folder, shown: "out", now: new Date("2026-06-08T09:31:00Z") }, these({ name: "b.pdf", bytes }));
  expect(existsSync(left)).toBe(false);
});

test("a machine that refuses is told from bad input, with what it refused", async () => {
  const folder = join(temporaryFolder(), "a-file");
  writeFileSync(folder, "");
  const work = writeFiles({ folder: join(folder, "out"), shown: "a-file/out", now }, these({ name: "a.pdf", bytes }));
  await expect(work).rejects.toMatchObject({
    name: "MachineError",
    message: expect.stringContaining("a-file/out") as string,
  });
});

test("where a file cannot be put in place in the middle, the rest waits with its list, and the message says so", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "b.pdf"));
  const work = writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }, { name: "b.pdf", bytes }));
  await expect(work).rejects.toThrow(
    "Only some files were put into out, and b.pdf was not. Run the same command again",
  );
  const [hidden = ""] = readdirSync(folder).filter((name) => name.startsWith(".paper-pack-"));
  expect(readdirSync(join(folder, hidden)).sort()).toEqual([".owner", "b.pdf", "manifest.json"]);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("a pack");
});

test("where the first file cannot be put in place, nothing is written and nothing is left", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a.pdf"));
  const work = writeFiles({ folder, shown: "out", now }, these({ name: "a.pdf", bytes }, { name: "b.pdf", bytes }));
  await expect(work).rejects.toThrow("Nothing was written into out.");
  expect(readdirSync(folder)).toEqual(["a.pdf"]);
});
