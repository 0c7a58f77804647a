import { fileURLToPath } from "node:url";

const packages = ["core", "escalation", "forms", "pdf"];

/**
 * Tests read the packages' sources by their public names, so that no build has to come first. Only the names of code are
 * sent to a source: `@home-visits/core/vectors/bands.json` goes by the manifest, as it does for everyone.
 */
export const sourceAlias = [
  ...packages.map((name) => sent(`@home-visits/${name}`, `./packages/${name}/src/index.ts`)),
  sent("@home-visits/core/history", "./packages/core/src/history/index.ts"),
  sent("@home-visits/core/timers", "./packages/core/src/timers/index.ts"),
  sent("@home-visits/forms/page", "./packages/forms/src/page/index.ts"),
];

function sent(name: string, source: string) {
  return { find: new RegExp(`^${name}$`), replacement: fileURLToPath(new URL(source, import.meta.url)) };
}
