import type { Fact } from "../facts/Fact.js";
import { vocabularyOf } from "../facts/vocabularyOf.js";
import type { Issue } from "../parsed/Issue.js";
import { actorIssues } from "./actorIssues.js";
import { bandIssues } from "./bandIssues.js";
import { blankTexts } from "./blankTexts.js";
import { boundIssues } from "./boundIssues.js";
import { clockIssues } from "./clockIssues.js";
import { conditionsOf, ladderConditions, operandOf, whenOf, type PlacedTest } from "./conditionsOf.js";
import { scopeIssues } from "./scopeIssues.js";
import { valueWanted } from "./valueWanted.js";
import { dateIssues } from "./dateIssues.js";
import { delayIssues } from "./delayIssues.js";
import { eventNames } from "./eventNames.js";
import { formIssues } from "./formIssues.js";
import { issueOf, unknownName } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import { namesTwice } from "./namesTwice.js";
import { ownIssues } from "./ownIssues.js";
import { passingTime } from "./passingTime.js";
import { inlineNumbers } from "./inlineNumbers.js";
import { referenceIssues } from "./referenceIssues.js";
import { ruleIssues } from "./ruleIssues.js";
import { saidTwice } from "./saidTwice.js";
import { sentenceIssues } from "./sentenceIssues.js";
import { settingIssues } from "./settingIssues.js";
import { settingsOf } from "./settingsOf.js";
import { statedOrAssumed } from "./statedOrAssumed.js";
import { timedClauses } from "./timedClauses.js";
import { timerIssues } from "./timerIssues.js";
import { unitsMisplaced } from "./unitsMisplaced.js";
import { wordIssues } from "./wordIssues.js";

const operators: Readonly<Record<Fact["type"], readonly string[]>> = {
  "yes-no": ["is", "recorded"],
  number: ["is", "atLeast", "atMost", "moreThan", "lessThan", "recorded"],
  word: ["is", "in", "atLeast", "atMost", "moreThan", "lessThan", "recorded"],
  words: ["includes", "includesAny", "includesAll", "recorded"],
};

type Named = {
  readonly fact: string;
  readonly role?: string | undefined;
  readonly timer?: string | undefined;
  readonly event?: string | undefined;
};

/**
 * The policy, with the facts that it can ask for, what its definitions define, which of them stand too late for the rule that is looked at, and the
 * events, timed clauses and roles that it can name.
 */
type Checked = {
  readonly policy: Policy;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly defined: readonly string[];
  readonly later: readonly string[];
  readonly events: readonly string[];
  readonly timers: readonly string[];
  readonly roles: readonly string[];
};

/** What is wrong with the name of a fact, and with the role, the timed clause or the event that it is about. */
function nameIssues(
  { fact: name, role, timer, event }: Named,
  { path, each }: PlacedTest,
  { facts, defined, later, events, timers, roles }: Checked,
): Issue[] {
  const fact = facts.get(name);
  if (!fact && defined.includes(name)) return role === undefined ? [] : [issueOf(path, "role-misplaced")];
  if (!fact && later.includes(name)) return [issueOf(path, "defined-later")];
  if (!fact) return [unknownName(path, "unknown-fact", name, [...facts.keys(), ...defined])];
  const found: Issue[] = [];
  if (fact.of !== "visit" && each !== "any" && fact.of !== each) found.push(issueOf(path, "fact-of-items", fact.of));
  if (fact.takes === "role" && role === undefined) found.push(issueOf(path, "role-missing"));
  if (fact.takes !== "role" && role !== undefined) found.push(issueOf(path, "role-misplaced"));
  if (fact.takes === "timer" ? timer === undefined || !timers.includes(timer) : timer !== undefined)
    found.push(
      timer === undefined ? issueOf(path, "unknown-timer") : unknownName(path, "unknown-timer", timer, timers),
    );
  if (fact.takes === "role" && role !== undefined && !roles.includes(role))
    found.push(unknownName(path, "unknown-role", role, roles));
  if (fact.takes === "event" && event === undefined) found.push(issueOf(path, "event-missing"));
  if (fact.takes !== "event" && event !== undefined) found.push(issueOf(path, "event-misplaced"));
  if (fact.takes === "event" && event !== undefined && !events.includes(event))
    found.push(unknownName(path, "unknown-event", event, events));
  return found;
}

// A definition is made of those that stand before it; rules may use all.
function definedBy(place: number, checked: Checked): Checked {
  const all = checked.policy.rules.map((rule) => (rule.kind === "definition" ? [rule.defines] : []));
  return { ...checked, defined: all.slice(0, place).flat(), later: all.slice(place).flat() };
}

// A value of another type is told where it is written: in the comparison, or in the setting that it names.
function misfitOf({ test, path }: PlacedTest, policy: Policy, wanted: string): Issue {
  const { setting } = operandOf(test);
  const held = setting === undefined ? undefined : statedOrAssumed(setting, policy);
  return held === undefined ? issueOf(path, "value-misfit", wanted) : issueOf(held.path, "setting-value", wanted);
}

const countedIn = ({ type, unit, counts }: Fact): string | undefined =>
  type === "number" ? (unit ?? counts) : undefined;

/** What is wrong with one comparison: its fact, its operator, the words that it compares with. */
function testIssues(placed: PlacedTest, checked: Checked): Issue[] {
  const { test, path } = placed;
  const { policy, facts, defined } = checked;
  const settings = Object.keys(policy.settings);
  const operand = operandOf(test);
  const found: Issue[] = [];
  for (const name of [operand.setting, "setting" in test ? test.setting : undefined]) {
    if (name !== undefined && !settings.includes(name))
      found.push(unknownName(path, "unknown-setting", name, settings));
  }
  if (operand.fact !== undefined)
    found.push(...nameIssues({ fact: operand.fact, role: operand.role }, placed, checked));
  if ("fact" in test) found.push(...nameIssues(test, placed, checked));
  if ("fact" in test && defined.includes(test.fact) && typeof test.is !== "boolean")
    found.push(issueOf(path, "definition-operator"));
  const fact = "fact" in test && !defined.includes(test.fact) ? facts.get(test.fact) : undefined;
  if (!fact) return found;
  const other = operand.fact === undefined ? undefined : facts.get(operand.fact);
  if (other !== undefined && other.type !== fact.type) found.push(issueOf(path, "fact-types-differ"));
  else if (other !== undefined && countedIn(other) !== countedIn(fact))
    found.push(issueOf(path, "fact-units-differ", countedIn(fact) ?? "nothing"));
  if (!operators[fact.type].includes(operand.operator))
    found.push(issueOf(path, "operator-misfit", operators[fact.type].join(", ")));
  found.push(...wordIssues(placed, policy));
  const { options } = fact;
  if (Array.isArray(options) && operand.words.some((word) => !options.includes(word)))
    found.push(issueOf(path, "word-misfit", options.join(", ")));
  const wanted = valueWanted(fact, test, policy);
  if (wanted !== undefined && operators[fact.type].includes(operand.operator))
    found.push(misfitOf(placed, policy, wanted));
  return found;
}

/**
 * What is wrong between the parts of a policy that its schema alone cannot see: names that lead nowhere, ids that stand twice, operators
 * and words that do not fit their fact.
 */
export function checkPolicy(policy: Policy): Issue[] {
  const found: Issue[] = [];
  const ids = new Set<string>();
  const acts = new Set(policy.rules.flatMap((rule) => (rule.kind === "permission" ? [rule.permits] : [])));
  const defined = policy.rules.flatMap((rule) => (rule.kind === "definition" ? [rule.defines] : []));
  const checked: Checked = {
    policy,
    facts: vocabularyOf(policy),
    defined,
    later: [],
    events: eventNames(policy),
    timers: timedClauses(policy).map((timer) => timer.id),
    roles: policy.roles.map((role) => role.id),
  };
  const known = new Set(policy.rules.map(({ id }) => id));
  const { id, extends: base } = policy;
  if (base === id) found.push(issueOf("/extends", "extends-itself"));
  for (const [place, rule] of policy.rules.entries()) {
    const path = `/rules/${String(place)}`;
    if (ids.has(rule.id)) found.push(issueOf(`${path}/id`, "duplicate-rule"));
    ids.add(rule.id);
    found.push(...scopeIssues(rule, path));
    const beaten = "beats" in rule ? (rule.beats ?? []) : [];
    for (const [at, id] of beaten.entries())
      if (!known.has(id)) found.push(issueOf(`${path}/beats/${String(at)}`, "unknown-rule"));
    const here = rule.kind === "definition" ? definedBy(place, checked) : checked;
    for (const part of conditionsOf(rule, path)) {
      if ("test" in part) found.push(...testIssues(part, here));
      else if (rule.kind === "definition" || rule.kind === "permission")
        found.push(issueOf(part.path, "permitted-too-early"));
      else if (!acts.has(part.act)) found.push(issueOf(part.path, "act-not-permitted"));
    }
  }
  const timed = policy.timers.flatMap((timer, place) => whenOf(timer, `/timers/${String(place)}`));
  for (const part of [...timed, ...ladderConditions(policy)]) {
    if ("test" in part) found.push(...testIssues(part, checked));
    else found.push(issueOf(part.path, "permitted-too-early"));
  }
  const all = [
    ...found,
    ...sentenceIssues(policy, {
      facts: checked.facts,
      settings: Object.keys(settingsOf(policy)),
      roles: checked.roles,
      events: checked.events,
    }),
    ...ruleIssues(policy),
    ...formIssues(policy),
    ...settingIssues(policy),
    ...namesTwice(policy),
    ...saidTwice(policy),
    ...delayIssues(policy),
    ...unitsMisplaced(policy),
    ...dateIssues(policy),
    ...ownIssues(policy),
    ...passingTime(policy),
    ...inlineNumbers(policy),
    ...referenceIssues(policy),
    ...bandIssues(policy),
    ...timerIssues(policy),
    ...actorIssues(policy),
    ...boundIssues(policy),
    ...blankTexts(policy),
    ...clockIssues(policy),
  ];
  // several rules may name one setting
  return [...new Map(all.map((one) => [`${one.path} ${one.code}`, one])).values()];
}
