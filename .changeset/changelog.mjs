import { readFileSync } from "node:fs";

const manifest = new URL("../packages/core/package.json", import.meta.url);
const isFirst = JSON.parse(readFileSync(manifest, "utf8")).version === "0.0.0";

// How a changeset becomes a line of a changelog: its words alone. A reader of the packages has no use for the hash of a commit, nor, in the
// first version, for what changed before it: there only the changesets named `first-…` are told.
export const getReleaseLine = async ({ id, summary }) => {
  if (isFirst && !id.startsWith("first-")) return "";
  const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
  return `- ${first}${rest.map((line) => `\n  ${line}`).join("")}`;
};

export const getDependencyReleaseLine = async (_, dependencies) =>
  isFirst || dependencies.length === 0
    ? ""
    : `- Works with ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(" and ")}.`;

export default { getReleaseLine, getDependencyReleaseLine };
