import { assessVisit } from "../src/assess/assessVisit.js";
import { policies } from "../src/policies/policies.js";
import type { Visit } from "../src/visit/visitSchema.js";
import { alone, assessmentOf, at, exampleVisit, happening } from "./exampleVisit.js";

const agreed: Visit["authorisations"] = [
  { what: "visit", role: "dsl", at: at("08:50") },
  { what: "going-alone", role: "headteacher", at: at("08:50") },
];
const doorstep: Visit = { ...exampleVisit, setting: "doorstep" };

const cases: readonly { readonly description: string; readonly visit: Visit; readonly now: string }[] = [
  {
    description: "D02: a third visit by one person, low risk, agreed and signed off",
    visit: { ...alone(exampleVisit), authorisations: agreed },
    now: at("09:00"),
  },
  {
    description: "D04: High risk, one teacher with a social worker",
    visit: {
      ...alone(exampleVisit),
      authorisations: agreed,
      otherProfessionals: [{ organisation: "Social care", attends: true, jointlyCoordinated: true }],
      assessments: { full: assessmentOf([3, 4]) },
    },
    now: at("09:00"),
  },
  {
    description: "D08: the doorstep, one person",
    visit: { ...alone(doorstep), authorisations: agreed },
    now: at("09:00"),
  },
  {
    description: "D14: a family that isolates",
    visit: { ...doorstep, household: { ...doorstep.household, infection: { status: "isolating" } } },
    now: at("09:00"),
  },
  {
    description: "D20: a residual score of 20",
    visit: { ...exampleVisit, assessments: { full: assessmentOf([5, 4]) } },
    now: at("09:00"),
  },
  {
    description: "D52: home without a call",
    visit: happening(
      exampleVisit,
      { type: "departed", at: at("13:30") },
      { type: "left", at: at("14:30"), returnsDirectly: false },
    ),
    now: at("18:00"),
  },
  {
    description: "D68: a note without the school's number",
    visit: happening(
      exampleVisit,
      { type: "departed", at: at("13:30") },
      { type: "nobody-home", at: at("14:00") },
      { type: "note-left", at: at("14:05"), dateAndTime: true, schoolPhone: false },
    ),
    now: at("14:10"),
  },
];

const modes = ["lenient", "strict"] as const;

/** Assessments for programs in other languages: a visit, a policy and an instant, and what is expected, with its clauses. */
export function assessmentVectors() {
  return {
    description: "What each policy says of a visit at an instant. Findings are listed by rule, outcome and clauses.",
    cases: cases.map(({ description, visit, now }) => ({
      description,
      input: { visit, now },
      expect: Object.values(policies).flatMap((policy) =>
        modes.map((mode) => {
          const { verdict, minimumVisitors, findings, gaps } = assessVisit({ visit, policy, now, mode });
          const listed = findings.map(({ rule, outcome, cites, about }) => ({
            rule,
            outcome,
            cites,
            ...(about === undefined ? {} : { about }),
          }));
          return {
            policy: policy.id,
            mode,
            verdict,
            minimumVisitors,
            findings: listed,
            gaps: gaps.map(({ setting, rule }) => setting ?? rule),
          };
        }),
      ),
    })),
  };
}
