import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FencedBlock } from "./fencedBlocks.js";
import { repositoryRoot } from "./repositoryRoot.js";
import { workspaces } from "./workspaces.js";

const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const published = workspaces.filter((workspace) => workspace.kind === "package").map(({ manifest }) => manifest.name);

/** The commands that the pages may tell a reader to type. */
const known: readonly RegExp[] = [
  /^npm (ci|test|start)$/,
  /^npm pack( |$)/,
  /^npm start -- \S/,
  /^(npx )?paper-pack( |$)/,
  /^node examples\/paper-pack\/dist\/main\.js( |$)/,
  /^npx vitest run --config vitest\.\w+\.ts( |$)/,
  /^npx changeset( |$)/,
  /^(bash )?(\.\/)?\.ci\/run$/,
  /^(cd|cp|mkdir|ls|open|git clone|sudo apt-get install|apt-get install) \S/,
];

/** The commands of a shell block that are unknown, name no script that there is, or install what is not published. */
export function unknownCommands(block: FencedBlock): string[] {
  return block.code
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((text) =>
      text
        .replace(/(^|\s)#.*$/, "")
        .replace(/^\s*\$\s/, "")
        .trim(),
    )
    .flatMap((text) => text.split(/\s*(?:&&|\|\||\||;)\s*/))
    .filter((command) => command !== "" && !isKnown(command));
}

function isKnown(command: string): boolean {
  const script = /^npm run (\S+)/.exec(command)?.[1];
  if (script !== undefined) return script in scripts;
  const installed = /^npm (?:i|install) (.+)$/.exec(command)?.[1]?.split(/\s+/);
  if (installed) return installed.every((name) => !name.startsWith("@home-visits/") || published.includes(name));
  return known.some((pattern) => pattern.test(command));
}
