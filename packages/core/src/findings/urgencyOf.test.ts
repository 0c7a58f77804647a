import { describe, expect, test } from "vitest";
import { at } from "../../test/exampleVisit.js";
import { smallVisit } from "../../test/smallVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { actAtSilence } from "./actAtSilence.js";
import { urgencyOf, type Urgency } from "./urgencyOf.js";

const gone: Visit = { ...smallVisit, events: [{ id: "e", type: "back", at: at("15:00") }] };

describe.each(Object.values(policies))("$id: when somebody has to do something about a finding", (policy) => {
  const said = [
    ["before", assessVisit({ visit: smallVisit, policy, now: at("09:00"), mode: "lenient" }).findings],
    ["after", assessVisit({ visit: gone, policy, now: at("18:00"), mode: "strict" }).findings],
  ] as const;

  test.each(said)("%s: what stops the visit, is broken or is advised is told as its outcome says", (_, findings) => {
    const by: Partial<Record<Urgency, string>> = { stops: "block", broken: "breach", advice: "advice" };
    for (const finding of findings) {
      const outcome = by[urgencyOf(finding, policy)];
      if (outcome !== undefined) expect(finding.outcome).toBe(outcome);
      if (Object.values(by).includes(finding.outcome)) expect(outcome).toBe(finding.outcome);
    }
  });

  test.each(said)("%s: a clause that is open is a question, and what is to do waits for its phase", (_, findings) => {
    const early = ["standing", "before", "departure", "review"];
    for (const finding of findings) {
      const urgency = urgencyOf(finding, policy);
      if (finding.outcome === "open" && finding.strength !== "none") expect(urgency).toBe("question");
      if (finding.outcome === "pending")
        expect(urgency).toBe(early.includes(finding.phase) ? "before-leaving" : "later");
    }
  });

  test.each(said)(
    "%s: where the policy is silent an act is done beforehand, and nothing else asks anything",
    (_, findings) => {
      for (const finding of findings.filter(({ strength }) => strength === "none")) {
        const urgency = urgencyOf(finding, policy);
        expect(["before-leaving", "open"]).toContain(urgency);
        if (urgency === "before-leaving") expect(actAtSilence(finding, policy)).toBeDefined();
      }
    },
  );
});
