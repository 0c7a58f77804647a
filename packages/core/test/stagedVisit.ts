import type { Visit } from "../src/visit/visitSchema.js";
import type { VisitEvent } from "../src/visit/visitEventSchema.js";
import type { policies } from "../src/policies/policies.js";
import { at, exampleVisit, happening, judged } from "./exampleVisit.js";

type Happening = { readonly type: VisitEvent["type"]; readonly at: string; readonly [key: string]: unknown };

export const gone = { type: "departed", at: at("13:30") } as const;
export const entered = { type: "entered", at: at("13:50"), parentOrCarerPresent: true } as const;
export const nobodyHome = { type: "nobody-home", at: at("13:50") } as const;
export const left = { type: "left", at: at("14:30") } as const;
export const back = { type: "back", at: at("15:00") } as const;
export const filed = { type: "record-filed", at: at("15:30"), where: "CPOMS" } as const;

/** The example visit with some of its entries otherwise. */
export const visitWith = (change: object): Visit => ({ ...exampleVisit, ...change });

/** The same with these assessments and no others. */
export const assessedBy = (assessments: object, change: object = {}): Visit => visitWith({ assessments, ...change });

/** A visit that was made, with what else happened at the home. */
export const made = (visit: Visit, ...events: readonly Happening[]): Visit =>
  happening(visit, gone, entered, ...events, left, back);

const doorstepForm = {
  completedOn: "2026-06-09",
  whyVulnerable: "known to social care",
  lastContact: { on: "2026-06-01", details: "a call" },
  failureTypical: { answer: "no" },
  whyEscalated: "no word for a week",
  otherMethodsTried: ["a call"],
  otherProfessionals: { who: [] },
  agencies: { concernsShared: "no", policeTold: "no" },
  leadDslConsulted: "yes",
  headTeacherConsulted: "yes",
  siblingSchoolsConsidered: "no",
};

/** A doorstep visit of the Covid addendum for which the one number held was tried in vain, with its form. */
export const doorstepVisit = (change: object = {}, form: object = {}): Visit =>
  visitWith({
    setting: "doorstep",
    assessments: { ...exampleVisit.assessments, doorstep: { ...doorstepForm, ...form } },
    contactAttempts: [
      { who: "mother", kind: "family", channel: "call", number: "07700 900101", at: at("08:00"), answered: false },
    ],
    ...change,
  });

type PolicyId = keyof typeof policies;

/** How a rule of a policy stands. */
export const stateOf = (visit: Visit, policy: PolicyId, now: string, rule: string) =>
  judged(visit, policy, now).trace.find((entry) => entry.rule === rule)?.state;

/** The clauses that findings cite, of those that match, each once and in order. */
export const citedBy = (visit: Visit, policy: PolicyId, now: string, like: RegExp): readonly string[] =>
  [...new Set(judged(visit, policy, now).findings.flatMap(({ cites }) => cites))]
    .filter((clause) => like.test(clause))
    .sort();
