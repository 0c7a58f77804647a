// How many states and plans one core makes in a second of its time, beside jobs that read the plan and the events from JSON for each question,
// and beside an earlier build: npm run build && node benchmarks/escalation/states.mjs [folder of an earlier build's node_modules/@home-visits]
import { resolve } from "node:path";
import * as core from "@home-visits/core";
import * as escalation from "@home-visits/escalation";
import { perSecond, rounded } from "../core/measure.mjs";
import { laddered, school, tenEvents, textOf, visitAt, visitOf } from "./sampleVisits.mjs";

const MINUTE = 60_000;
const many = 50;
const visits = Array.from({ length: many }, (_, nth) => visitOf(nth));
const events = visits.map(tenEvents);
const times = visits.map((visit) => textOf(Date.parse(visit.times.leaveSchool) + 94 * MINUTE));
const newYear = Date.parse("2026-01-06T08:00:00Z");
// no two leave at the same time, so that nothing of a plan is known before
const others = Array.from({ length: 10_000 }, (_, nth) => visitAt(newYear + nth * 17 * MINUTE, `other-${nth}`));
const earlier = process.argv[2] === undefined ? undefined : await buildIn(resolve(process.argv[2]));

async function buildIn(folder) {
  const [{ parsePolicy, parseSchool }, { escalationAt, planEscalation }] = await Promise.all([
    import(`${folder}/core/dist/node/index.js`),
    import(`${folder}/escalation/dist/index.js`),
  ]);
  return { parsePolicy, parseSchool, escalationAt, planEscalation };
}

/** The work for one after another of the visits. */
function inTurn(work) {
  let nth = 0;
  return () => work((nth = (nth + 1) % many));
}

/** States of visits whose ladder runs, as a build makes them. Documents are read by the build that asks, so that they are frozen. */
function statesBy({ parsePolicy, parseSchool, escalationAt, planEscalation }, document) {
  const policy = parsePolicy(document).value;
  const at = parseSchool(school).value;
  const plans = visits.map((visit) => planEscalation({ visit, policy, school: at }));
  return perSecond(
    inTurn((nth) => escalationAt(plans[nth], events[nth], times[nth])),
    200,
    8_000,
  );
}

for (const policy of laddered) {
  const plan = (visit) => escalation.planEscalation({ visit, policy, school });
  const plans = visits.map(plan);
  const stored = plans.map((each) => JSON.stringify(each));
  const told = events.map((each) => JSON.stringify(each));
  const read = (nth) => [JSON.parse(stored[nth]), JSON.parse(told[nth])];
  const parsed = (nth) => [JSON.parse(stored[nth]), core.parseVisit({ ...visits[nth], events: JSON.parse(told[nth]) })];
  const now = { ...core, ...escalation };
  const before = earlier && statesBy(earlier, policy);
  const rates = {
    "states, ladder running": statesBy(now, policy),
    ...(before === undefined ? {} : { "of the earlier build": before }),
    "JSON.parse alone": perSecond(inTurn(read), 60, 200),
    "JSON.parse and parseVisit": perSecond(inTurn(parsed), 60, 200),
    "plans at new times": quickest(others, plan),
    "plans at known times": perSecond(
      inTurn((nth) => plan(visits[nth])),
      60,
      2_000,
    ),
  };
  console.log(
    `${policy.id}, ${escalation.escalationAt(plans[0], events[0], times[0]).phase}: ${Object.entries(rates)
      .map(([what, rate]) => `${what} ${rounded(rate)}`)
      .join(", ")}`,
  );
}

// Each visit is planned once; the quickest hundred tells, and how long all of them took.
function quickest(list, work) {
  let best = 0;
  for (let from = 0; from < list.length; from += 100) {
    const before = process.cpuUsage();
    for (const each of list.slice(from, from + 100)) work(each);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, 100_000_000 / (user + system));
  }
  return best;
}
