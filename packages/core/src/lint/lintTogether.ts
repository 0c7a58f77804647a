import { supposing, type Evaluation, type Supposed } from "../conditions/Evaluation.js";
import { TRUE } from "../conditions/truth.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import type { BindingRule } from "../policy/ruleSchema.js";
import { everyWay, factDomains, wayCount } from "./factDomains.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Of rules looked at together: beyond it they are let be. */
const MOST_WAYS = 4_000;

type Placed = { readonly compiled: CompiledRule; readonly rule: BindingRule; readonly place: number };

function bindingOf(rules: readonly CompiledRule[]): readonly Placed[] {
  return rules.flatMap((compiled, place) => {
    const { rule } = compiled;
    const binds =
      (rule.kind === "duty" || rule.kind === "ban") && rule.strength === "must" && compiled.shows.length === 0;
    return binds ? [{ compiled, rule, place }] : [];
  });
}

const factsOf = ({ compiled }: Placed): readonly string[] => compiled.tests.flatMap(({ fact }) => fact?.id ?? []);

// one of which the source says that it gives way is no contradiction
const givesWay = (one: Placed, other: Placed): boolean =>
  (one.rule.beats ?? []).includes(other.rule.id) || (other.rule.beats ?? []).includes(one.rule.id);

/**
 * A visit of which all these rules ask something and of which one is not kept, where each of them can be kept and never all together; `undefined`
 * where a visit keeps them all, or where there is none of which all ask. A rule about what to do when another was broken is no disagreement: where
 * it asks something, the other cannot be kept.
 */
function disagreement(rules: readonly Placed[], evaluation: Evaluation): Supposed | undefined {
  const domains = factDomains(
    rules.flatMap(({ compiled }) => compiled.tests),
    evaluation,
  );
  if (domains === undefined || wayCount(domains) > MOST_WAYS) return undefined;
  const keepable = new Set<Placed>();
  let shown: Supposed | undefined;
  for (const way of everyWay(domains)) {
    const supposed = supposing(evaluation, way);
    if (!rules.every(({ compiled: { applies } }) => applies === undefined || applies.truth(supposed) === TRUE))
      continue;
    const kept = rules.filter(({ compiled: { demands } }) => demands.truth(supposed) === TRUE);
    if (kept.length === rules.length) return undefined;
    for (const one of kept) keepable.add(one);
    shown ??= way;
  }
  return keepable.size === rules.length ? shown : undefined;
}

function warningOf(rules: readonly Placed[], shownBy: Supposed): PolicyWarning {
  const [first, ...others] = rules.map(({ rule, place }) => ({ path: `/rules/${String(place)}`, id: rule.id }));
  const names = others.map(({ id }) => `“${id}”`).join(" and ");
  return {
    code: "rules-disagree",
    path: first?.path ?? "",
    with: others.map(({ path }) => path),
    sentence: `Change this rule, or ${names}: where all of them ask something, no visit can keep them together.`,
    shownBy,
  };
}

const key = (rules: readonly Placed[]): string => rules.map(({ place }) => place).join();

/**
 * Musts that no visit can keep together, though one can keep each alone: two of them, or three of which each two agree. `alone` are the places
 * of those that no visit can keep at all.
 */
export function lintTogether(
  rules: readonly CompiledRule[],
  evaluation: Evaluation,
  alone: ReadonlySet<number>,
): PolicyWarning[] {
  const binding = bindingOf(rules).filter(({ place }) => !alone.has(place));
  const found: PolicyWarning[] = [];
  const atOdds = new Set<string>();
  const pairs: (readonly [Placed, Placed])[] = [];
  const sharing = sharersOf(binding);
  for (const [at, one] of binding.entries())
    for (const other of binding.slice(at + 1)) {
      if (!sharing(one, other) || givesWay(one, other)) continue;
      const shown = disagreement([one, other], evaluation);
      if (shown === undefined) pairs.push([one, other]);
      else {
        atOdds.add(key([one, other]));
        found.push(warningOf([one, other], shown));
      }
    }
  for (const [at, [one, other]] of pairs.entries())
    for (const [first, third] of pairs.slice(at + 1)) {
      if (first !== other || givesWay(one, third) || atOdds.has(key([one, third]))) continue;
      const shown = disagreement([one, other, third], evaluation);
      if (shown !== undefined) found.push(warningOf([one, other, third], shown));
    }
  return found;
}

function sharersOf(binding: readonly Placed[]): (one: Placed, other: Placed) => boolean {
  const facts = new Map(binding.map((one) => [one, new Set(factsOf(one))]));
  return (one, other) =>
    one.compiled.each === other.compiled.each &&
    [...(facts.get(one) ?? [])].some((fact) => facts.get(other)?.has(fact));
}
