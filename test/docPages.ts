import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.js";
import { workspaces } from "./workspaces.js";

export type DocPage = { readonly path: string; readonly text: string };

const atRoot = ["README.md", "CONTRIBUTING.md", "SECURITY.md"];

/** Every page that a person reads, the made API pages left out. */
export function docPages(): DocPage[] {
  const own = workspaces.map((workspace) => `${workspace.folder}/README.md`);
  return [...atRoot, ...own, ...pagesUnder("docs")]
    .filter((path) => existsSync(join(repositoryRoot, path)))
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }));
}

function pagesUnder(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === "docs/api" ? [] : pagesUnder(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}
