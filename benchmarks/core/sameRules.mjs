// The same hundred rules over the same visits, in our policies' language and in three others, with a check that all answer the same.
// npm run build && node benchmarks/core/sameRules.mjs
import { assessVisit, visitVerdict } from "@home-visits/core";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
import { asJsonLogic, asPolicy, asRulesEngine, factsOf, hundredRules } from "./hundredRules.mjs";
import { keep, perSecond, rounded } from "./measure.mjs";
import { questions } from "./visits.mjs";

const asked = questions();
const facts = asked.map(factsOf);
const conditions = hundredRules(facts);

const policy = asPolicy(conditions);
const logic = conditions.map(asJsonLogic);
const engine = new LogicEngine();
const built = logic.map((rule) => engine.build(rule));
const rulesEngine = new Engine([], { allowUndefinedFacts: true });
for (const [place, condition] of conditions.entries())
  rulesEngine.addRule({ conditions: asRulesEngine(condition), event: { type: String(place) } });

const ours = (visit) =>
  assessVisit({ ...asked[visit], policy, mode: "lenient" }).trace.map(({ state }) => state === "met");
const peers = {
  "json-logic-engine, compiled": (visit) => built.map((rule) => Boolean(rule(facts[visit]))),
  "json-logic-js": (visit) => logic.map((rule) => Boolean(jsonLogic.apply(rule, facts[visit]))),
};
const throughEngine = async (visit) => {
  const { events } = await rulesEngine.run(facts[visit]);
  const held = new Set(events.map(({ type }) => type));
  return conditions.map((_, place) => held.has(String(place)));
};

let held = 0;
for (const visit of asked.keys()) {
  const answers = ours(visit);
  held += answers.filter(Boolean).length;
  for (const [name, peer] of Object.entries({ ...peers, "json-rules-engine": throughEngine }))
    if (JSON.stringify(await peer(visit)) !== JSON.stringify(answers)) throw new Error(`${name} answers otherwise.`);
}
console.log(`${asked.length} visits, ${conditions.length} rules, all four agree; ${held} rules hold, the rest do not.`);

const inTurn = (work) => {
  let visit = 0;
  return () => work((visit = (visit + 1) % asked.length));
};
const verdict = (visit) => visitVerdict({ ...asked[visit], policy, mode: "lenient" });
const rates = {
  "core, assessVisit: facts read from the record, states, trace, findings whose sentences nobody reads": perSecond(
    inTurn(ours),
  ),
  "core, visitVerdict: facts read from the record, up to the first stop": perSecond(inTurn(verdict)),
};
for (const [name, peer] of Object.entries(peers))
  rates[`${name}: facts handed over, answers`] = perSecond(inTurn(peer));
rates["json-rules-engine: facts handed over, answers"] = await perSecondAsync(throughEngine);

const [reference] = Object.values(rates);
for (const [name, rate] of Object.entries(rates))
  console.log(`${rounded(rate)} visits a second, ${(reference / rate).toFixed(2)} of our assessments for one: ${name}`);

async function perSecondAsync(work) {
  let best = 0;
  for (let round = 0; round < 40; round += 1) {
    const started = performance.now();
    for (let visit = 0; visit < 8; visit += 1) keep(await work(visit % asked.length));
    best = Math.max(best, 8000 / (performance.now() - started));
  }
  return best;
}
