import { HomeVisitsError } from "./HomeVisitsError.js";

/** What an argument has to be, and how a developer comes by one. The outline of a value is looked at, not all that it holds. */
export type Expected = { readonly is: (value: unknown) => boolean; readonly give: string };

/**
 * Sees to it that an argument of a public function is what that asks for, where no compiler did.
 * @param caller the function's name, for the error
 * @param name the argument's name, for the error
 * @throws HomeVisitsError `invalid-argument`, never with a value: it may be somebody's
 */
export function checkArgument(caller: string, name: string, value: unknown, expected: Expected): void {
  if (!isExpected(value, expected)) throw wrongArgument(caller, `${name}: ${expected.give}`);
}

// an entry that cannot be read is not what was asked for
function isExpected(value: unknown, expected: Pick<Expected, "is">): boolean {
  try {
    return expected.is(value);
  } catch {
    return false;
  }
}

/** The same for an argument that is an object with one entry at least, by which it is known. */
export function checkHolds(caller: string, name: string, value: unknown, entry: string): void {
  if (!hasEntry(value, entry)) throw wrongArgument(caller, `${name}: an object with ${entry}`);
}

// asked of most arguments and on every call: `in` takes longer than reading, so it is left to an entry that is there without a value
function hasEntry(value: unknown, entry: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  try {
    const found = (value as Record<string, unknown>)[entry];
    return found === undefined ? entry in value : found !== null;
  } catch {
    return false;
  }
}

/**
 * The same for a function that takes its arguments as one object. Every entry is listed, so that a new one is not forgotten.
 * @throws HomeVisitsError `invalid-argument` with the name of every entry that is wrong
 */
export function checkArguments<T extends object>(
  caller: string,
  given: T,
  expected: { readonly [Name in keyof Required<T>]: Expected },
): void {
  const options = Object.entries<Expected>({ ...expected });
  const values: unknown = given;
  if (typeof values !== "object" || values === null || Array.isArray(values))
    throw new HomeVisitsError(
      "invalid-argument",
      `Give ${caller} an object with ${options.map(([name]) => name).join(", ")}.`,
    );
  const wrong = options.filter(([name, { is }]) => {
    const asked = { is: () => is(values[name as keyof typeof values]) };
    return !isExpected(values, asked);
  });
  if (wrong.length > 0) throw wrongArgument(caller, wrong.map(([name, { give }]) => `${name}: ${give}`).join("; "));
}

function wrongArgument(caller: string, advice: string): HomeVisitsError {
  return new HomeVisitsError("invalid-argument", `Give ${caller} what it asks for. ${advice}.`);
}
