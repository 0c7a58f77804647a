import { factList, type FactChange, type Policy } from "@home-visits/core";

type Compared = Readonly<Record<string, unknown>> & { readonly fact: string; readonly role?: string };
type Rule = Policy["rules"][number];

const byId = new Map(factList.map((fact) => [fact.id, fact]));

/** The comparisons of a rule with facts, also those of what the policy defines. */
function comparedIn(part: unknown, policy: Policy): readonly Compared[] {
  if (typeof part !== "object" || part === null) return [];
  const inside = Object.values(part).flatMap((each) => comparedIn(each, policy));
  if (!("fact" in part) || typeof part.fact !== "string") return inside;
  const { fact } = part;
  const defined = policy.rules.find((rule) => rule.kind === "definition" && rule.defines === fact);
  return [...inside, ...(defined === undefined ? [part as Compared] : comparedIn(defined, policy))];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What a comparison compares with: what stands in it, or the value of the setting that it names. */
const operandsOf = (compared: Compared, { settings }: Policy): readonly unknown[] =>
  Object.entries(compared).flatMap(([key, value]) => {
    if (["fact", "role", "timer", "event", "of"].includes(key)) return [];
    if (typeof value !== "object" || value === null || !("setting" in value)) return listOf(value);
    const setting = settings[String(value.setting)];
    return setting !== undefined && "value" in setting ? listOf(setting.value) : [];
  });

/** Every change of one fact that a rule of a policy could rest on, with the raw words of the fact. */
export function changesOf(rule: Rule, policy: Policy): readonly FactChange[] {
  return comparedIn({ ...rule, says: undefined }, policy).flatMap((compared) => {
    const { fact, role } = compared;
    const known = byId.get(fact);
    const given = operandsOf(compared, policy);
    const words = given.filter((each) => typeof each === "string");
    const says = `raw words: ${known?.words.yes ?? fact}`;
    const id = role === undefined ? fact : `${fact}(${role})`;
    const values: readonly FactChange["to"][] =
      known?.type === "words"
        ? [[], ...words.map((word) => [word])]
        : known?.type === "word"
          ? [...words, ...(Array.isArray(known.options) ? (known.options as readonly string[]) : [])]
          : known?.type === "number"
            ? [1, ...given.filter((each) => typeof each === "number")]
            : [true, false];
    return values.map((to) => ({ fact: id, to, says }));
  });
}
