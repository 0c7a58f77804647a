import { expect, test } from "vitest";
import { smallVisit } from "../../test/smallVisit.js";
import { policies } from "../policies/policies.js";
import { assessVisit } from "./assessVisit.js";
import { visitVerdict } from "./visitVerdict.js";

const filedAt = "2026-06-09T08:00:00+01:00";

test("a record that is filed though nobody left settles what comes after: the verdict alone says so as well", () => {
  const visit = { ...smallVisit, times: {}, events: [{ type: "record-filed", id: "e1", at: filedAt } as const] };
  for (const policy of Object.values(policies))
    for (const mode of ["lenient", "strict"] as const) {
      const question = { visit, policy, mode, now: filedAt };
      expect(visitVerdict(question)).toBe(assessVisit(question).verdict);
    }
  const raised = { type: "follow-up-raised", id: "e0", at: filedAt } as const;
  const left = { ...visit, events: [raised, ...visit.events] };
  const question = { visit: left, policy: policies["reach2-2020"], mode: "lenient", now: filedAt } as const;
  const { findings } = assessVisit(question);
  expect(findings.filter(({ phase, outcome }) => phase === "after" && outcome === "open").length).toBeGreaterThan(0);
  expect(visitVerdict(question)).toBe("undetermined");
});
