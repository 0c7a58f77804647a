import { textOf } from "./meaningOf.js";
import type { Provision } from "./provisionsOf.js";

/** A provision of each of two policies that are about the same thing, or one that only one of them has. */
export type Pair = { readonly a?: Provision; readonly b?: Provision };

/** What is not the same in both: two of one name, two that ask for the same thing, and what one of them has alone. */
export function pairsOf(a: readonly Provision[], b: readonly Provision[]): readonly Pair[] {
  const left = without(a, b);
  let right = without(b, a);
  const pairs: Pair[] = [];
  const take = (wanted: (one: Provision) => boolean): Provision | undefined => {
    const found = right.find(wanted);
    if (found !== undefined) right = right.filter((one) => one !== found);
    return found;
  };
  const unpaired = left.filter((one) => {
    const same = take((other) => other.line.from === one.line.from && partOf(other) === partOf(one));
    if (same !== undefined) pairs.push({ a: one, b: same });
    return same === undefined;
  });
  for (const one of unpaired) {
    const same = take((other) => other.about === one.about);
    pairs.push(same === undefined ? { a: one } : { a: one, b: same });
  }
  return [...pairs, ...right.map((one) => ({ b: one }))];
}

const partOf = ({ about }: Provision): string => about.split(" ", 1)[0] ?? "";

/** Those of one side that the other has not got, counted: of two that mean the same, each is matched by one. */
function without(some: readonly Provision[], others: readonly Provision[]): readonly Provision[] {
  const known = new Map<string, number>();
  for (const { meaning } of others) {
    const text = textOf(meaning);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  return some.filter(({ meaning }) => {
    const text = textOf(meaning);
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    return left === 0;
  });
}
