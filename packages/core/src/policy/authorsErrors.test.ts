import { expect, test } from "vitest";
import { authorsErrors } from "../../test/authorsErrors.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { extendPolicy } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";

/** What is told of a document, and of one that changes another; `undefined` where it is taken as it is. */
function toldOf(document: unknown, base: unknown): readonly (readonly [told: string, code: string])[] {
  const changed = base === undefined ? undefined : parsePolicy(base);
  if (changed?.ok === false) throw new Error(JSON.stringify(changed.issues));
  const parsed = changed === undefined ? parsePolicy(document) : extendPolicy(changed.value, document);
  if (!parsed.ok) return parsed.issues.map(({ code }) => ["refused", code]);
  return lintPolicy(parsed.value).map(({ code }) => ["warned", code]);
}

test.each(authorsErrors)("%s: %s as %s", (_, told, code, document, base) => {
  expect(toldOf(document, base)).toContainEqual([told, code]);
});
