// A million visits planned and assessed in one process, part by part: how many a second of the processor's time, and what memory is held after each part.
// npm run build && node --expose-gc benchmarks/core/million.mjs [parts] [visits of a part]
import { assessVisit, parseSchool, policies } from "@home-visits/core";
import { planEscalation } from "@home-visits/escalation";
import { rounded } from "./measure.mjs";
import { questions } from "./visits.mjs";

const [parts, ofAPart] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 50_000)];
const [samples, some] = [questions(), Object.values(policies)];
const { value: school } = parseSchool({ name: "Nowhereham School", people: [], roles: {} });
const MINUTE = 60_000;

/** A visit of the sample with an id of its own, its clock times moved by up to 96 minutes, and as many of its events as its number says. */
function visitNumber(number) {
  const { visit, now } = samples[number % samples.length];
  const later = (at) => new Date(Date.parse(at) + (number % 97) * MINUTE).toISOString();
  const happened = visit.events.slice(0, Math.floor(number / samples.length) % (visit.events.length + 1));
  const events = happened.map((event) => ({ ...event, at: later(event.at) }));
  const times = Object.fromEntries(Object.entries(visit.times).map(([name, at]) => [name, later(at)]));
  return { visit: { ...visit, id: `visit-${number}`, times, events }, now };
}

let number = 0;
for (let part = 1; part <= parts; part += 1) {
  const before = process.cpuUsage();
  let said = 0;
  for (const end = part * ofAPart; number < end; number += 1) {
    const { visit, now } = visitNumber(number);
    const policy = some[number % some.length];
    said += planEscalation({ visit, policy, school }).timers.length;
    said += assessVisit({ visit, policy, school, now, mode: "lenient" }).findings.length;
  }
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const held = (process.memoryUsage().heapUsed / 1e6).toFixed(1);
  const rate = rounded((ofAPart / (user + system)) * 1e6);
  console.log(`${rounded(number)} visits: ${rate} a second, ${held} MB held, ${rounded(said)} clauses and findings`);
}
