import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { keptCode } from "./keptCode.js";

const code = Buffer.from("compiled code of some length");
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe("kept code", () => {
  test("is read back as it was written, from a folder and a file for the account alone", () => {
    const folder = join(temporaryFolder(), "made", "anew");
    keptCode(folder, "build").write(code);
    expect(keptCode(folder, "build").read()).toEqual(code);
    expect(readdirSync(folder)).toEqual(["build.bin"]);
    expect([modeOf(folder), modeOf(join(folder, "build.bin"))]).toEqual([0o700, 0o600]);
  });

  test("is none before it was written, and none under another name", () => {
    const folder = temporaryFolder();
    expect(keptCode(folder, "build").read()).toBeUndefined();
    keptCode(folder, "build").write(code);
    expect(keptCode(folder, "check").read()).toBeUndefined();
  });

  test("is passed over where a single bit of it changed, where it is cut short, and where it is empty", () => {
    const folder = temporaryFolder();
    keptCode(folder, "build").write(code);
    const path = join(folder, "build.bin");
    const whole = readFileSync(path);
    for (const spoilt of [flipped(whole, 40), flipped(whole, 3), whole.subarray(0, -1), Buffer.alloc(0)]) {
      writeFileSync(path, spoilt);
      expect(keptCode(folder, "build").read()).toBeUndefined();
    }
  });

  test("is neither read from nor written to a folder that others may write to", () => {
    const folder = temporaryFolder();
    keptCode(folder, "build").write(code);
    chmodSync(folder, 0o777);
    expect(keptCode(folder, "build").read()).toBeUndefined();
    keptCode(folder, "check").write(code);
    expect(readdirSync(folder)).toEqual(["build.bin"]);
  });

  test("is not written through a link in place of the folder", () => {
    const [place, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(place, "link"));
    chmodSync(elsewhere, 0o777);
    keptCode(join(place, "link"), "build").write(code);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("is no reason to fail where there is a file in place of the folder", () => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "");
    expect(() => keptCode(path, "build").write(code)).not.toThrow();
    expect(keptCode(path, "build").read()).toBeUndefined();
  });

  test("leaves no half of a file where it cannot be put in place", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "build.bin"));
    keptCode(folder, "build").write(code);
    expect(readdirSync(folder)).toEqual(["build.bin"]);
  });

  test("of a version that is used no longer goes in the end: 32 files are left, the newest", () => {
    const folder = temporaryFolder();
    for (let index = 0; index < 40; index += 1) {
      const path = join(folder, `old-${index}.bin`);
      writeFileSync(path, "");
      utimesSync(path, 1000 + index, 1000 + index);
    }
    writeFileSync(join(folder, "notes.txt"), "somebody's own");
    keptCode(folder, "build").write(code);
    const left = readdirSync(folder);
    expect(left).toHaveLength(33);
    expect(left).toEqual(expect.arrayContaining(["build.bin", "notes.txt", "old-39.bin", "old-9.bin"]));
    expect(left).not.toContain("old-8.bin");
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy[at] ?? 0) ^ 1, at);
  return copy;
}
