import { HomeVisitsError } from "@home-visits/core";
import type { Expected } from "./expected.js";

/**
 * Sees to it that what a public function was called with is what it asks for, where no compiler did. Every option is listed, so that a
 * new one is not forgotten.
 * @param caller the function's name, for the error
 * @throws HomeVisitsError `invalid-argument` with the name of every argument that is wrong and how to come by a right one, never with a
 * value: it may be somebody's
 */
export function checkArguments<T extends object>(
  caller: string,
  given: T,
  expected: { readonly [Name in keyof Required<T>]: Expected },
): void {
  const options = Object.entries<Expected>(expected);
  const values: unknown = given;
  if (typeof values !== "object" || values === null)
    throw new HomeVisitsError("invalid-argument", `Give ${caller} an object with ${Object.keys(expected).join(", ")}.`);
  const wrong = options.filter(([name, { is }]) => !is((values as Readonly<Record<string, unknown>>)[name]));
  if (wrong.length === 0) return;
  const advice = wrong.map(([name, { give }]) => `${name}: ${give}`).join("; ");
  throw new HomeVisitsError("invalid-argument", `Give ${caller} what it asks for. ${advice}.`);
}
