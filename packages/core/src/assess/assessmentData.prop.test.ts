import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryVisit } from "../../test/arbitraryVisit.js";
import { exampleVisit, at } from "../../test/exampleVisit.js";
import sixth from "../../test/sixthPolicy.json" with { type: "json" };
import { parsePolicy } from "../policy/parsePolicy.js";
import { policies } from "../policies/policies.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { assessVisit } from "./assessVisit.js";
import { visitVerdict } from "./visitVerdict.js";

const own = parsePolicy(sixth);
const every = [...Object.values(policies), ...(own.ok ? [own.value] : [])];
const modes = ["lenient", "strict"] as const;

/** A visit, and an instant at which something of it has just happened, or any. */
const asked = arbitraryVisit.chain((visit) => {
  const { leaveSchool, backAtSchool } = visit.times;
  const instants = [leaveSchool, backAtSchool, ...visit.events.map((event) => event.at)].filter(
    (one) => one !== undefined,
  );
  const any = fc.date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
  const now = fc.oneof(
    any.map((date) => date.toISOString()),
    ...(instants.length > 0 ? [fc.constantFrom(...instants)] : []),
  );
  return now.map((when): Pick<AssessmentQuestion, "visit" | "now"> => ({ visit, now: when }));
});

test("the verdict alone is the verdict of the assessment: under each policy that ships and one that does not, in both modes", () => {
  expect(every).toHaveLength(6);
  fc.assert(
    fc.property(asked, (question) => {
      for (const policy of every)
        for (const mode of modes) {
          const whole = { ...question, policy, mode };
          expect(visitVerdict(whole)).toBe(assessVisit(whole).verdict);
        }
    }),
    { numRuns: 60 },
  );
});

test("an assessment is plain data: as JSON it loses nothing, what would meet a finding included", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...every), fc.constantFrom(...modes), (question, policy, mode) => {
      const assessment = assessVisit({ ...question, policy, mode });
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }),
    { numRuns: 40 },
  );
});

test("a finding is a plain object with entries of its own, and says the same whenever it is read, other assessments in between", () => {
  fc.assert(
    fc.property(asked, asked, fc.constantFrom(...every), fc.constantFrom(...modes), (one, other, policy, mode) => {
      const late = assessVisit({ ...one, policy, mode }).findings;
      const atOnce = JSON.stringify(assessVisit({ ...one, policy, mode }).findings);
      JSON.stringify(assessVisit({ ...other, policy, mode }));
      expect(JSON.stringify(late.map((finding) => ({ ...finding })).reverse())).toBe(
        JSON.stringify((JSON.parse(atOnce) as unknown[]).reverse()),
      );
      for (const finding of late) {
        expect(Object.getPrototypeOf(finding)).toBe(Object.prototype);
        expect(Object.keys(finding)).toEqual(expect.arrayContaining(["sentence", "pointers", "seen", "wouldBeMetBy"]));
        expect(structuredClone(finding)).toEqual(finding);
      }
    }),
    { numRuns: 30 },
  );
});

test("a second look at the same visit says the same, and a visit that has been changed is looked at anew", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...every), fc.constantFrom(...modes), (question, policy, mode) => {
      const whole = { ...question, policy, mode };
      expect(assessVisit(whole)).toEqual(assessVisit(structuredClone(whole)));
    }),
    { numRuns: 40 },
  );
  const visit = structuredClone(exampleVisit);
  const question = { visit, policy: policies["reach2-2020"], now: at("09:00"), mode: "lenient" as const };
  const before = assessVisit(question);
  Object.assign(visit, { visitors: visit.visitors.slice(0, 1), earlierVisits: [] });
  expect([before.verdict, assessVisit(question).verdict, visitVerdict(question)]).toEqual([
    "go-with-conditions",
    "no-go",
    "no-go",
  ]);
});

test("no trace can be written to where it is shared, and two assessments do not disturb each other", () => {
  const question = { visit: exampleVisit, now: at("09:00"), mode: "lenient" as const };
  const first = every.map((policy) => JSON.stringify(assessVisit({ ...question, policy })));
  const alone = { ...exampleVisit, visitors: exampleVisit.visitors.slice(0, 1) };
  for (const policy of every) assessVisit({ ...question, visit: alone, policy, mode: "strict" });
  expect(every.map((policy) => JSON.stringify(assessVisit({ ...question, policy })))).toEqual(first);
});

test("what somebody writes into one answer stands in no other", () => {
  const question = { visit: exampleVisit, now: at("09:00"), mode: "lenient" as const };
  for (const policy of every) {
    const first = JSON.stringify(assessVisit({ ...question, policy }));
    for (const finding of assessVisit({ ...question, policy }).findings) {
      Object.assign(finding, { sentence: "Written over.", since: "2026-06-09T08:00:00.000Z" });
      Object.assign(finding.pointers, { 0: "/written-over" });
    }
    expect(JSON.stringify(assessVisit({ ...question, policy }))).toBe(first);
  }
});

test("what is remembered of other visits, schools and modes changes no answer: a policy that has never been used gives the same", () => {
  const worse = {
    ...reach2RiskMatrix,
    bands: reach2RiskMatrix.bands.map((band) => ({ ...band, gate: "stop" as const })),
  };
  const schools = [
    {},
    {
      settings: {
        "visitors.laterVisit": { value: 1, by: "Headteacher" },
        "risk.lowIs": { value: "medium", by: "Governors" },
      },
    },
    { riskMatrix: worse },
  ];
  const anyQuestion = fc.record({
    asked,
    policy: fc.nat(4),
    school: fc.constantFrom(...schools),
    mode: fc.constantFrom(...modes),
  });
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 2, maxLength: 6 }), (questions) => {
      for (const { asked: question, policy: place, school, mode } of questions) {
        const policy = every[place] ?? policies["reach2-2020"];
        const used = assessVisit({ ...question, policy, school, mode });
        const fresh = assessVisit({ ...question, policy: structuredClone(policy), school, mode });
        expect(JSON.stringify(used)).toBe(JSON.stringify(fresh));
      }
    }),
    { numRuns: 30 },
  );
});

test("what a finding says alone opens its sentence, and what the policy leaves open follows, once for each assumed value", () => {
  let resting = 0;
  fc.assert(
    fc.property(asked, fc.constantFrom(...every), fc.constantFrom(...modes), (question, policy, mode) => {
      for (const { assumed, sentence, withoutAssumptions } of assessVisit({ ...question, policy, mode }).findings) {
        const told = sentence
          .slice(withoutAssumptions.length)
          .split(/ (?=The policy leaves open )/u)
          .slice(1);
        expect(sentence.startsWith(withoutAssumptions)).toBe(true);
        expect(withoutAssumptions).not.toContain("The policy leaves open");
        expect(told).toHaveLength(assumed.length);
        resting += told.length;
      }
    }),
    { numRuns: 40 },
  );
  expect(resting).toBeGreaterThan(0);
});
