// How many visits a second are assessed with their trace, how many verdicts are given, how many risks are scored.
// npm run build && node benchmarks/core/assess.mjs
import { cpus } from "node:os";
import { assessVisit, policies, reach2RiskMatrix, scoreRisk, visitVerdict } from "@home-visits/core";
import { perSecond, rounded } from "./measure.mjs";
import { questions } from "./visits.mjs";

console.log(`${cpus()[0]?.model}, Node ${process.version}`);
const asked = questions();
for (const policy of Object.values(policies)) {
  const rates = asked.map((each) => {
    const question = { ...each, policy, mode: "lenient" };
    return {
      events: each.visit.events.length,
      assessed: perSecond(() => read(assessVisit(question))),
      verdict: perSecond(() => visitVerdict(question)),
    };
  });
  for (const [when, some] of [
    ["before departure", rates.filter(({ events }) => events === 0)],
    ["after 14 events", rates.filter(({ events }) => events > 0)],
  ]) {
    const [assessed, verdict] = [mean(some.map((one) => one.assessed)), mean(some.map((one) => one.verdict))];
    console.log(
      `${policy.id}, ${policy.rules.length} rules, ${when}: ${rounded(assessed)} assessments, ${rounded(verdict)} verdicts a second`,
    );
  }
}

const ratings = [1, 2, 3, 4, 5].flatMap((likelihood) =>
  [1, 2, 3, 4, 5].map((consequence) => ({ likelihood, consequence })),
);
const scored = perSecond(() => ratings.reduce((sum, rating) => sum + score(rating), 0)) * ratings.length;
console.log(`scoreRisk: ${rounded(scored)} a second`);

function score(rating) {
  const found = scoreRisk(rating, reach2RiskMatrix);
  return found.ok ? found.value.score : 0;
}

/** Looks at every finding and every entry of the trace. */
function read({ verdict, findings, trace }) {
  let length = verdict.length;
  for (const { sentence, pointers, wouldBeMetBy } of findings)
    length += sentence.length + pointers.length + wouldBeMetBy.length;
  for (const { state, demands } of trace) length += state.length + demands.truth.length;
  return length;
}

/** Of rates, so that a slow visit weighs as much as it takes. */
function mean(rates) {
  return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}
