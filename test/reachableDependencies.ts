import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.js";

type Locked = {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

const lock = JSON.parse(readFileSync(join(repositoryRoot, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** The names of all packages that an installation of the workspace would bring along, found in the lock file. */
export function reachableDependencies(folder: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const names = new Set<string>();
  const visit = (place: string): void => {
    if (seen.has(place)) return;
    seen.add(place);
    const entry = lock.packages[place];
    for (const name of Object.keys({ ...entry?.dependencies, ...entry?.peerDependencies })) {
      names.add(name);
      const found = placeOf(name, place);
      if (found !== undefined) visit(found);
    }
  };
  visit(folder);
  return names;
}

/** Where node would find `name` from `place`: the nearest `node_modules` upwards; a workspace's link leads to its folder. */
function placeOf(name: string, place: string): string | undefined {
  const folders = place.split("/");
  for (let depth = folders.length; depth >= 0; depth--) {
    const candidate = [...folders.slice(0, depth), "node_modules", name].join("/");
    const entry = lock.packages[candidate];
    if (entry) return entry.link ? entry.resolved : candidate;
  }
  return undefined;
}
