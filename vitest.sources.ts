import { fileURLToPath } from "node:url";

const packages = ["core", "escalation", "forms", "pdf"];

/**
 * Tests read the packages' sources by their public names, so that no build has to come first. Only the bare name is
 * sent to a source: `@home-visits/core/vectors/bands.json` goes by the manifest, as it does for everyone.
 */
export const sourceAlias = packages.map((name) => ({
  find: new RegExp(`^@home-visits/${name}$`),
  replacement: fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url)),
}));
