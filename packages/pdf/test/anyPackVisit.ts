import { parseSchool, parseVisit, type School, type Visit } from "@home-visits/core";
import { startOfDay } from "@home-visits/core/timers";
import fc from "fast-check";
import { anyZone, calendarIn } from "./anyZone.js";

/** A visit with what its pack is made from, and the words in it that stand nowhere else. */
export type PackCase = {
  readonly visit: Visit;
  readonly round: readonly Visit[];
  readonly clockRows: readonly { readonly at?: string; readonly who: string; readonly what: string }[];
  readonly school: Partial<School>;
  /** The zone of its calendar; London's where it has none. */
  readonly zone: string;
};

const maybe = <T>(inner: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(inner, { nil: undefined });
const yesNo = fc.constantFrom("yes" as const, "no" as const);
const day = fc.constantFrom("2026-06-01", "2026-06-04", "2026-06-08");
const level = fc.integer({ min: 1, max: 5 });

/** The words of one pack: each is used once, so that it tells its place. */
const word = fc.integer({ min: 0xf_ffff, max: 0xffff_ffff }).map((seed) => `Qz${seed.toString(36)}x`);

/** The same moment in the writing of another clock: what people and programs send. */
const writtenIn = (ms: number, offset: string): string => {
  if (offset === "Z") return new Date(ms).toISOString().replace(".000Z", "Z");
  const hours = Number(offset.slice(0, 3));
  return `${new Date(ms + hours * 3_600_000).toISOString().slice(0, 19)}${offset}`;
};

const moment = (midnight: number, from: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom("Z", "+00:00", "+01:00", "+02:00", "-05:00"))
    .map(([later, offset]) => writtenIn(midnight + (from + later) * 60_000, offset));

const rating = maybe(fc.record({ likelihood: level, consequence: level }, { requiredKeys: [] }));

const signOff = maybe(
  fc.record(
    {
      on: day,
      name: fc.constantFrom("Marion Head", "Dee Deputy", "Sam Other"),
      role: fc.constantFrom("Headteacher", "Clerk"),
    },
    { requiredKeys: ["on", "name"] },
  ),
);

const answers = fc.record(
  Object.fromEntries(
    ["violentOffences", "drugsOrAlcohol", "agencyRisks", "pets", "petsThreatening", "threateningPeople"]
      .concat(["propertyHazards", "meetElsewhere", "safetyMeasuresInPlace"])
      .map((key) => [key, yesNo]),
  ),
  { requiredKeys: [] },
);
const judged = fc.constantFrom("low", "medium", "high");
const forVisit = fc.constantFrom("visit-014", "visit-003");

const initial = fc.record(
  {
    answers,
    forVisit,
    completedOn: day,
    completedBy: word,
    areasOfConcern: word,
    levelWithoutControls: judged,
    controls: word,
    levelWithControls: judged,
    signOff: signOff.filter((each) => each !== undefined),
  },
  { requiredKeys: ["answers"] },
);

const hazard = fc.record(
  {
    hazard: word,
    affected: word,
    initial: rating.filter((each) => each !== undefined),
    controls: word,
    furtherAction: word,
    byWhom: word,
    byWhen: day,
    doneOn: day,
    residual: rating.filter((each) => each !== undefined),
    benefitWeighed: word,
    adviceSought: word,
  },
  { requiredKeys: [] },
);

const full = fc.record(
  {
    hazards: fc.array(hazard, { maxLength: 3 }),
    academy: word,
    completedBy: word,
    forVisit,
    completedOn: day,
    activity: word,
    headTeacher: word,
    reviewOn: day,
    reviews: fc.array(fc.record({ on: day, initials: word }), { minLength: 1, maxLength: 7 }),
    signOff: signOff.filter((each) => each !== undefined),
  },
  { requiredKeys: ["hazards"] },
);

const doorstep = fc.record(
  {
    forVisit,
    completedOn: day,
    workers: fc.array(word, { minLength: 1, maxLength: 3 }),
    familyNameAndAddress: word,
    whyVulnerable: word,
    lastContact: fc.record({ on: day, details: word }, { requiredKeys: [] }),
    failureTypical: fc.record({ answer: yesNo, details: word }, { requiredKeys: [] }),
    whyEscalated: word,
    otherMethodsTried: fc.array(word, { minLength: 1, maxLength: 2 }),
    otherProfessionals: fc.record(
      { who: fc.array(word, { minLength: 1, maxLength: 2 }), concernsShared: yesNo },
      { requiredKeys: [] },
    ),
    agencies: fc.record({ concernsShared: yesNo, policeTold: yesNo, advice: word }, { requiredKeys: [] }),
    leadDslConsulted: yesNo,
    headTeacherConsulted: yesNo,
    siblingSchoolsConsidered: yesNo,
    infection: fc.constantFrom("isolating", "no-evidence"),
  },
  { requiredKeys: [] },
);

const vehicle = fc.record(
  {
    registration: fc.integer({ min: 10, max: 99 }).map((number) => `AB${number} CDE`),
    make: word,
    model: word,
    colour: word,
    driver: fc.constantFrom("v1", "v2"),
    licence: fc.record({ seenOn: day, bothParts: fc.boolean() }, { requiredKeys: [] }),
    mot: fc.oneof(
      fc.record({ status: fc.constant("certificate"), expiresOn: day }),
      fc.record({ status: fc.constant("not-yet-due"), firstRegisteredOn: day }),
    ),
    insurance: fc.record(
      { use: fc.constantFrom("business", "commuting", "social"), expiresOn: day },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["registration"] },
);

const attemptKinds = [
  "family",
  "professional",
  "social-worker",
  "sibling-school",
  "social-care",
  "police",
  "headteacher",
] as const;

const defined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

/** A home, with times that begin at a minute of the day. */
const homeAt = (date: number, start: number) =>
  fc.record({
    familyName: word,
    line: word,
    meet: word,
    arrive: maybe(moment(date, start)),
    leaveHome: maybe(moment(date, start + 30)),
  });

/** Ordinary days of both seasons, and days on which clocks change: on those everything is done before five in the morning. */
const days = fc.oneof(
  fc.record({ date: fc.constantFrom("2026-06-09", "2026-01-13"), earlier: fc.constant(0) }),
  fc.record({ date: fc.constantFrom("2026-03-29", "2026-10-25", "2026-11-01"), earlier: fc.constantFrom(0, 690) }),
);

const cases = fc
  .tuple(days, fc.option(anyZone, { nil: undefined, freq: 6 }))
  .chain(([{ date: onDay, earlier }, own]) => {
    const zone = own ?? "Europe/London";
    const date = startOfDay(onDay, zone) - earlier * 60_000;
    return fc
      .record({
        homes: fc
          .array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 })
          .chain((list) => fc.tuple(...list.map((_, at) => homeAt(date, 780 + at * 45)))),
        leaveSchool: maybe(moment(date, 700)),
        backAtSchool: maybe(moment(date, 960)),
        setting: fc.constantFrom("inside", "doorstep"),
        visitNumber: maybe(fc.constantFrom(1, 2)),
        earlierVisits: maybe(fc.array(fc.record({ on: day, answered: fc.boolean() }), { maxLength: 2 })),
        visitors: fc.array(fc.record({ name: word, role: maybe(word), willing: maybe(fc.boolean()) }), {
          minLength: 2,
          maxLength: 3,
        }),
        buddy: maybe(word),
        codeWord: maybe(fc.boolean()),
        vehicles: maybe(fc.array(vehicle, { maxLength: 2 })),
        listed: maybe(fc.constantFrom([], ["cp"])),
        initial: maybe(initial),
        full: maybe(full),
        doorstep: maybe(doorstep),
        attempts: maybe(
          fc.array(
            fc.record({
              kind: fc.constantFrom(...attemptKinds),
              answered: maybe(fc.boolean()),
              outcome: word,
              at: moment(date, 500),
            }),
            {
              maxLength: 3,
            },
          ),
        ),
        judged: maybe(fc.record({ raised: fc.boolean(), critical: fc.boolean(), at: moment(date, 520) })),
        rows: fc.array(fc.record({ who: word, what: word, at: moment(date, 900) }), { minLength: 1, maxLength: 4 }),
        switchedOn: fc.constantFrom(undefined, { from: "2026-01-01" }, { from: "2026-02-01", until: "2026-03-01" }),
        seniors: fc.constantFrom([], ["marion"], ["marion", "dee"]),
      })
      .map((given): PackCase => {
        const { homes, judged: judgement, listed, visitors } = given;
        const several = homes.length > 1;
        const visits = homes.map((home, index) => {
          const { familyName, line, meet, ...times } = home;
          const first = index === 0;
          return read({
            id: first ? "visit-014" : `visit-${index + 20}`,
            round: several ? { id: "round-1", position: index + 1 } : undefined,
            school: { name: "Mill Lane Primary", phone: "01632 960100" },
            household: defined({
              familyName,
              address: { lines: [line] },
              contacts: [{ number: `07700 9001${String(index + 10)}`, whose: "mother" }],
              pupils: [defined({ name: "Ash", listed })],
              expectedToMeet: [meet],
            }),
            purposes: ["welfare"],
            setting: given.setting,
            visitNumber: given.visitNumber,
            earlierVisits: given.earlierVisits,
            visitors: visitors.map((each, at) => defined({ ...each, id: `v${at + 1}`, mobile: `07700 90045${at}` })),
            buddy: given.buddy && { name: given.buddy, phone: "01632 960101" },
            codeWord: given.codeWord === undefined ? undefined : { agreed: given.codeWord, word: "Marmalade" },
            vehicles: given.vehicles,
            // one departure and one return, which not every home of a round may say
            times: defined({
              ...times,
              leaveSchool: first ? given.leaveSchool : undefined,
              backAtSchool: first && several ? undefined : given.backAtSchool,
            }),
            contactAttempts: first ? given.attempts?.map((each) => defined({ ...each, channel: "call" })) : undefined,
            assessments: first
              ? defined({ initial: given.initial, full: given.full, doorstep: given.doorstep })
              : undefined,
            events: judgement && first ? [{ id: "e1", type: "concern-assessed", ...judgement }] : [],
          });
        });
        const school = parseSchool({
          name: "Mill Lane Primary",
          people: [
            { id: "marion", name: "Marion Head" },
            { id: "dee", name: "Dee Deputy" },
          ],
          roles: { "senior-leader": given.seniors },
          ...(own && { calendar: calendarIn(own) }),
          ...(given.switchedOn && { switchedOn: { "atlp-covid": given.switchedOn } }),
        });
        if (!school.ok) throw new Error(JSON.stringify(school.issues));
        return { visit: visits[0]!, round: visits, clockRows: given.rows, school: school.value, zone };
      });
  });

function read(outline: object): Visit {
  const parsed = parseVisit(defined(outline));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Visits as schools might send them, with every clock's writing of the times, and with much or little in the record. */
export const anyPackVisit: fc.Arbitrary<PackCase> = cases;
