import { assessVisit } from "../src/assess/assessVisit.js";
import type { AssessmentQuestion } from "../src/assess/AssessmentQuestion.js";
import type { Outcome } from "../src/rules/Outcome.js";
import { policies } from "../src/policies/policies.js";
import type { AssessmentMode } from "../src/policy/sourcedValue.js";
import { parseVisit } from "../src/visit/parseVisit.js";
import type { VisitEvent } from "../src/visit/visitEventSchema.js";
import type { Visit } from "../src/visit/visitSchema.js";

/** The worked examples' base visit: Tuesday 9 June 2026, 13:30 to 15:00, staff A and B, with nothing left open that a policy asks for. */
export const exampleVisit: Visit = {
  id: "visit-example",
  household: {
    familyName: "Fernsby",
    address: { lines: ["3 Invented Row", "Nowhereham"] },
    contacts: [{ number: "07700 900101", whose: "mother", line: "mobile" }],
    adults: [{ id: "mother", name: "R. Fernsby", parentalResponsibility: true, carer: true, livesThere: true }],
    pupils: [{ id: "pupil", name: "T. Fernsby", dateOfBirth: "2018-03-04", heightCm: 120, onRoll: true, listed: [] }],
    expectedToMeet: ["R. Fernsby"],
    rulesExplainedOn: "2026-06-01",
  },
  purposes: ["welfare"],
  setting: "inside",
  announced: { status: "pre-arranged", start: "2026-06-09T13:45:00+01:00" },
  plan: {
    topics: "attendance",
    approach: "listen first",
    outcomeWanted: "a plan",
    goals: ["a plan"],
    necessity: { necessary: true },
    littleKnown: false,
    earlierAnger: false,
    contentious: false,
  },
  visitors: ["a", "b"].map((id, place) => ({
    id,
    name: `Visitor ${id}`,
    holds: place === 0 ? ["dsl"] : [],
    mobile: `07700 90020${String(place)}`,
    phoneCharged: true,
    phoneCarried: true,
    glovesWorn: true,
    photoId: "worn-visible" as const,
    knownToFamily: true,
    willing: true,
    barredForHealth: false,
    policyReadOn: "2026-01-05",
    feelsSecure: true,
    buddyNumberStored: true,
    vetting: { backgroundChecks: true, enhancedDbs: true, barredList: true },
  })),
  otherProfessionals: [],
  buddy: { name: "Buddy", where: "at-school", from: "2026-06-09T08:00:00+01:00", until: "2026-06-09T17:00:00+01:00" },
  codeWord: { agreed: true },
  vehicles: [
    {
      id: "car",
      kind: "car",
      registration: "AB12 CDE",
      make: "Invented",
      model: "One",
      colour: "blue",
      driver: "a",
      licence: { seenOn: "2026-01-05", bothParts: true },
      mot: { status: "certificate", expiresOn: "2026-12-31" },
      insurance: { use: "business", coversCarryingPupils: true, expiresOn: "2026-12-31" },
    },
  ],
  travel: { mode: "car", separately: false, returnsDirectly: true },
  times: {
    leaveSchool: "2026-06-09T13:30:00+01:00",
    arrive: "2026-06-09T13:45:00+01:00",
    leaveHome: "2026-06-09T14:30:00+01:00",
    backAtSchool: "2026-06-09T15:00:00+01:00",
  },
  earlierVisits: [
    { on: "2026-03-02", answered: true },
    { on: "2026-04-27", answered: true },
  ],
  earlierIncidents: [],
  changes: [],
  warnings: [],
  authorisations: [{ what: "visit", role: "dsl", at: "2026-06-09T08:50:00+01:00" }],
  leadershipDiscussions: [{ at: "2026-06-08T15:00:00+01:00" }],
  contactAttempts: [],
  school: { policyReads: [{ name: "Everybody", group: "staff", readOn: "2026-01-05" }] },
  assessments: {
    initial: {
      completedOn: "2026-03-01",
      answers: {
        violentOffences: "no",
        drugsOrAlcohol: "no",
        agencyRisks: "no",
        pets: "no",
        threateningPeople: "no",
        propertyHazards: "no",
        meetElsewhere: "no",
        safetyMeasuresInPlace: "yes",
      },
      levelWithoutControls: "low",
      levelWithControls: "low",
      signOff: { on: "2026-03-01", name: "Leader", role: "senior-leader" },
    },
    full: assessmentOf([2, 2]),
  },
  events: [],
};

/** A full assessment with one hazard for each residual rating given, completed and signed. */
export function assessmentOf(
  ...residuals: readonly (readonly [number, number])[]
): NonNullable<NonNullable<Visit["assessments"]>["full"]> {
  const hazards = residuals.map(([likelihood, consequence]) => ({
    hazard: "an angry relative",
    initial: { likelihood: 5, consequence: 5 },
    controls: "two members of staff",
    furtherAction: "meet in the hall",
    byWhom: "the head of year",
    byWhen: "2027-01-31",
    residual: { likelihood, consequence },
  }));
  return { completedOn: "2026-03-03", hazards, signOff: { on: "2026-03-04", name: "Leader", role: "senior-leader" } };
}

/** An instant on the day of the visit, British Summer Time. */
export const at = (clock: string, day = "2026-06-09"): string => `${day}T${clock}:00+01:00`;

/** The visit with one of its visitors. */
export const alone = (visit: Visit): Visit => ({ ...visit, visitors: visit.visitors.slice(0, 1) });

/** The visit with what happened. Ids are given in order. */
export function happening(
  visit: Visit,
  ...events: readonly { readonly type: VisitEvent["type"]; readonly at: string; readonly [key: string]: unknown }[]
): Visit {
  const parsed = parseVisit({
    ...visit,
    events: events.map((event, place) => ({ id: `e${String(place + 1)}`, ...event })),
  });
  if (!parsed.ok) throw new Error(`The example is not a visit: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** What a policy says of a visit: `of` gives the weightiest outcome among the rules that cite a clause, `ok` when they are kept, `silent` when none does. */
export function judged(
  visit: Visit,
  policy: keyof typeof policies,
  now: string,
  more: { mode?: AssessmentMode; school?: AssessmentQuestion["school"] } = {},
) {
  const assessment = assessVisit({
    visit,
    policy: policies[policy],
    now,
    mode: more.mode ?? "lenient",
    school: more.school,
  });
  const weight: readonly Outcome[] = ["block", "breach", "conflict", "open", "advice", "pending"];
  const of = (clause: string): Outcome | "ok" | "silent" => {
    const found = assessment.findings.filter(({ cites }) => cites.includes(clause)).map(({ outcome }) => outcome);
    if (found.length > 0) return weight.find((outcome) => found.includes(outcome)) ?? "silent";
    return assessment.trace.some(({ cites }) => cites.includes(clause)) ? "ok" : "silent";
  };
  return { ...assessment, of };
}
