import { parseSchool, parseVisit, type Policy, type School, type Visit } from "@home-visits/core";
import calendar from "@home-visits/core/vectors/school-year.json" with { type: "json" };
import fc from "fast-check";
import { school } from "./school.js";
import { visitV } from "./visit.js";

type Entries = Readonly<Record<string, unknown>>;

/** What an event has to have beside its type to be one. */
const needed: Readonly<Record<string, Entries>> = {
  contact: { from: "visitor:a", to: "buddy", channel: "call" },
  cancelled: { by: "visitor:a" },
  "message-sent": { to: "parent" },
  reported: { to: "leadership-team" },
  "form-shared": { with: "headteacher" },
  "assessment-done": { assessment: "full" },
  "assessment-signed": { assessment: "full", by: "senior-leader" },
  "assessment-reviewed": { assessment: "full" },
  change: { kind: "people" },
  "agency-told": { agency: "MASH" },
};

const maybe = fc.constantFrom(true, false, undefined);
const visitor = fc.constantFrom("visitor:a", "visitor:b");
const party = fc.constantFrom("buddy", "school", "school-office", "dsl", "leadership-team", "parent", "child");

/** What a condition or a deed hangs on, beside what the timers themselves name. */
const around: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  by: fc.constantFrom("visitor:a", "visitor:b", "buddy", "parent", "dsl", "school-office", undefined),
  answered: maybe,
  whole: fc.constantFrom(true, undefined),
  logLeft: maybe,
  because: fc.constantFrom(undefined, "illness", "safety", "animals"),
  immediate: maybe,
  degree: fc.constantFrom(undefined, "unsupervised", "harmed"),
  stillConcerned: maybe,
  approvedSystem: maybe,
  what: fc.constantFrom(undefined, "incident", "concern", "cancellation"),
  kind: fc.constantFrom(undefined, "visit", "question"),
};

const asked: Readonly<Record<string, readonly string[]>> = {
  contact: ["answered"],
  "parent-rung": ["answered", "by"],
  cancelled: ["by", "because"],
  danger: ["immediate"],
  "child-at-risk": ["degree"],
  "agency-told": ["stillConcerned"],
  "message-sent": ["approvedSystem"],
  reported: ["what"],
  "follow-up-raised": ["kind"],
  "office-told": ["logLeft"],
  "assessment-signed": ["by"],
  departed: ["whole"],
  arrived: ["whole"],
  left: ["by", "whole"],
  back: ["by", "whole"],
  "signed-in": ["by", "whole"],
  "signed-out": ["by", "whole"],
};

/** Every event that the timers of a policy name, with the entries that they ask for. */
function named(part: unknown): readonly Entries[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "event" in part && typeof part.event === "string" ? [part as Entries] : [];
  return [...own, ...Object.values(part).flatMap(named)];
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function eventOf({ event, where, ifGiven, mustSay }: Entries): fc.Arbitrary<Entries> {
  const type = String(event);
  const wanted = Object.fromEntries(
    Object.entries({
      ...(ifGiven as Entries | undefined),
      ...(where as Entries | undefined),
      ...(mustSay as Entries | undefined),
    }).map(([key, value]) => [key, key === "says" ? [{ what: value }] : first(value)]),
  );
  const free = Object.fromEntries((asked[type] ?? []).map((key) => [key, around[key] ?? fc.constant(undefined)]));
  return fc
    .record({ given: fc.record(free), exact: fc.boolean(), from: visitor, to: party })
    .map(({ given, exact, from, to }) => {
      const call = type === "contact" ? { from, ...(exact ? {} : { to }) } : {};
      return { type, ...needed[type], ...given, ...wanted, ...call, ...(exact ? {} : given) };
    });
}

const everywhere = [
  ...["departed", "arrived", "entered", "nobody-home", "family-arrived", "left", "back", "signed-in", "cancelled"],
  ...["danger", "child-at-risk", "child-found-alone", "police-called"],
  ...["incident", "concern", "parent-rung", "record-filed", "visit-closed", "adult-spoken-to", "lateness-announced"],
].map((event) => ({ event, where: event === "lateness-announced" ? { by: "parent" } : undefined }));

const START = Date.parse("2026-06-09T12:50:00+01:00");
const isoOf = (ms: number): string => new Date(ms).toISOString();

/** What has to have happened before the rarer clauses arise; anything may follow. */
const stories: readonly (readonly Entries[])[] = [
  [],
  [],
  [{ type: "departed" }, { type: "nobody-home" }, { type: "left" }, { type: "back" }],
  [{ type: "departed" }, { type: "nobody-home" }, { type: "left" }, { type: "parent-rung", answered: false }],
  [{ type: "nobody-home" }, { type: "parent-rung", answered: false }, { type: "pupil-absent" }],
  [{ type: "agreement-made" }, { type: "left" }, { type: "agreement-broken" }, { type: "agreement-broken" }],
];

const attendance = fc.constantFrom(undefined, [
  { on: "2026-06-10", percent: 80 },
  { on: "2026-09-10", percent: 70 },
  { on: "2026-09-20", percent: 60 },
]);
const fullForm = {
  completedOn: "2026-06-09",
  hazards: [
    {
      hazard: "an angry relative",
      initial: { likelihood: 2, consequence: 2 },
      controls: "two members of staff",
      residual: { likelihood: 1, consequence: 2 },
    },
  ],
};

/** Visits of which much is told that the timers of a policy hang on, in any order and at any distance. */
export function timedVisit({ timers }: Pick<Policy, "timers">): fc.Arbitrary<Visit | undefined> {
  const patterns = [...everywhere, ...named(timers)].map((pattern) => eventOf(pattern));
  const event = fc.tuple(fc.oneof(...patterns), fc.integer({ min: 0, max: 35 }), fc.nat({ max: 25 }));
  return fc
    .record({
      story: fc.constantFrom(...stories),
      events: fc.array(event, { maxLength: 10 }),
      before: fc.constantFrom({ earlierVisits: [] }, { earlierVisits: [{ on: "2026-03-02", answered: true }] }, {}),
      announced: fc.constantFrom(visitV.announced, { status: "unannounced" } as const),
      assessments: fc.constantFrom(
        undefined,
        {},
        { full: fullForm },
        { full: { ...fullForm, signOff: { on: "2026-06-09", name: "L. Wirth", role: "senior-leader" } } },
      ),
      planned: fc.boolean(),
      counted: attendance,
    })
    .map(({ story, events, before, announced, assessments, planned, counted }) => {
      const { earlierVisits: _, ...base } = visitV;
      let ms = START;
      // a child's absence tells of the note on a later day alone
      const far = ({ type }: Entries) => (type === "pupil-absent" ? 0 : 9);
      const all = [...story.map((entries) => [entries, 7, far(entries)] as const), ...events];
      const told = all.map(([entries, gap, leap], place) => {
        // now and then a day later, or a month
        ms += leap === 0 ? 24 * 3_600_000 : leap === 1 ? 40 * 24 * 3_600_000 : gap * 60_000;
        const known = Object.entries(entries).filter(([, value]) => value !== undefined);
        return { id: `e${String(place)}`, at: isoOf(ms), ...Object.fromEntries(known) };
      });
      const pupils = counted && [{ id: "p", name: "Ash Fernsby", attendance: counted }];
      const parsed = parseVisit({
        ...base,
        ...before,
        announced,
        times: planned ? visitV.times : { leaveSchool: visitV.times.leaveSchool },
        household: { ...base.household, ...(pupils ? { pupils } : {}) },
        ...(assessments === undefined ? {} : { assessments }),
        events: told,
      });
      return parsed.ok ? parsed.value : undefined;
    });
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  number: [1, 3, 5, 20, 45],
  boolean: [true, false],
};

/** Schools with hours, a calendar or none, and numbers of their own where a policy leaves them open. */
export function timedSchool({ settings }: Pick<Policy, "settings">): fc.Arbitrary<School> {
  const open = Object.entries(settings).flatMap(([id, setting]): [string, readonly unknown[]][] => {
    if (setting.origin !== "not-stated" || setting.unit === undefined) return [];
    const own = id === "workingDay.ends" ? ["15:45", "17:30"] : choices[typeof setting.assumed];
    return own === undefined ? [] : [[id, own]];
  });
  const chosen = fc.record(
    Object.fromEntries(open.map(([id, own]) => [id, fc.option(fc.constantFrom(...own), { nil: undefined })])),
  );
  const until = fc.constantFrom("15:30", "16:00", "17:00");
  const schools = fc.record({ chosen, until, kept: fc.boolean() }).map(({ chosen: values, until: hour, kept }) => {
    const hours = Object.fromEntries(
      Object.entries(calendar.hours).map(([day, own]) => [day, { ...(own as Entries), until: hour }]),
    );
    const own = Object.entries(values).filter(([, value]) => value !== undefined);
    const { calendar: _, ...rest } = school;
    const parsed = parseSchool({
      ...rest,
      ...(kept ? { calendar: { ...calendar, hours } } : {}),
      settings: Object.fromEntries(own.map(([id, value]) => [id, { value, by: "Head Teacher" }])),
    });
    if (!parsed.ok) throw new Error(parsed.issues[0].path);
    return parsed.value;
  });
  // a policy is made ready once for each of them
  return fc.constantFrom(...fc.sample(schools, 20));
}

/** Instants of the day of the visit, and of days after it. */
export const laterInstant: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 420 }).map((minutes) => isoOf(START + minutes * 60_000)) },
  { weight: 1, arbitrary: fc.constantFrom("2026-06-10T10:00:00+01:00", "2026-06-12T00:00:00+01:00") },
  { weight: 1, arbitrary: fc.constantFrom("2026-07-20T10:00:00+01:00", "2026-12-01T10:00:00Z") },
);
