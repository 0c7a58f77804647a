// Sizes are min+gzip. core is measured from its source, so that the policy documents, which are data, can be left out.
const withoutPolicyDocuments = (config) => ({
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    {
      name: "without-policy-documents",
      setup: (build) =>
        build.onLoad({ filter: /[\\/]policies[\\/][^\\/]+\.json$/ }, () => ({ contents: "{}", loader: "json" })),
    },
  ],
});

export default [
  {
    name: "core, without zod and the policy documents",
    path: "packages/core/src/index.ts",
    ignore: ["zod"],
    gzip: true,
    limit: "60 kB", // to come down: 15 kB is what core is meant to take,
    modifyEsbuildConfig: withoutPolicyDocuments,
  },
  {
    name: "core, what reads a visit and scores a risk",
    path: "packages/core/dist/index.js",
    import: "{ parseVisit, scoreRisk, reach2RiskMatrix }",
    ignore: ["zod"],
    gzip: true,
    limit: "40 kB",
  },
  {
    name: "escalation, without core, luxon and ics",
    path: "packages/escalation/dist/index.js",
    ignore: ["@home-visits/core", "ics", "luxon", "zod"],
    gzip: true,
    limit: "20 kB",
  },
  {
    name: "forms, without core and zod",
    path: "packages/forms/dist/index.js",
    ignore: ["@home-visits/core", "zod", "zod-to-json-schema"],
    gzip: true,
    limit: "60 kB",
  },
  {
    name: "pdf, its own code",
    path: "packages/pdf/dist/index.js",
    ignore: [...Object.keys(await dependenciesOf("pdf")), "fs/promises", "node:fs/promises"],
    gzip: true,
    limit: "40 kB",
  },
];

async function dependenciesOf(name) {
  const { default: manifest } = await import(`./packages/${name}/package.json`, { with: { type: "json" } });
  return { ...manifest.dependencies, ...manifest.peerDependencies };
}
