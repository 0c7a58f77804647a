import { defineConfig } from "tsup";

// What is imported for one purpose. The modules that each of them needs become files of their own in `dist`, so that a bundler can leave
// out the rest; only `index`, `timers` and `history` are offered by the package.
const purposes = [
  "src/assess/assessVisit.ts",
  "src/findings/explain.ts",
  "src/assess/visitVerdict.ts",
  "src/identifiers/parsePhone.ts",
  "src/identifiers/parsePostcode.ts",
  "src/identifiers/parseUpn.ts",
  "src/policies/alumwellPolicy2025.ts",
  "src/policies/atlpCovidPolicy.ts",
  "src/policies/morecambeRoadPolicy2024.ts",
  "src/policies/reach2Policy2020.ts",
  "src/policies/reach2PolicyLater.ts",
  "src/policy/comparePolicies.ts",
  "src/policy/extendPolicy.ts",
  "src/policy/parsePolicy.ts",
  "src/risk/checkRiskAssessment.ts",
  "src/risk/parseRiskMatrix.ts",
  "src/policies/reach2RiskMatrix.ts",
  "src/risk/scoreRisk.ts",
  "src/school/parseSchool.ts",
  "src/visit/parseVisit.ts",
];

const offered = { index: "src/index.ts", timers: "src/timers/index.ts", history: "src/history/index.ts" };
const apart = Object.fromEntries(purposes.map((file) => [file.slice("src/".length, -".ts".length), file]));

export default defineConfig({
  entry: { ...offered, ...apart },
  format: ["esm", "cjs"],
  dts: { entry: offered },
  clean: true,
  sourcemap: true,
  target: "node20",
  esbuildOptions(options, { format }) {
    if (format === "cjs") options.entryPoints = offered;
  },
});
