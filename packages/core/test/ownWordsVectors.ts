import { assessVisit } from "../src/assess/assessVisit.js";
import { createSubject } from "../src/history/createSubject.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { OwnEntries } from "../src/visit/ownEntriesSchema.js";
import type { Visit } from "../src/visit/visitSchema.js";
import { at, exampleVisit, happening } from "./exampleVisit.js";
import { otherWords } from "./otherWords.js";
import { ownWordsPolicy } from "./ownWordsPolicy.js";
import { back, entered, filed, gone, left } from "./stagedVisit.js";

type Owned = Partial<Readonly<Record<"visit" | "home" | "visitor" | "vehicle" | "pupil" | "adult", OwnEntries>>>;

/** The example visit with these own entries; of visitors the first one has them. */
function owning({ visit, home, visitor, vehicle, pupil, adult }: Owned): Visit {
  const first = <T extends object>(things: readonly T[] = [], own: OwnEntries | undefined): T[] =>
    things.map((thing, place) => (own && place === 0 ? { ...thing, own } : thing));
  const { household, visitors, vehicles } = exampleVisit;
  const { pupils, adults } = household;
  return {
    ...exampleVisit,
    ...(visit && { own: visit }),
    household: { ...household, ...(home && { own: home }), pupils: first(pupils, pupil), adults: first(adults, adult) },
    visitors: first(visitors, visitor),
    vehicles: first(vehicles, vehicle),
  };
}

const kept: Visit = owning({
  visit: { letterCarried: true, leaflets: 2, readyFrom: "13:45", bodiesCalled: ["111"] },
  home: { consentForm: "written", agreedOn: "2026-05-01", agreedAgainOn: "2026-06-01" },
  visitor: { speaksTheirLanguage: true },
  vehicle: { insurerTold: true, parking: "behind the shop" },
  pupil: { roomsSeen: ["hall", "kitchen"] },
  adult: { staysTill: "15:00" },
});
const unwanted = owning({
  visit: { letterCarried: false, leaflets: 1, readyFrom: "13:46", bodiesCalled: [] },
  home: { consentForm: "none", agreedOn: "2026-04-30", agreedAgainOn: "2026-04-29" },
  visitor: { speaksTheirLanguage: false },
  vehicle: { insurerTold: false },
  pupil: { roomsSeen: ["bedroom"] },
  adult: { staysTill: "14:00" },
});
const broken: Visit = {
  ...unwanted,
  visitors: unwanted.visitors.map((one) => ({ ...one, own: { speaksTheirLanguage: false } })),
};
/** Values of another type than the policy declares, and names that no fact has. */
const odd: Visit = owning({
  visit: { letterCarried: "yes", leaflets: "2", readyFrom: "1.45pm", bodiesCalled: "111", somethingElse: true },
  home: { consentForm: "by e-mail", agreedOn: "2026-02-30", agreedAgainOn: 1 },
  visitor: { speaksTheirLanguage: 1 },
  vehicle: { insurerTold: "no", parking: 3 },
  pupil: { roomsSeen: ["attic"] },
  adult: { staysTill: "25:00" },
});

const tea = (clock: string) => ({ type: "own", at: at(clock), what: "tea-offered" }) as const;
const room = (clock: string, own?: OwnEntries) =>
  ({ type: "own", at: at(clock), what: "room-seen", ...(own && { own }) }) as const;
const made = (visit: Visit, ...events: Parameters<typeof happening>[1][]) =>
  happening(visit, gone, entered, ...events, left, back, filed);

const cases: readonly { readonly description: string; readonly visit: Visit; readonly now: string }[] = [
  { description: "nothing of its own is recorded", visit: exampleVisit, now: at("09:00") },
  { description: "every fact as the policy wants it", visit: kept, now: at("09:00") },
  { description: "every fact as it does not want it", visit: broken, now: at("09:00") },
  {
    description: "too few leaflets, for a family that signed, and a letter",
    visit: owning({ visit: { leaflets: 1, letterCarried: true }, home: { consentForm: "written" } }),
    now: at("09:00"),
  },
  {
    description: "too few leaflets and no letter, for a family that signed",
    visit: owning({ visit: { leaflets: 1, letterCarried: false }, home: { consentForm: "written" } }),
    now: at("09:00"),
  },
  { description: "values of another type are unknown", visit: odd, now: at("09:00") },
  {
    description: "tea was offered, a minute before the limit for the kitchen",
    visit: happening(kept, gone, entered, tea("13:55")),
    now: at("14:15"),
  },
  {
    description: "a minute later the limit has passed",
    visit: happening(kept, gone, entered, tea("13:55")),
    now: at("14:16"),
  },
  {
    description: "the kitchen was seen in time, and the hall with the child alone",
    visit: made(kept, tea("13:55"), room("14:05", { room: "kitchen" }), room("14:10", { room: "hall", alone: true })),
    now: at("18:00"),
  },
  {
    description: "the kitchen was seen late, the bedroom with somebody else there, tea again a minute after a room",
    visit: made(
      kept,
      tea("13:51"),
      room("14:12", { room: "bedroom", alone: false }),
      tea("14:13"),
      room("14:20", { room: "kitchen" }),
    ),
    now: at("18:00"),
  },
  {
    description: "rooms without their names, under facts that are not so",
    visit: made(broken, room("13:58"), room("14:02", { alone: true }), tea("14:04")),
    now: at("18:00"),
  },
  {
    description: "what happens after the instant is not known yet",
    visit: made(kept, tea("13:55"), room("14:00", { room: "kitchen" })),
    now: at("13:57"),
  },
  {
    description: "tea was offered, and nobody can tell whether a letter was carried",
    visit: made(odd, tea("13:55")),
    now: at("18:00"),
  },
  {
    description: "an event of another policy's own",
    visit: made(odd, { type: "own", at: at("14:00"), what: "cake-offered" }),
    now: at("18:00"),
  },
];

/** What becomes of rules and timed clauses about a school's own facts and events: for evaluators in other languages. */
export function ownWordsVectors() {
  const policy = ownWordsPolicy;
  return {
    description:
      "A policy whose rules and timed clauses ask about its own facts and events alone, and what becomes of each; a timed clause that names its phase is a rule of its own. Nothing is told of them beside the record: an evaluator reads `own` of the visit, the home and each visitor, vehicle, pupil and adult, and the events of type `own`. A value that is not of the declared type is unknown. `progress` tells how far the visit has come, as in assessments.json.",
    policy: JSON.parse(JSON.stringify(policy)) as Policy,
    cases: cases.map(({ description, visit, now }) => ({
      description,
      input: {
        visit,
        now,
        progress: createSubject(visit, now, { matrix: undefined, reviewRules: {} }).progress,
      },
      expect: (["lenient", "strict"] as const).map((mode) => {
        const { verdict, minimumVisitors, findings, gaps, trace } = assessVisit({ visit, policy, now, mode });
        return {
          policy: policy.id,
          mode,
          verdict,
          minimumVisitors,
          states: Object.fromEntries(
            [...policy.rules, ...policy.timers.filter(({ phase }) => phase)].map(({ id }) => [
              id,
              trace.filter(({ rule }) => rule === id).map(({ state }) => state),
            ]),
          ),
          findings: findings.map(({ rule, outcome, cites }) => ({ rule, outcome, cites })),
          otherWords: otherWords({ visit, policy, now, mode }),
          gaps: gaps.map(({ setting, rule }) => setting ?? rule),
        };
      }),
    })),
  };
}
