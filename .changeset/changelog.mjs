// How a changeset becomes a line of a changelog: its words alone. A reader of the packages has no use for the hash of a commit.
export const getReleaseLine = async ({ summary }) => {
  const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
  return `- ${first}${rest.map((line) => `\n  ${line}`).join("")}`;
};

export const getDependencyReleaseLine = async (_, dependencies) =>
  dependencies.length === 0
    ? ""
    : `- Works with ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(" and ")}.`;

export default { getReleaseLine, getDependencyReleaseLine };
