import type { Policy } from "../policy/policySchema.js";
import type { Pairs } from "./pairsOf.js";
import type { Provision } from "./provisionsOf.js";

/** A policy, and all that it provides. */
export type Side = { readonly policy: Policy; readonly all: readonly Provision[] };

/** The topics of each provision. */
export type Topics = ReadonlyMap<Provision, readonly string[]>;

/** The topic of what neither document puts under one. */
export const OTHER = "everything-else";

/** Whether a document takes stands in words at all: one that does not is compared by what it provides, and in nothing else. */
export const hasStands = ({ positions }: Policy): boolean => Object.keys(positions).length > 0;

/**
 * The topics of everything that two policies provide. A document that takes no stand on topics is laid beside one that does: its provisions stand
 * where those of the other do that mean the same, are paired with them, cite the same clauses, or ask for most of the same facts and acts.
 */
export function topicsOfProvisions(a: Side, b: Side, { same, apart }: Pairs): Topics {
  const own = { a: ownTopics(a), b: ownTopics(b) };
  const partners = new Map<Provision, Provision>();
  for (const { a: one, b: other } of [...same, ...apart])
    if (one !== undefined && other !== undefined) partners.set(one, other).set(other, one);
  return new Map([...laidBeside(a, own.a, b, own.b, partners), ...laidBeside(b, own.b, a, own.a, partners)]);
}

function laidBeside(
  side: Side,
  own: Topics,
  beside: Side,
  known: Topics,
  partners: ReadonlyMap<Provision, Provision>,
): Topics {
  if (hasStands(side.policy)) return orOther(own);
  const found = new Map<Provision, readonly string[]>();
  const ofClauses = topicsOfClauses(beside.policy);
  for (const one of side.all) {
    const partner = partners.get(one);
    const paired = [...(own.get(one) ?? []), ...(partner === undefined ? [] : (known.get(partner) ?? []))];
    const cited = paired.length > 0 ? [...new Set(paired)] : topicsIn(one, ofClauses);
    found.set(one, cited.length > 0 ? cited : nearest(one, side, beside, known));
  }
  return orOther(found);
}

const orOther = (topics: Topics): Topics =>
  new Map([...topics].map(([one, found]) => [one, found.length > 0 ? found : [OTHER]]));

function ownTopics({ policy, all }: Side): Topics {
  const ofClauses = topicsOfClauses(policy);
  return new Map(all.map((one) => [one, topicsIn(one, ofClauses)]));
}

type TopicsOfClauses = ReadonlyMap<string, readonly string[]>;

/** The topics under which a document cites each clause. */
function topicsOfClauses({ positions }: Policy): TopicsOfClauses {
  const found = new Map<string, string[]>();
  for (const [topic, { cites }] of Object.entries(positions))
    for (const clause of cites) {
      const topics = found.get(clause);
      if (topics === undefined) found.set(clause, [topic]);
      else topics.push(topic);
    }
  return found;
}

/** The topic of a provision itself, and those under which a document cites one of its clauses. */
function topicsIn({ topic, line }: Provision, ofClauses: TopicsOfClauses): readonly string[] {
  const cited = line.cites.flatMap((clause) => ofClauses.get(clause) ?? []);
  return [...new Set(topic === undefined ? cited : [topic, ...cited])];
}

/** The topics of those that ask for most of the same facts and acts; none where nothing is shared. */
function nearest(one: Provision, side: Side, beside: Side, known: Topics): readonly string[] {
  const shares = beside.all.flatMap((other) => {
    const topics = known.get(other) ?? [];
    return topics.length > 0 ? [{ share: sharedPart(one, other), topics }] : [];
  });
  const most = Math.max(0, ...shares.map(({ share }) => share));
  if (most > 0) return [...new Set(shares.flatMap(({ share, topics }) => (share === most ? topics : [])))];
  // a step of the ladder that nobody else takes stands beside the one that comes as early
  const place = stepsOf(side).indexOf(one);
  const step = place < 0 ? undefined : stepsOf(beside)[place];
  return step === undefined ? [] : (known.get(step) ?? []);
}

const stepsOf = ({ all }: Side): readonly Provision[] => all.filter(({ about }) => about.startsWith("step "));

function sharedPart(one: Provision, other: Provision): number {
  if (one.about === other.about) return 1;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = words.filter((word) => others.includes(word)).length;
  return shared / (words.length + others.length - shared + 1);
}

/** What a provision asks for, whether it is a duty, a ban, a permission or a timed clause that does. */
const wordsOf = ({ about }: Provision): readonly string[] => about.split(" ").slice(1);
