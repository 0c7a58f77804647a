/**
 * The three truth values of strong Kleene logic, as numbers so that `and` is the lesser, `or` the greater and `not` the mirror image.
 * Unknown is not false: a statement that rests on something unrecorded stays unknown unless the rest settles it.
 *
 * A demand has a fourth, {@link NO_QUESTION}: it asks about what did not happen. It settles nothing and leaves the rest as it is.
 */
export type Truth = 0 | 1 | 2 | 3;

/** False, unknown and true; see {@link Truth}. */
export const FALSE = 0;
/** See {@link Truth}. */
export const UNKNOWN = 1;
/** See {@link Truth}. */
export const TRUE = 2;
/** What a demand asks did not arise; only demands come to it. See {@link Truth}. */
export const NO_QUESTION = 3;

/** The words under which a truth value is reported. */
export const truthNames = ["false", "unknown", "true", "does-not-arise"] as const;
/** See {@link truthNames}. */
export type TruthName = (typeof truthNames)[number];

/** A comparison's answer. */
export function truthOf(answer: boolean): Truth {
  return answer ? TRUE : FALSE;
}

/** “Or”: the greater of two, where what did not arise leaves the other as it is. */
export function greater(one: Truth, two: Truth): Truth {
  return two !== NO_QUESTION && (one === NO_QUESTION || one < two) ? two : one;
}
