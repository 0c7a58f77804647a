// One process asks about every visit that is out, all plans and events in memory, and what each costs as they grow in number:
// npm run build && node --expose-gc --max-old-space-size=1500 benchmarks/escalation/sweep.mjs [largest]
import { policies } from "@home-visits/core";
import { escalationAt, planEscalation } from "@home-visits/escalation";
import { school, textOf, twoEvents, visitOf } from "./sampleVisits.mjs";

const largest = Number(process.argv[2] ?? 1_000_000);
const policy = policies["reach2-2020"];
const now = textOf(Date.parse("2026-06-09T11:00:00Z"));

console.log("visits | planned a second | sweep, s of CPU | states a second | MB in the heap | MB in all | due");
for (const many of [1_000, 10_000, 100_000, 1_000_000].filter((each) => each <= largest)) {
  globalThis.gc?.();
  const planning = process.cpuUsage();
  const out = Array.from({ length: many }, (_, nth) => outOf(nth));
  const planned = seconds(planning);
  sweep(out.slice(0, 20_000));
  const asking = process.cpuUsage();
  const due = sweep(out);
  const asked = seconds(asking);
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const row = [many, many / planned, asked.toFixed(2), many / asked, heapUsed / 1e6, rss / 1e6, due];
  console.log(row.map((figure) => (typeof figure === "string" ? figure : Math.round(figure))).join(" | "));
}

function outOf(nth) {
  const visit = visitOf(nth);
  return { plan: planEscalation({ visit, policy, school }), events: twoEvents(visit) };
}

function sweep(visits) {
  let due = 0;
  for (const { plan, events } of visits) if (escalationAt(plan, events, now).phase === "overdue") due += 1;
  return due;
}

function seconds(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
