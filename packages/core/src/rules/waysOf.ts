import type { CompiledTest } from "../conditions/CompiledTest.js";
import { underSettings, type Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { Truth } from "../conditions/truth.js";
import type { AssessmentMode } from "../policy/sourcedValue.js";
import type { BothModes } from "./BothModes.js";
import type { CompiledRule } from "./CompiledRule.js";

const PLAIN_WAYS = 3;
const NOT_ARISEN = 3;
const MOST_WAYS = 8;

type Way = { readonly value: FactValue | undefined; readonly operand: FactValue | undefined; readonly truth: Truth };

/** The ways in which a comparison comes out, by both sides and the answer. */
export type Ways = {
  /** How many are counted at most. */
  readonly most: number;
  /** The number of the way in which it comes out now, in the order in which they first came up; `undefined` for one that came too late. */
  readonly of: (evaluation: Evaluation, under: Under) => number | undefined;
};

/** What ways hang on besides the visit, and those that this assessment has found out; see {@link sharedWays}. */
export type Under = {
  readonly settings: BothModes;
  readonly mode: AssessmentMode;
  readonly ways: number[];
};

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
}

const same = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && sameList(a, b));

const yesOrNo = (found: FactValue | undefined): number => (found === undefined ? 0 : found === true ? 2 : 1);

function plainWay({ value, apart }: CompiledTest): Ways["of"] {
  if (apart === undefined) return (evaluation) => yesOrNo(value(evaluation));
  return (evaluation) => (apart(evaluation) === undefined ? yesOrNo(value(evaluation)) : NOT_ARISEN);
}

function countedWay({ value, operand, truth }: CompiledTest): Ways["of"] {
  const ways: Way[] = [];
  return (evaluation) => {
    const [left, right, answer] = [value(evaluation), operand(evaluation), truth(evaluation)];
    for (let way = 0; way < ways.length; way += 1) {
      const known = ways[way];
      if (known?.truth === answer && same(known.value, left) && same(known.operand, right)) return way;
    }
    if (ways.length === MOST_WAYS) return undefined;
    return ways.push({ value: typeof left === "object" ? [...left] : left, operand: right, truth: answer }) - 1;
  };
}

/** A yes or no comes out in three ways at most, or did not arise; of a number or a list only the first few are counted. */
export function waysOf(test: CompiledTest): Ways {
  return test.plain
    ? { most: test.apart ? PLAIN_WAYS + 1 : PLAIN_WAYS, of: plainWay(test) }
    : { most: MOST_WAYS, of: countedWay(test) };
}

/**
 * Of a timed clause: what it says, where it says the same with and without what nobody stated.
 * @param eachAlone whether also with and without each of these alone: the rule names settings elsewhere too, so one of them can decide it
 */
export function timedWay({ value }: CompiledTest, { rule }: CompiledRule, eachAlone: boolean): Ways {
  return {
    most: PLAIN_WAYS,
    of: (evaluation, { settings, mode }) => {
      const way = yesOrNo(value(evaluation));
      const says = (values: Evaluation["settings"]) => yesOrNo(value(underSettings(evaluation, values))) === way;
      const unstated = settings.unstated.get(rule);
      if (unstated === undefined) return way;
      if (!says(mode === "strict" ? settings.lenient : settings.strict)) return undefined;
      if (!eachAlone) return way;
      for (const place of unstated) {
        const otherwise = settings.otherwise.get(place)?.[mode];
        if (otherwise !== undefined && !says(otherwise)) return undefined;
      }
      return way;
    },
  };
}
