import { policies } from "@home-visits/core";
import type { Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import cases from "@home-visits/core/vectors/perfect-visits.json" with { type: "json" };
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const school = { name: "Nowhereham School", people: [], roles: {} };

// A review of the policy comes round by the calendar. The full assessment is on the form, and its deadline waits for the event.
const toldElsewhere = /^(review-policy|complete-full-assessment)/;

describe.each(cases)(
  "the deadlines of the perfect visit of $policy are kept or not needed",
  ({ policy, visit, after }) => {
    test.each(["lenient", "strict"] as const)("%s: nothing is due, late, missed or open", (mode) => {
      const plan = planEscalation({
        visit: visit as Visit,
        policy: policies[policy as keyof typeof policies],
        school,
        mode,
      });
      const answer = escalationAt(plan, (visit as Visit).events, after);
      const steps = (list: readonly { readonly step: string }[]) =>
        list.map(({ step }) => step).filter((step) => !toldElsewhere.test(step));
      expect({ due: steps(answer.dueNow), late: steps(answer.late), missed: steps(answer.missed) }).toEqual({
        due: [],
        late: [],
        missed: [],
      });
    });
  },
);
