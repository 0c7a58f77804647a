import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { matrixApart } from "./scripts/matrixApart.js";

// What is imported for one purpose. The modules that each of them needs become files of their own in `dist`, so that a bundler can leave
// out the rest; only `index`, `timers` and `history` are offered by the package.
const purposes = [
  "src/assess/assessVisit.ts",
  "src/findings/explain.ts",
  "src/assess/visitVerdict.ts",
  "src/calendar/workingHours.ts",
  "src/clock/instantInZone.ts",
  "src/clock/wallTimeInstant.ts",
  "src/identifiers/parsePhone.ts",
  "src/identifiers/parsePostcode.ts",
  "src/identifiers/parseUpn.ts",
  "src/policies/policies.ts",
  "src/policies/alumwellPolicy2025.ts",
  "src/policies/atlpCovidPolicy.ts",
  "src/policies/morecambeRoadPolicy2024.ts",
  "src/policies/reach2Policy2020.ts",
  "src/policies/reach2PolicyLater.ts",
  "src/compare/comparePolicies.ts",
  "src/policy/extendPolicy.ts",
  "src/policy/parsePolicy.ts",
  "src/risk/checkRiskAssessment.ts",
  "src/risk/parseRiskMatrix.ts",
  "src/policies/reach2RiskMatrix.ts",
  "src/risk/scoreRisk.ts",
  "src/school/matrixInForce.ts",
  "src/school/parseSchool.ts",
  "src/values/dayInWords.ts",
  "src/values/londonDate.ts",
  "src/visit/parseVisit.ts",
];

const offered = { index: "src/index.ts", timers: "src/timers/index.ts", history: "src/history/index.ts" };
const apart = Object.fromEntries(purposes.map((file) => [file.slice("src/".length, -".ts".length), file]));

// What Node's build holds a copy of. The manifest still declares them, and their licences stand beside the copy.
const held = ["libphonenumber-js", "postcode"];
const common = { sourcemap: true, target: "node20" } as const;

// Two builds, told apart by the "node" condition of the package's exports. A bundler takes `dist`, many small parts and the libraries by
// their names. Node takes `dist/node`, few files with the libraries inside, since it pays for each file that it opens.
export default defineConfig([
  {
    ...common,
    entry: { ...offered, ...apart },
    format: ["esm", "cjs"],
    dts: { entry: offered },
    clean: ["!node/**"],
    esbuildPlugins: [matrixApart],
    esbuildOptions(options, { format }) {
      if (format === "cjs") options.entryPoints = offered;
    },
  },
  {
    ...common,
    entry: offered,
    format: ["esm"],
    platform: "node",
    outDir: "dist/node",
    noExternal: held,
    dts: false,
    clean: true,
    onSuccess: writeLicences,
  },
]);

function writeLicences(): Promise<void> {
  const licences = held.flatMap((name) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
    const files = readdirSync(folder).filter((file) => file.startsWith("LICENSE"));
    return files.map((file) => `${name}, ${file}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`);
  });
  writeFileSync("dist/node/LICENCES.txt", licences.join("\n\n"));
  return Promise.resolve();
}
