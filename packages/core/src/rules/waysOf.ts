import type { CompiledTest } from "../conditions/CompiledTest.js";
import { underSettings, type Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { Truth } from "../conditions/truth.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { BothModes } from "./BothModes.js";
import { isTimed } from "./isTimed.js";

const PLAIN_WAYS = 3;
const NOT_ARISEN = 3;
const MOST_WAYS = 8;

/** A way in which a comparison comes out that is not counted, since too many came up before it. */
export const NOT_COUNTED = -1;

type Way = {
  readonly value: FactValue | undefined;
  readonly operand: FactValue | undefined;
  readonly without: Truth | undefined;
};

/** The ways in which a comparison comes out. */
export type Ways = {
  /** How many are counted at most. */
  readonly most: number;
  /** The number of the way in which it comes out now, in the order in which they first came up, or {@link NOT_COUNTED}. */
  readonly of: (evaluation: Evaluation, under: Under) => number;
};

/** What ways hang on besides the visit. */
export type Under = { readonly settings: BothModes; readonly mode: AssessmentMode };

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
}

const same = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && sameList(a, b));

const yesOrNo = (found: FactValue | undefined): number => (found === undefined ? 0 : found === true ? 2 : 1);

function plainWay({ value, apart }: CompiledTest): Ways["of"] {
  return (evaluation) => {
    const found = value(evaluation);
    return found === undefined && apart?.(evaluation) !== undefined ? NOT_ARISEN : yesOrNo(found);
  };
}

// Both sides and, where one is missing, whether there is anything to compare: the truth follows from these.
function countedWay({ value, operand, apart }: CompiledTest): Ways["of"] {
  const ways: Way[] = [];
  return (evaluation) => {
    const [left, right] = [value(evaluation), operand(evaluation)];
    const without = left === undefined || right === undefined ? apart?.(evaluation) : undefined;
    for (let way = 0; way < ways.length; way += 1) {
      const known = ways[way];
      if (known === undefined || known.without !== without) continue;
      if (same(known.value, left) && same(known.operand, right)) return way;
    }
    if (ways.length === MOST_WAYS) return NOT_COUNTED;
    return ways.push({ value: typeof left === "object" ? [...left] : left, operand: right, without }) - 1;
  };
}

const other = ({ settings, mode }: Under): Evaluation["settings"] =>
  mode === "strict" ? settings.lenient : settings.strict;

// What hangs on settings by itself has a way for how it comes out in this mode and one for the other.
function inBothModes({ most, of }: Ways): Ways {
  return {
    most: most * most,
    of: (evaluation, under) => {
      const way = of(evaluation, under);
      const isOpen = under.settings.otherwise.size > 0;
      const without = isOpen ? of(underSettings(evaluation, other(under)), under) : way;
      return way === NOT_COUNTED || without === NOT_COUNTED ? NOT_COUNTED : way * most + without;
    },
  };
}

/** Whether what a comparison reads hangs on settings: it asks a timed clause, or a fact that counts by one. */
export const readsSettings = (test: CompiledTest): boolean =>
  isTimed(test) || (test.settings.length > 0 && (isCounted(test.fact) || isCounted(test.other)));

const isCounted = (fact: CompiledTest["fact"]): boolean => fact?.countsBy !== undefined;

/**
 * A yes or no comes out in three ways at most, or did not arise; of a number or a list only the first few are counted. What hangs on settings by
 * itself has a way for each pair of them: how it comes out in this mode, and how in the other.
 */
export function waysOf(test: CompiledTest): Ways {
  const ways = test.plain
    ? { most: test.apart ? PLAIN_WAYS + 1 : PLAIN_WAYS, of: plainWay(test) }
    : { most: MOST_WAYS, of: countedWay(test) };
  return readsSettings(test) ? inBothModes(ways) : ways;
}
