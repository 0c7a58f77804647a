// How long a policy of 500 rules takes to be read, and how often a second it assesses a visit.
// npm run build && node benchmarks/core/manyRules.mjs
import { assessVisit, comparePolicies, parsePolicy, policies, visitVerdict } from "@home-visits/core";
import { asDocument, asPolicy, factsOf, hundredRules } from "./hundredRules.mjs";
import { perSecond, rounded } from "./measure.mjs";
import { questions } from "./visits.mjs";

const RULES = 500;
const asked = questions();
const rules = hundredRules(asked.map(factsOf), RULES);
const document = asDocument(rules);

const took = [];
for (let time = 0; time < 8; time += 1) {
  const copy = JSON.parse(JSON.stringify(document));
  const before = performance.now();
  if (!parsePolicy(copy).ok) throw new Error("The policy of the benchmark is none.");
  took.push(performance.now() - before);
}
console.log(
  `${RULES} rules read: ${took[0]?.toFixed(0)} ms the first time, then ${Math.min(...took.slice(1)).toFixed(0)} ms`,
);

const policy = asPolicy(rules);
const rates = asked.map((question) => ({
  assessed: perSecond(() => assessVisit({ ...question, policy, mode: "lenient" }).findings.length),
  verdict: perSecond(() => visitVerdict({ ...question, policy, mode: "lenient" })),
}));
const mean = (some) => some.length / some.reduce((sum, rate) => sum + 1 / rate, 0);
console.log(
  `${RULES} rules: ${rounded(mean(rates.map(({ assessed }) => assessed)))} assessments, ${rounded(mean(rates.map(({ verdict }) => verdict)))} verdicts a second`,
);

const [a, b] = [policies["reach2-2020"], policies["alumwell-2025"]];
console.log(`comparePolicies: ${(1000 / perSecond(() => comparePolicies(a, b).length)).toFixed(1)} ms`);
