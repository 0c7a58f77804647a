import { InputError } from "./InputError.js";

/** What a list of promises, or of values that are there already, gives in the end. */
type Settled<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Waits for several things that are read from the input, and gives them in their order.
 * @throws InputError with the problems of all of them, so that nobody mends one file to hear of the next
 */
export async function allProblems<T extends readonly unknown[] | []>(work: T): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(work);
  const reasons = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []));
  const problems = reasons.flatMap((reason) => (reason instanceof InputError ? reason.problems : []));
  if (reasons.length > 0 && reasons.every((reason) => reason instanceof InputError)) throw new InputError(problems);
  return Promise.all<T>(work);
}
