#!/usr/bin/env node
// The long runs, by name: what is too slow for `npm test` and is worth an evening now and then.
// npm run faults            lists them
// npm run faults -- NAME …  runs those, one after the other
import { spawnSync } from "node:child_process";

const runs = {
  "broken-records": {
    says: "10,000 broken visits and as many broken policies",
    command: "node scripts/runTests.mjs vitest.workspace.ts --project core parseVisit.prop parsePolicy.prop",
    env: { BROKEN_RECORDS: "10000" },
  },
  histories: {
    says: "the laws of the escalation, over 100,000 histories, in ten parts that each draw their own",
    command:
      "for seed in 1 2 3 4 5 6 7 8 9 10; do TEST_SEED=$seed node scripts/runTests.mjs vitest.workspace.ts --project escalation .prop || exit 1; done",
    env: { ESCALATION_RUNS: "10000" },
  },
  watch: {
    says: "the laws of the watch over every set of three events, and every hundredth of four: an evening for each",
    command:
      "npm run explore -w @home-visits/escalation -- --size 3 --seconds 14400 && npm run explore -w @home-visits/escalation -- --size 4 --stride 101 --seconds 14400",
    env: {},
  },
  rounds: {
    says: "the laws of the watch on rounds of two homes: every set of two events, and every twentieth of three, in half an hour",
    command:
      "npm run explore -w @home-visits/escalation -- --world round --size 2 --seconds 600 && npm run explore -w @home-visits/escalation -- --world round --size 3 --stride 20 --seconds 1800",
    env: {},
  },
  "family-pages": {
    says: "1,000 visits whose pages for the family are printed and read back",
    command: "node scripts/runTests.mjs vitest.workspace.ts --project pdf familyPages",
    env: { PDF_RUNS: "1000" },
  },
  "filled-forms": {
    says: "1,000 fillable prints that are filled and read back",
    command: "node scripts/runTests.mjs vitest.workspace.ts --project pdf readFilledForm.prop",
    env: { PDF_RUNS: "1000" },
  },
  libreoffice: {
    says: "LibreOffice types into the templates and saves filled forms (wants libreoffice-calc-nogui, -draw-nogui, python3-uno)",
    command: "npx vitest run --config vitest.faults.ts LibreOffice",
    env: {},
  },
  stopped: {
    says: "paper-pack killed 50 times, two runs into one folder, a full disk, no permission (wants npm run build)",
    command: "npx vitest run --config vitest.faults.ts stopped",
    env: { KILLS: "50" },
  },
  bundles: {
    says: "a Lambda's handler and a route of Next, bundled from the packed packages (wants npm run build and the registry)",
    command: "node scripts/bundleKinds.mjs",
    env: {},
  },
  "strange-files": {
    says: "noise, halves, lines of 50 MB and spreadsheets that inflate, read by paper-pack in under 300 MB (wants npm run build)",
    command: "npx vitest run --config vitest.faults.ts strangeFiles",
    env: {},
  },
  service: {
    says: "mis-service killed 50 times, a database away for 30 s, 2,000 visits at once (wants npm run build and postgresql)",
    command: "npx vitest run --config vitest.faults.ts service.faults",
    env: { KILLS: "50", VISITS: "2000" },
  },
  "service-day": {
    says: "20,000 visits of a day in mis-service, then five minutes of 40 requests a second (wants npm run build and postgresql)",
    command: "npx vitest run --config vitest.faults.ts mis-service/test/day mis-service/test/load",
    env: {},
  },
  "service-instant": {
    says: "20,000 visits that fall due at one instant in mis-service, in seven minutes (wants npm run build and postgresql)",
    command: "npx vitest run --config vitest.faults.ts instant.faults",
    env: {},
  },
  "web-form": {
    says: "the forms in Firefox, every picture compared, and how fast the first form comes on a slow device (wants firefox-esr and chromium)",
    command: "npx vitest run --config vitest.faults.ts --no-file-parallelism web-form",
    env: {},
  },
  parity: {
    says: "100,000 documents of every form, judged by zod and by its JSON Schema",
    command: "npm run parity -w @home-visits/forms",
    env: {},
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in runs));
for (const name of unknown) console.error(`There is no long run “${name}”.`);
if (names.length === 0 || unknown.length > 0)
  for (const [name, { says }] of Object.entries(runs)) console.log(`${name.padEnd(16)}${says}`);

const broken = unknown.length > 0 ? [] : names.filter((name) => !succeeds(name));
for (const name of broken) console.error(`${name} failed.`);
process.exitCode = broken.length + unknown.length > 0 ? 1 : 0;

function succeeds(name) {
  const { says, command, env } = runs[name];
  console.log(`\n== ${name}: ${says}`);
  return spawnSync(command, { env: { ...process.env, ...env }, shell: true, stdio: "inherit" }).status === 0;
}
