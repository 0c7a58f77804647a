import { expect, test } from "vitest";
import { exampleVisit } from "../../test/exampleVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import { policies } from "../policies/policies.js";

const base = policies["morecambe-road-2024"];
const setting = { origin: "school-set", by: "Headteacher", describes: "an edge of the school day" };
const hours = parsePolicy({
  ...base,
  settings: { ...base.settings, opens: { ...setting, value: "08:50" }, closes: { ...setting, value: "15:30" } },
  rules: [
    {
      kind: "duty",
      id: "within-hours",
      cites: ["MOR-VIS-01"],
      strength: "must",
      phase: "before",
      gate: true,
      require: {
        all: [
          { fact: "arrivalClock", atLeast: { setting: "opens" } },
          { fact: "leavingClock", atMost: { setting: "closes" } },
        ],
      },
      says: { asks: "Visits are made within school hours.", unmet: "The visit lies outside school hours." },
    },
  ],
});

test.each([
  ["2026-06-09T14:10:00Z", "2026-06-09T14:45:00Z", "unmet"],
  ["2026-06-09T13:45:00Z", "2026-06-09T14:30:00Z", "met"],
  ["2026-06-09T07:50:00Z", "2026-06-09T08:30:00Z", "met"],
  ["2026-06-09T16:10:00+02:00", "2026-06-09T16:45:00+02:00", "unmet"],
  ["2026-12-08T14:10:00Z", "2026-12-08T14:45:00Z", "met"],
])(
  "F40: hours are those of the clock on the wall, however the record writes the instant (%s)",
  (arrive, leaveHome, state) => {
    if (!hours.ok) throw new Error(JSON.stringify(hours.issues));
    const visit = { ...exampleVisit, times: { arrive, leaveHome } };
    const { trace } = assessVisit({ visit, policy: hours.value, now: "2026-06-01T09:00:00Z", mode: "strict" });
    expect(trace.find(({ rule }) => rule === "within-hours")?.state).toBe(state);
  },
);
