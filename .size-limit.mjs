// Sizes are min+gzip. core is measured from its source, so that the policy documents and their pieces, which are data, can be left out.
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
    limit: "160.1 kB", // when somebody has to act on a finding, by when each visitor is expected, as their words have it, the day on which a visit was made, words of one rule for different faults, for how long a yes counts, habits of authors (a copy, an ending, an order), an error of ours for whatever is broken inside an argument of what is offered, more of what an author misspelt or left alone, comparisons and findings made once, what is unsaid, what counts as being about this visit, which moment settles what has no limit, when a code word is used, where each fact arises, slips of an office that a sentence, a copy or a moment shows, what an author misspelt by a letter or by an order of magnitude, one of several, the form of what an author missed, pieces that a document is put together from, ladders of a policy's own with what is refused of them, each time that they start and each that a step is repeated, the words of the facts, the telephone library, the calendar, clocks and history that assessment and watch share, and the comparison of two policies, of which one may take no stand in words; see docs/decisions/size-by-purpose.md
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
    ["reads a pupil number", "{ parseUpn }", "4.2 kB"], // an error of ours for what is broken inside an argument, as in all below
    ["reads a telephone number", "{ parsePhone }", "14.8 kB"],
    ["reads a visit", "{ parseVisit }", "17.8 kB"], // a time without its offset, as the school's clock has it
    ["assesses a visit under any policy", "{ assessVisit, explain }", "88.3 kB"], // what a word of lateness moves, other words of a rule, the day on which it was made
    ["assesses a visit under one policy that ships", "{ assessVisit, explain, reach2Policy2020 }", "103 kB"],
  ]),
  {
    name: "escalation, without core and ics",
    path: "packages/escalation/dist/index.js",
    ignore: ["@home-visits/core", "@home-visits/core/history", "@home-visits/core/timers", "ics", "zod"],
    gzip: true,
    limit: "30.9 kB", // a drive for each home of a round, the lines of the buddy's sheet in words with those of a policy's own ladders, who of a round is expected where, and what the office is asked of that and while no step is due
  },
  {
    name: "forms, without core and zod",
    path: "packages/forms/dist/index.js",
    ignore: ["@home-visits/core", "zod", "zod-to-json-schema"],
    gzip: true,
    limit: "39.9 kB", // the form of a policy's own events, the numbers on the card of the staff, a third language, the school's zone wherever a time is turned, days and times as people type them, and the questions of a policy of its own
  },
  {
    name: "forms, what a page needs of them and of core: every form, no policy and nothing that reads a visit",
    path: "packages/forms/dist/page.js",
    import: "{ forms, translateForm, withMatrix }",
    ignore: ["zod"],
    gzip: true,
    limit: "35.4 kB", // a condition with two tests is refused
  },
  {
    name: "pdf, its own code",
    path: "packages/pdf/dist/index.js",
    ignore: [...Object.keys(await dependenciesOf("pdf")), "fs/promises", "node:fs/promises"],
    gzip: true,
    limit: "70 kB", // sections without an answer set once, heads clear of the edge, cards and sheets laid out once under a policy, what was drawn on a page that came back, what each policy says on the card of the staff, the school at the head, the sheet of a policy's own questions, letters of one byte and of two, the clock of a zone in what is printed and typed, acts for every fact that can stop a visit, tables of homes by steps, the parts of a pack, prints from right to left, what composes and writes a file, what a full page spares, and the measures of plain letters
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
