// What an event costs in records of ten to ten thousand events of one kind, for every kind: a cost that does not rise is linear growth.
// npm run build && node benchmarks/escalation/growth.mjs [kinds, with commas between]
import { assessVisit, parseVisit, policies, visitEventTypes } from "@home-visits/core";
import { escalationAt, planEscalation, toICalendar } from "@home-visits/escalation";
import { school, textOf, visitOf } from "./sampleVisits.mjs";

/** The entries that an event of a kind has to have. */
const needed = {
  "approach-assessed": { safe: true },
  contact: { from: "visitor:a", to: "buddy", channel: "call", answered: true },
  "lateness-announced": { by: "visitor:a" },
  "message-sent": { to: "parent" },
  "step-chosen": { step: "choose", choice: "drive" },
  "step-done": { step: "ring-visitors" },
  "stood-down": { confirmedBy: "buddy" },
  cancelled: { by: "school" },
  "animals-request": { asked: "to-be-away" },
  "room-entered": { room: "kitchen" },
  "channel-agreed": { channel: "call" },
  observed: { statements: ["The child is well."] },
  "concern-assessed": { raised: false },
  "safety-concern-raised": { to: "headteacher" },
  reported: { to: "line-manager" },
  "agency-told": { agency: "social-care" },
  "visitor-located": { visitor: "a" },
  "form-completed": { form: "visit-log" },
  "form-shared": { with: "headteacher" },
  "assessment-done": { assessment: "full" },
  "assessment-signed": { assessment: "full" },
  "assessment-reviewed": { assessment: "full" },
  change: { kind: "people" },
};

const kinds = process.argv[2]?.split(",") ?? visitEventTypes;
const sizes = [10, 100, 1_000, 10_000];
const policy = policies["reach2-2020"];
const visit = parsed(visitOf(0));
const plan = planEscalation({ visit, policy, school });
const leave = Date.parse(visit.times.leaveSchool);
const now = textOf(leave + 3 * 3_600_000);

function parsed(record) {
  const found = parseVisit(record);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

/** So many events of one kind, a second after another, after a departure. */
function eventsOf(type, count) {
  const events = Array.from({ length: count }, (_, place) => ({
    id: `e${place}`,
    at: textOf(leave + place * 1_000),
    type: place === 0 ? "departed" : type,
    ...(place === 0 ? {} : needed[type]),
  }));
  return parsed({ ...visit, events }).events;
}

/** The least microseconds of the processor's time of a few tries, for one event of so many. */
function cost(count, work) {
  const tries = count < 1_000 ? 60 : 5;
  let least = Infinity;
  for (let round = 0; round < tries; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least / count;
}

const works = {
  escalationAt: (events) => escalationAt(plan, events, now),
  assessVisit: (events) => assessVisit({ visit: { ...visit, events }, policy, now, mode: "lenient" }),
  toICalendar: (events) => toICalendar(planEscalation({ visit: { ...visit, events }, policy, school })),
};
for (const [name, work] of Object.entries(works)) {
  const rows = kinds.map((type) => ({
    type,
    costs: sizes.map((count) => {
      const events = eventsOf(type, count);
      return cost(count, () => work(events));
    }),
  }));
  const worst = rows.toSorted((a, b) => growthOf(b) - growthOf(a)).slice(0, 5);
  console.log(
    `${name}: microseconds an event at ${sizes.join(", ")} events, the five kinds that rise most from 1,000 to 10,000:`,
  );
  for (const row of worst)
    console.log(
      `  ${row.type}: ${row.costs.map((each) => each.toFixed(2)).join(", ")} (${growthOf(row).toFixed(1)} times)`,
    );
}

function growthOf({ costs }) {
  return costs[3] / costs[2];
}
