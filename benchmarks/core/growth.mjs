// What an event of a record costs an assessment, in records of ten to ten thousand events: a cost that stays the same is linear growth.
// npm run build && node benchmarks/core/growth.mjs
import { assessVisit, policies } from "@home-visits/core";
import { perSecond } from "./measure.mjs";
import { questions } from "./visits.mjs";

const question = questions().find(({ visit }) => visit.events.length > 0);
const { events } = question.visit;

/** The afternoon over and over, each time a minute later, with ids of its own. */
function longer(count) {
  return Array.from({ length: count }, (_, place) => {
    const event = events[place % events.length];
    const at = new Date(Date.parse(event.at) + Math.floor(place / events.length) * 1000).toISOString();
    return { ...event, id: `e${place}`, at };
  });
}

for (const policy of Object.values(policies)) {
  const costs = [10, 100, 1000, 10_000].map((count) => {
    const visit = { ...question.visit, events: longer(count) };
    const work = () => assessVisit({ ...question, visit, policy, mode: "lenient" }).findings.length;
    return `${count}: ${(1e6 / perSecond(work, 8, 3) / count).toFixed(2)}`;
  });
  console.log(`${policy.id}, microseconds for each event: ${costs.join(", ")}`);
}
