import type { Policy, Rule, Timer } from "@home-visits/core";
import { namesIn } from "./namesIn.js";

/** A rule or a timed clause about a visit that turns bad, with the names of the facts and events that it speaks of. */
export type DangerClause = {
  /** Where `sayPolicy` tells it. */
  readonly from: string;
  readonly atTheDoor: boolean;
  readonly names: readonly string[];
  /** Those to whom it sends visitors. */
  readonly to: readonly string[];
};

/** Staff in danger themselves. */
export const dangerToStaff: readonly string[] = ["danger", "dangerInTheHome", "immediateDanger", "leftAfterDanger"];

/** What else turns a visit bad: at the door, with a child, with an animal, by force. */
const others: readonly string[] = [
  ...["atTheDoor", "approach-assessed", "childAtRisk", "childAtSeriousRisk", "childFoundAlone", "child-at-risk"],
  ...["child-found-alone", "animalsRefused", "dangerousAnimals", "physicalIntervention", "physical-intervention"],
];
const words = [...dangerToStaff, ...others];
const topics: readonly string[] = ["danger", "unsafe-door"];
const phases: readonly string[] = ["arrival", "during", "incident"];

type Binding = Extract<Rule, { kind: "duty" | "ban" }>;

const keys = ["fact", "event"];

/**
 * What a policy orders at the door and in the home when a visit turns bad, in its own order: rules of the topics `danger` and `unsafe-door`, all rules of
 * an incident, what speaks of danger, and timed clauses of the visitors that no rule names. What comes afterwards is none, and the code word stands apart.
 */
export function dangerClauses({ rules, timers, ladders = [] }: Policy): readonly DangerClause[] {
  const named = new Set(rules.flatMap((rule) => namesIn(rule, ["timer"])));
  const timersOf = (rule: Binding): readonly Timer[] => {
    const asked = namesIn(rule, ["timer"]);
    return timers.filter(({ id }) => asked.includes(id));
  };
  const ofRules = rules.flatMap((rule): readonly DangerClause[] => {
    if (rule.kind !== "duty" && rule.kind !== "ban") return [];
    const own = timersOf(rule);
    const names = [...namesIn(rule, keys), ...namesIn(own, keys)];
    if (!phases.includes(rule.phase) || namesIn(rule, ["timer"]).includes("code-word")) return [];
    const { topic = "" } = rule;
    const arises = [...namesIn(rule, keys), ...own.flatMap(startNames)];
    if (!topics.includes(topic) && rule.phase !== "incident" && !speaksOf(arises)) return [];
    return [{ from: rule.id, atTheDoor: rule.phase === "arrival", names, to: own.flatMap(toOf) }];
  });
  const ofTimers = timers
    .filter((timer) => timer.actor === "visitor" && !named.has(timer.id) && speaksOf(startNames(timer)))
    .map((timer) => ({ from: timer.id, atTheDoor: false, names: namesIn(timer, keys), to: toOf(timer) }));
  const ofLadders = ladders
    .filter(({ starts }) => speaksOf(namesIn(starts, keys)))
    .flatMap(({ steps }) => steps)
    .map((step) => ({ from: step.id, atTheDoor: false, names: namesIn(step, keys), to: [] }));
  return [...ofRules, ...ofTimers, ...ofLadders];
}

const speaksOf = (names: readonly string[]): boolean => names.some((name) => words.includes(name));

/** What a timed clause arises from. */
const startNames = ({ from, when }: Timer): readonly string[] => namesIn([from, when], keys);

const toOf = ({ to }: Timer): readonly string[] => namesIn({ to }, ["to"]);
