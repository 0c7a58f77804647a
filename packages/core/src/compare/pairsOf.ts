import { textOf } from "./meaningOf.js";
import type { Provision } from "./provisionsOf.js";

/** A provision of each of two policies that are about the same thing, or one that only one of them has. */
export type Pair = { readonly a?: Provision; readonly b?: Provision };

/** Two policies laid side by side: what means the `same` in both, and what is `apart`. */
export type Pairs = { readonly same: readonly Required<Pair>[]; readonly apart: readonly Pair[] };

/** Pairs what means the same; of the rest two of one name, then two that ask for the same thing; last what one of them has alone. */
export function pairsOf(a: readonly Provision[], b: readonly Provision[]): Pairs {
  const same: Required<Pair>[] = [];
  const apart: Pair[] = [];
  const left = byMeaning(b);
  const alone = a.filter((one) => {
    const other = left.get(textOf(one.meaning))?.shift();
    if (other !== undefined) same.push({ a: one, b: other });
    return other === undefined;
  });
  const right = new Set([...left.values()].flat());
  const take = (wanted: (one: Provision) => boolean): Provision | undefined => {
    const found = b.find((one) => right.has(one) && wanted(one));
    if (found !== undefined) right.delete(found);
    return found;
  };
  const unpaired = alone.filter((one) => {
    const named = take((other) => other.line.from === one.line.from && kindOf(other) === kindOf(one));
    if (named !== undefined) apart.push({ a: one, b: named });
    return named === undefined;
  });
  for (const one of unpaired) {
    const about = take((other) => other.about === one.about);
    apart.push(about === undefined ? { a: one } : { a: one, b: about });
  }
  return { same, apart: [...apart, ...b.filter((one) => right.has(one)).map((one) => ({ b: one }))] };
}

/** Of two that mean the same, each is matched by one. */
function byMeaning(provisions: readonly Provision[]): ReadonlyMap<string, Provision[]> {
  const found = new Map<string, Provision[]>();
  for (const one of provisions) {
    const text = textOf(one.meaning);
    found.set(text, [...(found.get(text) ?? []), one]);
  }
  return found;
}

const kindOf = ({ about }: Provision): string => about.split(" ", 1)[0] ?? "";
