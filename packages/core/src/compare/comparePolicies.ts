import { answering } from "../parsed/answering.js";
import { isNearName } from "../parsed/isNearName.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { fixed } from "../parsed/fixed.js";
import { expected } from "../parsed/expected.js";
import type { PolicyLine } from "../findings/PolicyLine.js";
import type { Policy } from "../policy/policySchema.js";
import { topicIds, topicTitle } from "../policy/topicTitle.js";
import { textOf, type Meaning } from "./meaningOf.js";
import { pairsOf, type Pair } from "./pairsOf.js";
import { aspects, provisionsOf, type Aspect, type Provision } from "./provisionsOf.js";
import { hasStands, OTHER, topicsOfProvisions, type Side, type Topics } from "./topicsOfProvisions.js";

/** Where one policy stands on a topic: its words and clauses, or silence. */
export type Stand =
  | { readonly status: "stated"; readonly says: string; readonly cites: readonly string[] }
  | { readonly status: "silent" };

/**
 * One thing that two policies provide differently: what each says, and wherein they differ. `number` is a number, length or hour and nothing
 * else; `strength` how strongly, `who` by whom or to whom, `when` at which moment or by when, `what` what is asked and under which condition.
 * Where only one of them provides it, the other side is missing and `differs` is empty; where one policy was made from the other, `near` is then the
 * id of a provision of the other that this one's is a letter off: most likely it was meant to take its place, and stands beside it. `numbers` are the settings that hold another value, each
 * side as a sentence.
 */
export type ProvisionDifference = {
  readonly a?: PolicyLine;
  readonly b?: PolicyLine;
  readonly differs: readonly (Aspect | "number")[];
  readonly numbers: readonly { readonly a: string; readonly b: string }[];
  readonly near?: string;
};

/** A topic on which two policies differ: where each stands, and every provision that is not the same in both. */
export type PolicyDifference = {
  readonly topic: string;
  readonly title: string;
  readonly a: Stand;
  readonly b: Stand;
  readonly provisions: readonly ProvisionDifference[];
};

/**
 * The topics on which two policies differ, ready to print. What is compared are the rules, timed clauses, steps, forms and numbers themselves,
 * by what they mean: names, sentences and the order of a condition make no difference, and a setting counts by what it holds. Policies are
 * never merged: each is read alone, and a policy without a word on a topic is `silent`, which is a difference from one that speaks.
 * Topics of a school's own come after the others, and what stands under no topic comes last.
 */
export function comparePolicies(a: Policy, b: Policy): readonly PolicyDifference[] {
  checkArgument("comparePolicies", "a", a, expected.policy);
  checkArgument("comparePolicies", "b", b, expected.policy);
  // what is worked out of a document is kept for one that cannot change
  return answering("comparePolicies", () => differencesOf(fixed(a), fixed(b)));
}

function differencesOf(a: Policy, b: Policy): readonly PolicyDifference[] {
  const sides = { a: { policy: a, all: provisionsOf(a) }, b: { policy: b, all: provisionsOf(b) } };
  const pairs = pairsOf(sides.a.all, sides.b.all);
  const topics = topicsOfProvisions(sides.a, sides.b, pairs);
  const byTopic = groupBy(pairs.apart, (pair) => topicsOf(pair, topics));
  const onTopic = ({ all }: Side) => groupBy(all, (one) => topics.get(one) ?? []);
  const onTopics = { a: onTopic(sides.a), b: onTopic(sides.b) };
  const isMade = a.extends === b.id || b.extends === a.id;
  const names = isMade ? { a: idsOf(sides.a), b: idsOf(sides.b) } : { a: [], b: [] };
  const own = [...Object.keys(a.positions), ...Object.keys(b.positions), ...byTopic.keys()];
  const further = [...new Set(own)].filter((topic) => topic !== OTHER && !topicIds.includes(topic)).sort();
  return [...topicIds, ...further, OTHER].flatMap((topic): PolicyDifference[] => {
    const apart = byTopic.get(topic) ?? [];
    const lines = { a: onTopics.a.get(topic) ?? [], b: onTopics.b.get(topic) ?? [] };
    const differing = new Set(apart.flatMap((pair) => [pair.a, pair.b]));
    const stands = { a: standOf(a, topic, lines.a, differing), b: standOf(b, topic, lines.b, differing) };
    const inWords = lines.a.length + lines.b.length === 0 && hasStands(a) && hasStands(b);
    if (apart.length === 0 && !(inWords && differInWords(stands.a, stands.b))) return [];
    return [{ topic, title: topicTitle(topic), ...stands, provisions: apart.map((pair) => differenceOf(pair, names)) }];
  });
}

/** Of a topic that no part of either document is about, the words are compared, or that one of them has none. */
const differInWords = (a: Stand, b: Stand): boolean =>
  a.status !== b.status || (a.status === "stated" && b.status === "stated" && a.says !== b.says);

// Where a document has no words of its own for a topic, it stands where its lines do: those that differ, else all of them.
function standOf(
  { positions }: Policy,
  topic: string,
  provisions: readonly Provision[],
  differing: ReadonlySet<Provision | undefined>,
): Stand {
  const position = Object.hasOwn(positions, topic) ? positions[topic] : undefined;
  if (position !== undefined && position.cites.length > 0)
    return { status: "stated", says: position.says, cites: position.cites };
  const apart = provisions.filter((one) => differing.has(one));
  const lines = (apart.length > 0 ? apart : provisions).map(({ line }) => line);
  if (lines.length === 0) return { status: "silent" };
  return {
    status: "stated",
    says: [...new Set(lines.map(({ says }) => says))].join(" "),
    cites: [...new Set(lines.flatMap(({ cites }) => cites))],
  };
}

/** The topics of a pair are those of both; one that a document names counts before none. */
function topicsOf({ a, b }: Pair, topics: Topics): readonly string[] {
  const found = new Set([a, b].flatMap((one) => (one === undefined ? [] : (topics.get(one) ?? []))));
  if (found.size > 1) found.delete(OTHER);
  return [...found];
}

type Names = Readonly<Record<"a" | "b", readonly string[]>>;

const idsOf = ({ all }: Side): readonly string[] => all.map(({ line }) => line.from);

function nearTo(one: Provision, ids: readonly string[]): Pick<ProvisionDifference, "near"> {
  const near = ids.find((id) => isNearName(one.line.from, id));
  return near === undefined ? {} : { near };
}

function differenceOf({ a, b }: Pair, names: Names): ProvisionDifference {
  if (a === undefined)
    return { ...(b === undefined ? {} : { b: b.line, ...nearTo(b, names.a) }), differs: [], numbers: [] };
  if (b === undefined) return { a: a.line, ...nearTo(a, names.b), differs: [], numbers: [] };
  const differing = aspects.filter((aspect) => textOf(a.meaning[aspect]) !== textOf(b.meaning[aspect]));
  const differs = differing.map((aspect) =>
    textOf(unnumbered(a.meaning[aspect])) === textOf(unnumbered(b.meaning[aspect])) ? "number" : aspect,
  );
  return { a: a.line, b: b.line, differs: [...new Set(differs)], numbers: numbersApart(a, b) };
}

// Laid side by side where both name as many.
function numbersApart(a: Provision, b: Provision): ProvisionDifference["numbers"] {
  if (a.settings.length !== b.settings.length) return [];
  const apart = a.settings.flatMap((one, place) => {
    const other = b.settings[place];
    return other === undefined || textOf(other.held) === textOf(one.held) ? [] : [{ a: one.says, b: other.says }];
  });
  return apart.filter(({ a: says }, place) => apart.findIndex((one) => one.a === says) === place);
}

/** A meaning with every number, and every hour of the clock, left out. */
function unnumbered(meaning: Meaning): Meaning {
  if (typeof meaning === "number") return 0;
  if (typeof meaning === "string") return /^\d\d:\d\d$/.test(meaning) ? "00:00" : meaning;
  if (meaning === null || typeof meaning === "boolean") return meaning;
  if (Array.isArray(meaning)) return (meaning as readonly Meaning[]).map(unnumbered);
  return Object.fromEntries(Object.entries(meaning).map(([key, value]) => [key, unnumbered(value)]));
}

/** What there is on each topic, in its order. */
function groupBy<One>(all: readonly One[], topicsFor: (one: One) => readonly string[]): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all)
    for (const topic of topicsFor(one)) {
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [one]);
      else group.push(one);
    }
  return groups;
}
