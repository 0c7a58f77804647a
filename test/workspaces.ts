import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.js";

export type Manifest = {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

export type Workspace = { readonly folder: string; readonly kind: "package" | "example"; readonly manifest: Manifest };

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(repositoryRoot, folder, "package.json"), "utf8")) as Manifest;

const under = (parent: string, kind: Workspace["kind"]): Workspace[] =>
  readdirSync(join(repositoryRoot, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(repositoryRoot, folder, "package.json")))
    .map((folder) => ({ folder, kind, manifest: readManifest(folder) }));

/** Every folder that npm treats as a package of its own; benchmarks stand with the examples: nothing imports them. */
export const workspaces: readonly Workspace[] = [
  ...under("packages", "package"),
  ...under("examples", "example"),
  { folder: "benchmarks", kind: "example", manifest: readManifest("benchmarks") },
];
