import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the script makes of four manifests: how it ended, and the manifest of `forms` afterwards. */
function named(args: readonly string[], env: Readonly<Record<string, string>> = {}, before: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), "address-"));
  folders.push(folder);
  for (const name of ["core", "escalation", "forms", "pdf"]) {
    mkdirSync(join(folder, "packages", name), { recursive: true });
    const manifest = { name: `@home-visits/${name}`, version: "0.1.0", ...before };
    writeFileSync(join(folder, "packages", name, "package.json"), JSON.stringify(manifest));
  }
  const script = join(repositoryRoot, "scripts/nameAddress.mjs");
  const { GITHUB_REPOSITORY: _repository, GITHUB_SERVER_URL: _server, ...rest } = process.env;
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: folder, env: { ...rest, ...env } });
  const after: unknown = JSON.parse(readFileSync(join(folder, "packages/forms/package.json"), "utf8"));
  return [status, after];
}

const plain = { name: "@home-visits/forms", version: "0.1.0" };
const addressed = {
  ...plain,
  repository: { type: "git", url: "git+https://host.invalid/owner/name.git", directory: "packages/forms" },
  homepage: "https://host.invalid/owner/name/tree/main/packages/forms#readme",
  bugs: "https://host.invalid/owner/name/issues",
};

test.each([
  ["as a browser shows it", "https://host.invalid/owner/name"],
  ["with a slash at its end", "https://host.invalid/owner/name/"],
  ["as git clones it", "https://host.invalid/owner/name.git"],
  ["as a manifest says it", "git+https://host.invalid/owner/name.git"],
])("an address %s stands in every manifest", (_, address) => {
  expect(named([address])).toEqual([0, addressed]);
});

test("GitHub's workflow names the address by itself, and one that is given goes before it", () => {
  const workflow = { GITHUB_SERVER_URL: "https://host.invalid", GITHUB_REPOSITORY: "owner/name" };
  expect(named([], workflow)).toEqual([0, addressed]);
  expect(named(["https://host.invalid/owner/name"], { ...workflow, GITHUB_REPOSITORY: "a/fork" })).toEqual([
    0,
    addressed,
  ]);
});

test("an address that stood there makes room", () => {
  const old = { repository: "https://old.invalid/a/b", homepage: "https://old.invalid", bugs: "https://old.invalid/b" };
  expect(named(["https://host.invalid/owner/name"], {}, old)).toEqual([0, addressed]);
});

test("where nobody gives an address the manifests stay as they are", () => {
  expect(named([])).toEqual([0, plain]);
});

test.each(["host.invalid/owner/name", "http://host.invalid/owner/name", "https://host.invalid", "owner/name"])(
  "what is no address changes nothing: %s",
  (address) => {
    expect(named([address])).toEqual([2, plain]);
  },
);
