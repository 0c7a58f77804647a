// How many states and plans one core makes in a second, beside a job that reads the plan and the events from JSON for each question:
// npm run build && node benchmarks/escalation/states.mjs
import { policies } from "@home-visits/core";
import { escalationAt, planEscalation } from "@home-visits/escalation";
import { perSecond, rounded } from "../core/measure.mjs";
import { school, tenEvents, textOf, visitAt, visitOf } from "./sampleVisits.mjs";

const MINUTE = 60_000;
const many = 2_000;
const visits = Array.from({ length: many }, (_, nth) => visitOf(nth));
const events = visits.map(tenEvents);
const times = visits.map((visit) => textOf(Date.parse(visit.times.leaveSchool) + 94 * MINUTE));
const newYear = Date.parse("2026-01-06T08:00:00Z");
// no two leave at the same time, so that nothing of a plan is known before
const others = Array.from({ length: 12_000 }, (_, nth) => visitAt(newYear + nth * 17 * MINUTE, `other-${nth}`));

/** The work for one after another of so many. */
function inTurn(of, work) {
  let nth = 0;
  return () => work((nth = (nth + 1) % of));
}

for (const [id, policy] of Object.entries(policies)) {
  const plan = (visit) => planEscalation({ visit, policy, school });
  const plans = visits.map(plan);
  const stored = plans.slice(0, 50).map((each) => JSON.stringify(each));
  const told = events.slice(0, 50).map((each) => JSON.stringify(each));
  const ask = (nth) => escalationAt(plans[nth], events[nth], times[nth]);
  const rates = {
    "states of one visit": perSecond(inTurn(1, ask), 60, 8_000),
    "of 2,000 visits": perSecond(inTurn(many, ask), 60, 8_000),
    "read from JSON and asked": perSecond(
      inTurn(50, (nth) => escalationAt(JSON.parse(stored[nth]), JSON.parse(told[nth]), times[nth])),
      40,
      200,
    ),
    "read from JSON alone": perSecond(
      inTurn(50, (nth) => [JSON.parse(stored[nth]), JSON.parse(told[nth])]),
      40,
      200,
    ),
    "plans at new times": quickest(others, plan),
    "plans at known times": perSecond(
      inTurn(many, (nth) => plan(visits[nth])),
      40,
      2_000,
    ),
  };
  console.log(
    `${id}: ${Object.entries(rates)
      .map(([what, rate]) => `${what} ${rounded(rate)}`)
      .join(", ")}`,
  );
}

// Each visit is planned once; the quickest hundred tells.
function quickest(list, work) {
  let best = 0;
  for (let from = 0; from < list.length; from += 100) {
    const started = performance.now();
    for (const each of list.slice(from, from + 100)) work(each);
    best = Math.max(best, 100_000 / (performance.now() - started));
  }
  return best;
}
