import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import { waysOf, type Under, type Ways } from "./waysOf.js";

/** The ways of a comparison, and its place among the shared ones; what is compared of one of several things has none. */
export type SharedWay = { readonly ways: Ways; readonly place: number | undefined };

/**
 * The comparisons that rules of a policy share, so that each is made once for an assessment.
 * - `of`: the ways of a comparison, the same for all rules that make one
 * - `find`: the way in which each comes out, by its place
 */
export type SharedWays = {
  readonly of: (test: CompiledTest) => SharedWay;
  readonly find: (evaluation: Evaluation, under: Under) => readonly number[];
};

/** An empty collection; a comparison gets its place when it is first asked for. */
export function sharedWays(): SharedWays {
  const known = new Map<CompiledTest, SharedWay>();
  const shared: Ways["of"][] = [];

  function made(test: CompiledTest): SharedWay {
    const ways = waysOf(test);
    return { ways, place: isOfOneOfSeveral(test) ? undefined : shared.push(ways.of) - 1 };
  }

  return {
    of: (test) => {
      const way = known.get(test) ?? made(test);
      known.set(test, way);
      return way;
    },
    find: (evaluation, under) => {
      const ways: number[] = [];
      for (const of of shared) ways.push(of(evaluation, under));
      return ways;
    },
  };
}

// What is compared of one of several things comes out for each of them in its own way.
function isOfOneOfSeveral({ fact, other }: CompiledTest): boolean {
  return (fact !== undefined && fact.of !== "visit") || (other !== undefined && other.of !== "visit");
}
