import { InputError } from "./InputError.js";

/**
 * Waits for several things that are read from the input, and gives them in their order.
 * @throws InputError with the problems of all of them, so that nobody mends one file to hear of the next
 */
export async function allProblems<T extends readonly unknown[] | []>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(work);
  const reasons: unknown[] = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  const problems = reasons.flatMap((reason) => (reason instanceof InputError ? reason.problems : []));
  if (reasons.length > 0 && reasons.every((reason) => reason instanceof InputError)) throw new InputError(problems);
  return Promise.all(work);
}
