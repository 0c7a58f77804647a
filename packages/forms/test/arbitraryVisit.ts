import { parseVisit, type Visit } from "@home-visits/core";
import fc from "fast-check";

const text = fc.constantFrom(
  "Amira Okonkwo",
  "Łukasz Żółć",
  "أمينة",
  "O’Brien-Smythe",
  "王小明",
  "👋🏽 met at the gate",
  "Zoe\u0308",
);
const page = fc.oneof(text, fc.constant("First line\nSecond line\twith a tab"));
const phone = fc.constantFrom("07700 900123", "020 7946 0018", "01632 960001", "101", "+44 7700 900999");
const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const moment = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom("", ":00", ":59", ":07.250"),
    fc.constantFrom("Z", "+01:00", "-05:00"),
  )
  .map(([on, hour, rest, offset]) => `${on}T${String(hour).padStart(2, "0")}:30${rest}${offset}`);
const yesNo = fc.constantFrom("yes", "no");
const level = fc.constantFrom("high", "medium", "low");

/** Any of these entries may be there or not; the named ones always are. */
const some = (entries: Record<string, fc.Arbitrary<unknown>>, ...requiredKeys: string[]): fc.Arbitrary<unknown> =>
  fc.record(entries, { requiredKeys, noNullPrototype: true });
const list = (of: fc.Arbitrary<unknown>, minLength = 0): fc.Arbitrary<unknown[]> =>
  fc.array(of, { minLength, maxLength: 3 });

const questions = [
  "violentOffences",
  "drugsOrAlcohol",
  "agencyRisks",
  "pets",
  "petsThreatening",
  "threateningPeople",
  "propertyHazards",
  "meetElsewhere",
  "safetyMeasuresInPlace",
];
const initial = some(
  {
    completedOn: day,
    completedBy: text,
    areasOfConcern: page,
    levelWithoutControls: level,
    controls: page,
    levelWithControls: level,
    answers: some(Object.fromEntries(questions.map((id) => [id, yesNo]))),
    signOff: some({ on: day, name: text, role: text }, "on", "name"),
  },
  "answers",
);
const rating = some({ likelihood: fc.integer({ min: 1, max: 5 }), consequence: fc.integer({ min: 1, max: 5 }) });
const hazard = some({
  hazard: page,
  affected: page,
  initial: rating,
  controls: page,
  furtherAction: page,
  byWhom: text,
  byWhen: day,
  residual: rating,
  benefitWeighed: page,
  adviceSought: page,
});
const full = some(
  {
    academy: text,
    completedBy: text,
    completedOn: day,
    activity: page,
    headTeacher: text,
    reviewOn: day,
    hazards: list(hazard),
    reviews: list(some({ on: day, initials: text }, "on", "initials")),
    signOff: some({ on: day, name: text }, "on", "name"),
  },
  "hazards",
);
const doorstep = some({
  completedOn: day,
  workers: list(text),
  whyVulnerable: page,
  lastContact: some({ on: day, details: page }),
  failureTypical: some({ answer: yesNo, details: page }),
  whyEscalated: page,
  otherMethodsTried: list(page),
  otherProfessionals: some({ who: list(text), concernsShared: yesNo }),
  agencies: some({ concernsShared: yesNo, policeTold: yesNo, advice: page }),
  leadDslConsulted: yesNo,
  headTeacherConsulted: yesNo,
  siblingSchoolsConsidered: yesNo,
  infection: fc.constantFrom("isolating", "no-evidence"),
});
const vehicle = some({
  registration: fc.constantFrom("AB12 CDE", "XY-99-ZZ"),
  make: text,
  model: text,
  colour: text,
  licence: some({ seenOn: day, bothParts: fc.boolean() }),
  mot: fc.oneof(
    some({ status: fc.constant("certificate"), expiresOn: day }, "status", "expiresOn"),
    some({ status: fc.constant("not-yet-due"), firstRegisteredOn: day }, "status", "firstRegisteredOn"),
  ),
  insurance: some({ use: fc.constantFrom("business", "social"), expiresOn: day, coversCarryingPupils: fc.boolean() }),
});
const attempt = some(
  {
    who: text,
    kind: fc.constantFrom("family", "professional", "police"),
    channel: fc.constantFrom("call", "email"),
    number: phone,
    at: moment,
    answered: fc.boolean(),
    outcome: page,
  },
  "kind",
  "channel",
  "at",
);
const event = fc.oneof(
  some(
    { type: fc.constantFrom("departed", "arrived", "left", "back", "nobody-home"), at: moment, note: page },
    "type",
    "at",
  ),
  some({ type: fc.constant("incident"), at: moment, what: page }, "type", "at"),
);

const visit = some(
  {
    id: fc.constant("visit-1"),
    school: some({ name: text, phone }),
    household: some(
      {
        familyName: text,
        address: some({ lines: list(text, 1), postcode: fc.constant("ZZ99 3AB") }, "lines"),
        contacts: list(some({ number: phone, whose: text }, "number", "whose")),
        expectedToMeet: list(text),
      },
      "familyName",
      "address",
    ),
    purposes: fc.constant(["welfare"]),
    setting: fc.constantFrom("inside", "doorstep"),
    visitors: list(some({ name: text, role: text, mobile: phone, willing: fc.boolean() }, "name"), 1),
    buddy: some({ name: text, phone }, "name"),
    codeWord: some({ agreed: fc.boolean() }, "agreed"),
    vehicles: list(vehicle),
    times: some({ leaveSchool: moment, arrive: moment, leaveHome: moment, backAtSchool: moment }),
    contactAttempts: list(attempt),
    assessments: some({ initial, full, doorstep }),
    events: list(event),
  },
  "id",
  "household",
  "purposes",
  "setting",
  "visitors",
  "times",
  "events",
);

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

function consistent(draft: unknown): unknown {
  if (!isTree(draft)) return draft;
  for (const key of ["visitors", "events"]) {
    const entries: unknown = draft[key];
    if (Array.isArray(entries))
      draft[key] = entries.map((entry: unknown, at) =>
        isTree(entry) ? { ...entry, id: `${key}-${String(at)}` } : entry,
      );
  }
  const times = draft["times"];
  if (isTree(times)) {
    const keys = ["leaveSchool", "arrive", "leaveHome", "backAtSchool"].filter((key) => key in times);
    const sorted = keys.map((key) => String(times[key])).sort((a, b) => Date.parse(a) - Date.parse(b));
    for (const [at, key] of keys.entries()) times[key] = sorted[at];
  }
  return draft;
}

/** Valid visits with every part that a form reads there or not, and parts that no form knows beside them. */
export const arbitraryVisit: fc.Arbitrary<Visit> = visit.map((draft) => {
  const parsed = parseVisit(consistent(structuredClone(draft)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
});
