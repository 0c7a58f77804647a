// How many states and plans one core makes in a second of its own time: node benchmarks/escalation/states.mjs
import { policies } from "@home-visits/core";
import { escalationAt, planEscalation } from "@home-visits/escalation";
import { school, tenEvents, textOf, visitOf } from "./sampleVisits.mjs";

const many = 2_000;
const visits = Array.from({ length: many }, (_, nth) => visitOf(nth));
const events = visits.map(tenEvents);

for (const id of ["reach2-2020", "alumwell-2025", "morecambe-road-2024"]) {
  const policy = policies[id];
  const plans = visits.map((visit) => planEscalation({ visit, policy, school }));
  const times = visits.map((visit) => textOf(Date.parse(visit.times.leaveSchool) + 94 * 60_000));
  const states = perSecond(400_000, (nth) => escalationAt(plans[nth % many], events[nth % many], times[nth % many]));
  const made = perSecond(20_000, (nth) => planEscalation({ visit: visits[nth % many], policy, school }));
  console.log(`${id}: ${round(states)} states a second, ${round(made)} plans a second`);
}

function perSecond(runs, work) {
  for (let nth = 0; nth < runs / 4; nth += 1) work(nth);
  const before = process.cpuUsage();
  for (let nth = 0; nth < runs; nth += 1) work(nth);
  const { user, system } = process.cpuUsage(before);
  return (runs * 1e6) / (user + system);
}

function round(figure) {
  return Math.round(figure / 100) * 100;
}
