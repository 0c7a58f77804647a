import { lintPolicy, parsePolicy } from "@home-visits/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { managersMistakes } from "./managersMistakes.js";
import { repositoryRoot } from "./repositoryRoot.js";

const textOf = (name: string): string => readFileSync(join(repositoryRoot, "docs/policies", `${name}.json`), "utf8");

describe("a mistake in a whole policy of a school is refused where it is written, or warned of", () => {
  test.each(managersMistakes)("%s", (_, name, told, code, path, make) => {
    const document = JSON.parse(textOf(name)) as unknown;
    make(document);
    const parsed = parsePolicy(document);
    expect(parsed.ok ? "warned" : "refused").toBe(told);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
  });

  test("they are a hundred and thirty at least, and each is another one", () => {
    expect(managersMistakes.length).toBeGreaterThanOrEqual(130);
    expect(new Set(managersMistakes.map(([what]) => what)).size).toBe(managersMistakes.length);
  });
});
