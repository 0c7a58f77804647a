import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const packages = ["core", "escalation", "forms", "pdf"];
type Manifest = { readonly files: readonly string[] };

/** Whether npm packs a file: the manifest's `files` name it or its folder, or npm always takes it. */
function isPacked(folder: string, path: string): boolean {
  const { files } = JSON.parse(readFileSync(join(repositoryRoot, folder, "package.json"), "utf8")) as Manifest;
  const always = ["README.md", "LICENSE", "package.json", "CHANGELOG.md"];
  return [...always, ...files].some(
    (packed) => path === packed || path.startsWith(`${packed.replace(/\/\*.*$/, "")}/`),
  );
}

test.each(packages)("every link in the README of %s works from its tarball", (name) => {
  const folder = `packages/${name}`;
  const text = readFileSync(join(repositoryRoot, folder, "README.md"), "utf8");
  const links = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(
    ([, target = ""]) => target.split("#")[0] ?? "",
  );
  const lost = links.filter((target) => {
    if (target === "" || /^https?:/.test(target)) return false;
    const path = normalize(target);
    return path.startsWith("..") || !existsSync(join(repositoryRoot, folder, path)) || !isPacked(folder, path);
  });
  expect(lost).toEqual([]);
});
