import { vectorTimers } from "./vectorTimers.js";
import { assessVisit } from "../src/assess/assessVisit.js";
import { policies } from "../src/policies/policies.js";
import type { Visit } from "../src/visit/visitSchema.js";
import { alone, assessmentOf, at, exampleVisit, happening } from "./exampleVisit.js";
import { otherWords } from "./otherWords.js";
import { vectorFacts } from "./vectorFacts.js";

const agreed: Visit["authorisations"] = [
  { what: "visit", role: "dsl", at: at("08:50") },
  { what: "going-alone", role: "headteacher", at: at("08:50") },
];
const doorstep: Visit = { ...exampleVisit, setting: "doorstep" };

const { initial } = exampleVisit.assessments ?? {};
const afterwards: Visit["assessments"] = {
  ...(initial && { initial: { ...initial, completedOn: "2026-06-10" } }),
  full: { ...assessmentOf([2, 2]), completedOn: "2026-06-11" },
  doorstep: { completedOn: "2026-06-10" },
};

const longAgo: Visit = {
  ...alone(exampleVisit),
  earlierVisits: [{ on: "2023-03-02", answered: true }],
  authorisations: [
    { what: "visit", role: "dsl", at: at("08:50", "2024-05-02") },
    { what: "going-alone", role: "headteacher", at: at("08:50", "2024-05-02") },
  ],
  leadershipDiscussions: [{ at: at("15:00", "2024-05-02") }],
};
const firstAtTheDoor: Visit = {
  ...doorstep,
  earlierVisits: [],
  leadershipDiscussions: [{ at: at("08:00") }],
};

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
  ...Object.entries({ "a third one": exampleVisit, "the first, at the doorstep": firstAtTheDoor }).map(
    ([which, visit]) => ({
      description: `Every form filled in after the visit, ${which}`,
      visit: happening(
        { ...visit, assessments: afterwards },
        { type: "departed", at: at("13:30") },
        { type: "left", at: at("14:30") },
        { type: "back", at: at("15:00") },
      ),
      now: at("09:00", "2026-06-12"),
    }),
  ),
  {
    description:
      "A yes to going alone, a talk of the leaders and an authorisation of years ago, after the last earlier visit",
    visit: longAgo,
    now: at("09:00"),
  },
  {
    description: "The same without a visit before them: nobody can tell for which visit they were",
    visit: { ...longAgo, earlierVisits: [{ on: "2025-03-02", answered: true }] },
    now: at("09:00"),
  },
  {
    description: "A bare record: nearly everything is unknown",
    visit: {
      id: "bare",
      household: { familyName: "Fernsby", address: { lines: ["3 Invented Row"] } },
      purposes: [],
      setting: "inside",
      visitors: [{ id: "a", name: "Visitor a" }],
      times: {},
      events: [],
    },
    now: at("09:00"),
  },
  {
    description: "A child carried in the front by one member of staff, an incident, and a door with raised voices",
    visit: happening(
      {
        ...alone(exampleVisit),
        travel: {
          mode: "car",
          pupilsCarried: [{ pupil: "pupil", vehicle: "car", seat: "front", restraint: "seat-belt", staff: ["a"] }],
        },
        warnings: [{ source: "police", at: at("08:00") }],
      },
      { type: "departed", at: at("13:30") },
      { type: "approach-assessed", at: at("13:45"), safe: false, noticed: ["raised-voices"] },
      { type: "entered", at: at("13:46"), parentOrCarerPresent: false },
      { type: "incident", at: at("13:50") },
      { type: "left", at: at("13:55") },
      { type: "back", at: at("14:20") },
    ),
    now: at("18:00"),
  },
  {
    description: "The doorstep under the addendum: symptoms, a child who is not seen, no hands washed",
    visit: happening(
      { ...doorstep, contactAttempts: [], otherProfessionals: [{ organisation: "Health visitors" }] },
      { type: "concern-assessed", at: at("08:30"), raised: true, critical: true },
      { type: "departed", at: at("13:30") },
      { type: "health-asked", at: at("13:50"), symptoms: true },
      { type: "distance-kept", at: at("13:51"), toChildMetres: 1.9, betweenVisitorsMetres: 1.8 },
      { type: "child-not-seen", at: at("13:55") },
      { type: "left", at: at("14:00") },
      { type: "back", at: at("14:20") },
      { type: "signed-in", at: at("14:21"), handsWashed: false },
      { type: "record-filed", at: at("15:00") },
    ),
    now: at("18:00"),
  },
];

const modes = ["lenient", "strict"] as const;

/** Assessments for programs in other languages: a visit, a policy and an instant, and what is expected, with its clauses. */
export function assessmentVectors() {
  return {
    description:
      "What each policy says of a visit at an instant. `facts` are what the rules ask about, so that an evaluator needs no record: a fact that is absent is unknown. `notArising` lists those of them that ask about what did not happen (`no`), or about what is not there and may have been owed (`owed`): a comparison with one is false where it tells when a rule applies; where a rule demands it, it settles nothing (`no`) or stays unknown (`owed`), and a rule of which nothing arises is not applicable, or unknown while its moment is still to come. `counted` gives the facts that count what was noted in so many days, as the named setting says: which value they have from which number of days on, and `unsaid` while nobody says. `timers` say how each timed clause stands that a rule shows, where its settings are known (`lenient`) and where they are not (`strict`): kept, broken, waits (there is time left), not-needed, no-limit or unsure. `states` lists each rule's state, once for each thing that it looks at. Findings are listed by rule, outcome and clauses; `otherWords` says of each broken rule with `unmetWhen` which of its words are said, by their place, or null for its usual ones.",
    cases: cases.map(({ description, visit, now }) => ({
      description,
      input: { visit, now, ...vectorFacts(visit, now), timers: vectorTimers(visit, now) },
      expect: Object.values(policies).flatMap((policy) =>
        modes.map((mode) => {
          const { verdict, minimumVisitors, findings, gaps, trace } = assessVisit({ visit, policy, now, mode });
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
            states: Object.fromEntries(
              policy.rules.map(({ id }) => [id, trace.filter(({ rule }) => rule === id).map(({ state }) => state)]),
            ),
            findings: listed,
            otherWords: otherWords({ visit, policy, now, mode }),
            gaps: gaps.map(({ setting, rule }) => setting ?? rule),
          };
        }),
      ),
    })),
  };
}
