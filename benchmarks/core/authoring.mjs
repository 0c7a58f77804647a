// What somebody waits for who writes a policy: reading 500 rules, comparing two policies, looking for what is wrong in each that ships. Processor
// time at best, so that a busy machine changes little, and whether the floor holds.
// npm run build && node benchmarks/core/authoring.mjs
import { comparePolicies, lintPolicy, parsePolicy, policies } from "@home-visits/core";
import { asDocument, factsOf, hundredRules } from "./hundredRules.mjs";
import { questions } from "./visits.mjs";

const RULES = 500;

function processorTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (times, work) => Math.min(...Array.from({ length: times }, () => processorTime(work)));

function tell(what, took, floor) {
  const holds = took < floor;
  console.log(`${what}: ${took.toFixed(1)} ms, under ${floor} ms: ${holds ? "holds" : "DOES NOT HOLD"}`);
  if (!holds) process.exitCode = 1;
}

const document = JSON.stringify(asDocument(hundredRules(questions().map(factsOf), RULES)));
const read = () => {
  if (!parsePolicy(JSON.parse(document)).ok) throw new Error("The policy of the benchmark is none.");
};
tell(`${RULES} rules read the first time`, processorTime(read), 300);
tell(`${RULES} rules read again`, best(5, read), 300);

const all = Object.values(policies);
const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
const [first] = pairs;
tell(
  "comparePolicies the first time",
  processorTime(() => comparePolicies(...first)),
  50,
);
const slowest = pairs.map((pair) => ({ pair, took: best(5, () => comparePolicies(...pair)) }));
const [worst] = slowest.sort((a, b) => b.took - a.took);
tell(`comparePolicies of ${worst.pair.map(({ id }) => id).join(" and ")}, the slowest pair`, worst.took, 50);

for (const policy of all)
  tell(
    `lintPolicy of ${policy.id} the first time`,
    processorTime(() => lintPolicy(policy)),
    5000,
  );
