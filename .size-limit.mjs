// Sizes are min+gzip. A limit is what is there, with a per cent to spare, so that growth is seen: whoever passes one says why in the
// commit that raises it. core is measured from its source, so that the policy documents and their pieces, which are data, can be left out.
const withoutPolicyDocuments = (config) => ({
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    {
      name: "without-policy-documents",
      setup: (build) =>
        build.onLoad({ filter: /[\\/](policies|pieces)[\\/][^\\/]+\.json$/ }, () => ({
          contents: '{"riskMatrix":{}}',
          loader: "json",
        })),
    },
  ],
});

export default [
  {
    name: "core, all of it, without zod and the policy documents",
    path: "packages/core/src/index.ts",
    ignore: ["zod"],
    gzip: true,
    limit: "164.8 kB",
    modifyEsbuildConfig: withoutPolicyDocuments,
  },
  {
    name: "core, what scores a risk, with the matrix that ships and all that it needs",
    path: "packages/core/dist/index.js",
    import: "{ scoreRisk, reach2RiskMatrix }",
    gzip: true,
    limit: "3 kB",
  },
  ...purposes([
    ["reads a pupil number", "{ parseUpn }", "4.4 kB"],
    ["reads a telephone number", "{ parsePhone }", "15 kB"],
    ["reads a visit", "{ parseVisit }", "18.4 kB"],
    ["assesses a visit under any policy", "{ assessVisit, explain }", "91.6 kB"],
    ["assesses a visit under one policy that ships", "{ assessVisit, explain, reach2Policy2020 }", "106.4 kB"],
  ]),
  {
    name: "escalation, without core and ics",
    path: "packages/escalation/dist/index.js",
    ignore: ["@home-visits/core", "@home-visits/core/history", "@home-visits/core/timers", "ics", "zod"],
    gzip: true,
    limit: "31.1 kB",
  },
  {
    name: "forms, without core and zod",
    path: "packages/forms/dist/index.js",
    ignore: ["@home-visits/core", "zod", "zod-to-json-schema"],
    gzip: true,
    limit: "40.3 kB",
  },
  {
    name: "forms, what a page needs of them and of core: every form, no policy and nothing that reads a visit",
    path: "packages/forms/dist/page.js",
    import: "{ forms, translateForm, withMatrix }",
    ignore: ["zod"],
    gzip: true,
    limit: "35.7 kB",
  },
  {
    name: "pdf, its own code",
    path: "packages/pdf/dist/index.js",
    ignore: [...Object.keys(await dependenciesOf("pdf")), "fs/promises", "node:fs/promises"],
    gzip: true,
    limit: "71.2 kB",
  },
];

async function dependenciesOf(name) {
  const { default: manifest } = await import(`./packages/${name}/package.json`, { with: { type: "json" } });
  return { ...manifest.dependencies, ...manifest.peerDependencies };
}

/** What a vendor imports for one purpose, from the package as it is published. */
function purposes(lines) {
  return lines.map(([does, names, limit]) => ({
    name: `core, what ${does}`,
    path: "packages/core/dist/index.js",
    import: names,
    ignore: ["zod"],
    gzip: true,
    limit,
  }));
}
