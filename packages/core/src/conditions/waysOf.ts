import type { CompiledTest } from "./compileTest.js";
import type { Evaluation } from "./Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { Truth } from "./truth.js";

/** Stands for a way that came up too late to be counted. */
export const UNCOUNTED = -1;

const PLAIN_WAYS = 3;
const MOST_WAYS = 8;

type Way = {
  readonly value: FactValue | undefined;
  readonly operand: FactValue | undefined;
  readonly truth: Truth;
};

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
}

const same = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && sameList(a, b));

/** How many ways of a comparison are counted at most. */
export function mostWays({ plain }: Pick<CompiledTest, "plain">): number {
  return plain ? PLAIN_WAYS : MOST_WAYS;
}

/**
 * Numbers the ways in which a comparison comes out, by both sides and the answer, in the order in which they first come up. A yes or no
 * has three at most; of a number or a list only the first few are counted.
 */
export function waysOf({
  plain,
  value,
  operand,
  truth,
}: Pick<CompiledTest, "plain" | "value" | "operand" | "truth">): (evaluation: Evaluation) => number {
  if (plain)
    return (evaluation) => {
      const found = value(evaluation);
      return found === undefined ? 0 : found === true ? 2 : 1;
    };
  const ways: Way[] = [];
  return (evaluation) => {
    const left = value(evaluation);
    const right = operand(evaluation);
    const answer = truth(evaluation);
    for (let way = 0; way < ways.length; way += 1) {
      const known = ways[way];
      if (known?.truth === answer && same(known.value, left) && same(known.operand, right)) return way;
    }
    if (ways.length === MOST_WAYS) return UNCOUNTED;
    ways.push({ value: typeof left === "object" ? [...left] : left, operand: right, truth: answer });
    return ways.length - 1;
  };
}
