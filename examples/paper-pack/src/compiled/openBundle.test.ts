import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { keptCode } from "./keptCode.js";
import { openBundle } from "./openBundle.js";

type Sums = { readonly sum: (...numbers: readonly number[]) => number; readonly address: string };

const bundle = (name = "sum"): string =>
  `(function (exports, require, module, bundleAddress) { exports.${name} = (...all) => all.reduce((one, other) => one + other); exports.address = bundleAddress; })`;

function written(text = bundle()): URL {
  const path = join(temporaryFolder(), "sums.cjs");
  writeFileSync(path, text);
  return pathToFileURL(path);
}

describe("a bundle", () => {
  test("runs, and knows its own address", () => {
    const file = written();
    const { exports } = openBundle<Sums>(file, { folder: undefined, purpose: "sums" });
    expect([exports.sum(1, 2), exports.address]).toEqual([3, file.href]);
  });

  test("leaves its compiled code behind when it is told to, for the next one to take", () => {
    const file = written();
    const cache = { folder: temporaryFolder(), purpose: "sums" };
    const first = openBundle<Sums>(file, cache);
    first.exports.sum(1, 2);
    expect(readdirSync(cache.folder)).toEqual([]);
    first.keep();
    const [name = ""] = readdirSync(cache.folder);
    expect(name).toMatch(/^sums-[0-9a-f]{16}\.bin$/);
    const path = join(cache.folder, name);
    const second = openBundle<Sums>(file, cache);
    expect(second.exports.sum(3, 4)).toBe(7);
    // what was taken is not written again
    writeFileSync(path, "not written again");
    second.keep();
    expect(readFileSync(path, "utf8")).toBe("not written again");
  });

  test("never runs with the code of another, however alike the two are", () => {
    const cache = { folder: temporaryFolder(), purpose: "sums" };
    openBundle(written(bundle("sum")), cache).keep();
    openBundle(written(bundle("mus")), cache).keep();
    expect(readdirSync(cache.folder)).toHaveLength(2);
  });

  test.each([
    ["that V8 cannot take", Buffer.from("no code at all")],
    ["of nothing", Buffer.alloc(0)],
  ])("runs without code %s, and replaces it", (_, spoilt) => {
    const cache = { folder: temporaryFolder(), purpose: "sums" };
    openBundle(written(), cache).keep();
    const [name = ""] = readdirSync(cache.folder);
    // whole by its hash, and still no code
    keptCode(cache.folder, name.replace(".bin", "")).write(spoilt);
    const { exports, keep } = openBundle<Sums>(written(), cache); // elsewhere: V8 remembers what it compiled of a file
    expect(exports.sum(1, 2)).toBe(3);
    keep();
    expect(readFileSync(join(cache.folder, name)).length).toBeGreaterThan(100);
  });

  test("keeps nothing without a folder", () => {
    expect(() => openBundle(written(), { folder: undefined, purpose: "sums" }).keep()).not.toThrow();
  });
});
