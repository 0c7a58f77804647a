import { assessVisit } from "../src/assess/assessVisit.js";
import { factNamed } from "../src/facts/factList.js";
import type { Condition } from "../src/policy/conditionSchema.js";
import { parsePolicy } from "../src/policy/parsePolicy.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { Visit } from "../src/visit/visitSchema.js";
import { at, exampleVisit, happening } from "./exampleVisit.js";
import { back, entered, filed, gone, left, nobodyHome } from "./stagedVisit.js";
import { vectorFacts } from "./vectorFacts.js";

const asked: readonly string[] = [
  "unannouncedReasonGiven",
  "minutesWaited",
  "noteDated",
  "bedroomChildAgreed",
  "metresToChild",
  "minutesToTellFamily",
  "travelsSeparately",
  "approachSafe",
];

const isKnown: Condition = { fact: "visitorCount", atLeast: 2 };

/** The start of the ids of the rules about a fact. */
export const ruleName = (fact: string): string => fact.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every place in which a rule can ask: when it applies, alone and turned round, and what it demands, alone and beside something known. */
function rulesAbout(fact: string): readonly object[] {
  const test: Condition = factNamed(fact).type === "number" ? { fact, moreThan: 10 } : { fact, is: true };
  const known = isKnown;
  const name = ruleName(fact);
  const duty = { kind: "duty", cites: ["BARE-1"], strength: "must", phase: "during", says: { asks: "It is kept." } };
  return [
    { ...duty, id: `${name}-when`, when: test, require: known },
    { ...duty, id: `${name}-when-not`, when: { not: test }, require: known },
    { ...duty, id: `${name}-when-missing`, when: { fact, recorded: false }, require: known },
    { ...duty, id: `${name}-require`, require: test },
    { ...duty, id: `${name}-gate`, phase: "before", gate: true, require: test },
    { ...duty, id: `${name}-recorded`, require: { fact, recorded: true } },
    { ...duty, id: `${name}-all`, require: { all: [known, test] } },
    { ...duty, id: `${name}-any`, require: { any: [{ not: known }, test] } },
    { ...duty, id: `${name}-forbid`, kind: "ban", require: undefined, forbid: test },
  ];
}

const isDsl: Condition = { fact: "visitor.roles", includes: "dsl" };
const isTrained: Condition = { fact: "visitor.training", includes: "first aid" };
const aboutSome = { kind: "duty", cites: ["BARE-2"], strength: "must", phase: "before", says: { asks: "One is." } };

/** Whether one of the visitors is so. */
const rulesOfSome: readonly object[] = [
  { ...aboutSome, id: "some-is-dsl", require: { some: "visitor", where: isDsl } },
  { ...aboutSome, id: "some-is-trained", require: { some: "visitor", where: isTrained } },
  { ...aboutSome, id: "none-is-dsl", require: { not: { some: "visitor", where: isDsl } } },
  {
    ...aboutSome,
    id: "some-is-carried",
    require: { some: "pupil-carried", where: { fact: "carried.age", atLeast: 5 } },
  },
  { ...aboutSome, id: "when-some-is-dsl", when: { some: "visitor", where: isDsl }, require: isKnown },
];

/** A policy that asks about what does not arise on every visit without saying when it applies. */
function barePolicy(): Policy {
  const parsed = parsePolicy({
    id: "asks-bare",
    title: "Rules that do not say when they apply",
    edition: "June 2026",
    source: { code: "BARE", document: "An invented policy", cites: [] },
    rules: JSON.parse(JSON.stringify([...asked.flatMap(rulesAbout), ...rulesOfSome])) as unknown,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const met = { type: "child-seen", at: at("14:00"), where: "inside" } as const;
const cases: readonly { readonly description: string; readonly visit: Visit; readonly now: string }[] = [
  { description: "nothing has happened yet", visit: exampleVisit, now: at("09:00") },
  {
    description: "a visit as planned",
    visit: happening(exampleVisit, gone, entered, met, left, back, filed),
    now: at("18:00"),
  },
  {
    description: "a record that leaves out what happened at the home",
    visit: happening(exampleVisit, gone, left, back, filed),
    now: at("18:00"),
  },
  {
    description: "nobody came to the door",
    visit: happening(exampleVisit, gone, nobodyHome, left, back, filed),
    now: at("18:00"),
  },
  {
    description: "called off by staff",
    visit: happening(exampleVisit, { type: "cancelled", at: at("09:30"), by: "visitor:a", because: "illness" }, filed),
    now: at("18:00"),
  },
  {
    description: "one visitor, unannounced, on the way",
    visit: happening(
      { ...exampleVisit, visitors: exampleVisit.visitors.slice(0, 1), announced: { status: "unannounced" } },
      gone,
    ),
    now: at("13:40"),
  },
];

/** What becomes of rules about what did not happen: for evaluators in other languages. */
export function notArisingVectors() {
  const policy = barePolicy();
  return {
    description:
      "A policy whose rules ask about what does not arise on every visit, and what becomes of each; see assessments.json for what `facts` and `notArising` are.",
    policy: JSON.parse(JSON.stringify(policy)) as Policy,
    cases: cases.map(({ description, visit, now }) => ({
      description,
      input: { visit, now, ...vectorFacts(visit, now), timers: {} },
      expect: (["lenient", "strict"] as const).map((mode) => {
        const { verdict, minimumVisitors, findings, gaps, trace } = assessVisit({ visit, policy, now, mode });
        return {
          policy: policy.id,
          mode,
          verdict,
          minimumVisitors,
          states: Object.fromEntries(
            policy.rules.map(({ id }) => [id, trace.filter(({ rule }) => rule === id).map(({ state }) => state)]),
          ),
          findings: findings.map(({ rule, outcome, cites }) => ({ rule, outcome, cites })),
          gaps: gaps.map(({ setting, rule }) => setting ?? rule),
        };
      }),
    })),
  };
}
