// How many states and plans one core makes in a second of its own time: node benchmarks/escalation/states.mjs
import { policies } from "@home-visits/core";
import { escalationAt, planEscalation } from "@home-visits/escalation";
import { school, tenEvents, textOf, visitAt, visitOf } from "./sampleVisits.mjs";

const MINUTE = 60_000;
const many = 2_000;
const visits = Array.from({ length: many }, (_, nth) => visitOf(nth));
const events = visits.map(tenEvents);
const newYear = Date.parse("2026-01-06T08:00:00Z");
// no two leave at the same time, so that nothing of a plan is known before
const others = Array.from({ length: 12_000 }, (_, nth) => visitAt(newYear + nth * 17 * MINUTE, `other-${nth}`));

for (const [id, policy] of Object.entries(policies)) {
  const plan = (visit) => planEscalation({ visit, policy, school });
  const plans = visits.map(plan);
  const times = visits.map((visit) => textOf(Date.parse(visit.times.leaveSchool) + 94 * MINUTE));
  const ask = (of) => (nth) => escalationAt(plans[nth % of], events[nth % of], times[nth % of]);
  const one = fastest(ask(1), 10_000);
  const all = fastest(ask(many), 10_000);
  const first = fastest((nth) => plan(others[nth]), 1_000, 12);
  const again = fastest((nth) => plan(visits[nth % many]), 10_000);
  console.log(
    `${id}: ${one} states a second of one visit, ${all} of ${many}; ${first} plans at new times, ${again} at known ones`,
  );
}

const five = Object.values(policies).map((policy) => planEscalation({ visit: visits[0], policy, school }));
const soon = textOf(Date.parse(visits[0].times.leaveSchool) + 94 * MINUTE);
const inTurn = fastest((nth) => escalationAt(five[nth % five.length], events[0], soon), 10_000);
console.log(`all five in turn: ${inTurn} states a second of one visit`);

// The quickest of several rounds: on a machine that others use, the slower ones measure the others.
function fastest(work, runs, rounds = 30) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (let nth = 0; nth < runs; nth += 1) work(round * runs + nth);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return Math.round((runs * 1e6) / least / 100) * 100;
}
