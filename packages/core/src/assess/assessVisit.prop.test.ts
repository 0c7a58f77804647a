import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryVisit } from "../../test/arbitraryVisit.js";
import { policies } from "../policies/policies.js";
import { applyChange, recordChange } from "./applyChange.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { assessVisit } from "./assessVisit.js";
import { explain } from "../findings/explain.js";
import { factList } from "../facts/factList.js";
import type { Finding } from "../findings/Finding.js";
import { parseVisit } from "../visit/parseVisit.js";
import { visitVerdict } from "./visitVerdict.js";

const arbitraryNow = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const arbitraryQuestion: fc.Arbitrary<AssessmentQuestion> = fc.record({
  visit: arbitraryVisit,
  policy: fc.constantFrom(...Object.values(policies)),
  now: arbitraryNow,
  mode: fc.constantFrom("lenient" as const, "strict" as const),
});

const same = (finding: Finding) => (other: Finding) => other.rule === finding.rule && other.about === finding.about;
const stands = (question: AssessmentQuestion, finding: Finding): boolean =>
  assessVisit(question).findings.some(same(finding));

describe("what would meet a finding", () => {
  test("applying every change of a set ends the finding, and no change of it can be spared", () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.nat(), (question, pick) => {
        const { findings } = assessVisit(question);
        const finding = findings[pick % Math.max(1, findings.length)];
        if (!finding) return;
        for (const set of finding.wouldBeMetBy) {
          expect(stands(set.reduce(applyChange, question), finding)).toBe(false);
          for (const spared of set)
            expect(stands(set.filter((change) => change !== spared).reduce(applyChange, question), finding)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a change that can be written into the record ends it there too, and the record stays valid", () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        for (const finding of assessVisit(question).findings) {
          for (const set of finding.wouldBeMetBy) {
            const [change] = set;
            const visit = set.length === 1 && change ? recordChange(question.visit, change) : undefined;
            if (!visit) continue;
            expect(parseVisit(visit).ok).toBe(true);
            expect(stands({ ...question, visit }, finding)).toBe(false);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

test("what becomes unknown breaks nothing: only a rule that was unmet can be unmet, and only one that was met or not applicable can be met", () => {
  const facts = factList.filter(({ of }) => of === "visit").map(({ id }) => id);
  fc.assert(
    fc.property(arbitraryQuestion, fc.subarray(facts), (question, forgotten) => {
      const before = assessVisit(question).trace;
      const after = assessVisit({ ...question, suppose: Object.fromEntries(forgotten.map((id) => [id, null])) }).trace;
      for (const [place, entry] of after.entries()) {
        const was = before[place];
        const asksIfRecorded = JSON.stringify([was?.applies, was?.demands]).includes('"recorded"');
        if (asksIfRecorded) continue;
        if (entry.state === "unmet") expect(was?.state).toBe("unmet");
        if (entry.state === "met") expect(["met", "not-applicable"]).toContain(was?.state);
        if (entry.state === "not-applicable") expect(was?.state).toBe("not-applicable");
      }
    }),
    { numRuns: 40 },
  );
});

test("the verdict alone is the verdict of the whole assessment", () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      expect(visitVerdict(question)).toBe(assessVisit(question).verdict);
    }),
    { numRuns: 40 },
  );
});

test("strict mode settles nothing that lenient mode does not settle the same way: what it knows to stop, lenient stops too", () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const strict = assessVisit({ ...question, mode: "strict" });
      const lenient = assessVisit({ ...question, mode: "lenient" });
      if (strict.verdict === "no-go") expect(lenient.verdict).toBe("no-go");
      for (const [place, entry] of strict.trace.entries())
        if (entry.state === "unmet") expect(lenient.trace[place]?.state).toBe("unmet");
    }),
    { numRuns: 40 },
  );
});

test("no rule is ever absent from the trace, and each finding has one sentence with its clauses", () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const { trace, findings } = assessVisit(question);
      expect(new Set(trace.map(({ rule }) => rule))).toEqual(new Set(question.policy.rules.map(({ id }) => id)));
      for (const finding of findings) {
        expect(explain(finding)).toMatch(/^[A-Z0-9][^\n]*\.$/);
        for (const clause of finding.cites) expect(explain(finding)).toContain(clause);
        expect(explain(finding)).not.toContain("{");
      }
    }),
    { numRuns: 40 },
  );
});

test("no finding holds a name, a number or an address of anybody", () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const marked = {
        ...question.visit,
        household: { ...question.visit.household, familyName: "Zzfamily", address: { lines: ["Zzstreet"] } },
        visitors: question.visit.visitors.map((visitor) => ({ ...visitor, name: "Zzname", mobile: "07700 900999" })),
      };
      const said = JSON.stringify(assessVisit({ ...question, visit: marked }).findings);
      for (const secret of ["Zzfamily", "Zzstreet", "Zzname", "900999"]) expect(said).not.toContain(secret);
    }),
    { numRuns: 20 },
  );
});
