import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edited } from "../../test/edits.js";
import needs from "../../test/perfectNeeds.json" with { type: "json" };
import cases from "../../vectors/perfect-visits.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import { parseVisit } from "../visit/parseVisit.js";
import { assessVisit } from "./assessVisit.js";

/**
 * What need not be kept once something else is gone, by hand from the policies: a full assessment is a should and its sign-off a must of one
 * that is complete (R20-AFT-11, R20-AFT-14), as the check list is for the later text (R2X-PRE-05); who does not go is asked nothing; two cars are wanted of those who travel apart.
 */
const restsOn: readonly (readonly [what: string, on: string])[] = [
  ["/assessments/full", "/assessments/full"],
  ["/assessments/initial/signOff", "/assessments/initial"],
  ["/visitors/1", "/visitors/1"],
  ["/vehicles", "/travel"],
];

const isFreed = (one: string, other: string): boolean =>
  restsOn.some(([what, on]) => one.startsWith(what) && other.startsWith(on));

const isGood = (verdict: string): boolean => verdict === "go" || verdict === "go-with-conditions";

describe.each(cases)("Unsaid is open: $policy", ({ policy: id, visit, before, after }) => {
  const policy = policies[id as keyof typeof policies];
  const places = Object.keys(needs[id as keyof typeof needs]);
  const judged = (now: string, ...taken: readonly string[]) => {
    // from the end, so that the places of a list stay what they are
    const parsed = parseVisit(
      edited(
        visit,
        taken
          .toSorted()
          .toReversed()
          .map((at) => ({ at })),
      ),
    );
    return parsed.ok ? assessVisit({ visit: parsed.value, policy, now, mode: "lenient" }) : undefined;
  };

  test("a visit that is stopped for want of one answer is not let go by taking out another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(before, after),
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        (now, one, other) => {
          fc.pre(!isFreed(one, other));
          const stopped = judged(now, one);
          if (!stopped || isGood(stopped.verdict)) return;
          const poorer = judged(now, one, other);
          if (poorer) expect([other, isGood(poorer.verdict)]).toEqual([other, false]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
