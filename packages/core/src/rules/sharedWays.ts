import type { CompiledTest } from "../conditions/CompiledTest.js";
import { waysOf, type Ways } from "./waysOf.js";

/**
 * The ways of a policy's comparisons, the same for all rules that make one.
 * - `of`: the ways of a comparison
 * - `start`: the list into which an assessment writes how they come out
 */
export type SharedWays = { readonly of: (test: CompiledTest) => Ways; readonly start: () => number[] };

const NOT_ASKED = -1;
const TOO_LATE = -2;

/** An empty collection: of several rules that make the same comparison the first finds out how it comes out, and the others look it up. */
export function sharedWays(): SharedWays {
  const known = new Map<CompiledTest, Ways>();
  let count = 0;

  function made(test: CompiledTest): Ways {
    const ways = waysOf(test);
    if (isOfOneOfSeveral(test)) return ways;
    count += 1;
    return foundOnce(ways, count - 1);
  }

  return {
    of: (test) => {
      const ways = known.get(test) ?? made(test);
      known.set(test, ways);
      return ways;
    },
    start: () => new Array<number>(count).fill(NOT_ASKED),
  };
}

// What is compared of one of several things comes out for each of them in its own way.
function isOfOneOfSeveral({ fact, other }: CompiledTest): boolean {
  return (fact !== undefined && fact.of !== "visit") || (other !== undefined && other.of !== "visit");
}

function foundOnce({ most, of }: Ways, place: number): Ways {
  return {
    most,
    of: (evaluation, under) => {
      const known = under.ways[place] ?? NOT_ASKED;
      if (known !== NOT_ASKED) return known === TOO_LATE ? undefined : known;
      const way = of(evaluation, under);
      under.ways[place] = way ?? TOO_LATE;
      return way;
    },
  };
}
