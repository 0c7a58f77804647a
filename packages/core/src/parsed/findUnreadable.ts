import { issue, type Issue } from "./Issue.js";
import { jsonPointer } from "./jsonPointer.js";

const DEPTH = 64;
const PARTS = 200_000;
const CHARACTERS = 100_000;

type Place = { readonly value: object; readonly depth: number; readonly path: Step | undefined };
type Step = { readonly key: string | number; readonly before: Step | undefined };

const pointerTo = (step: Step | undefined): string => {
  const keys: (string | number)[] = [];
  for (let at = step; at; at = at.before) keys.unshift(at.key);
  return jsonPointer(keys);
};

function search(input: unknown): Issue | undefined {
  if (typeof input === "string" && input.length > CHARACTERS) return issue("", "text-too-large", { limit: CHARACTERS });
  if (typeof input !== "object" || input === null) return undefined;
  const open: Place[] = [{ value: input, depth: 1, path: undefined }];
  let parts = 1;
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.depth > DEPTH) return issue("", "too-deep", { limit: DEPTH });
    const list = Array.isArray(place.value);
    const entries: [string, unknown][] = Object.entries(place.value);
    for (const [key, value] of entries) {
      if (typeof value === "string" && value.length > CHARACTERS) {
        return issue(pointerTo({ key: list ? Number(key) : key, before: place.path }), "text-too-large", {
          limit: CHARACTERS,
        });
      }
      if (typeof value !== "object" || value === null) continue;
      if (++parts > PARTS) return issue("", "too-large", { limit: PARTS });
      open.push({ value, depth: place.depth + 1, path: { key: list ? Number(key) : key, before: place.path } });
    }
  }
  return undefined;
}

/**
 * Looks for what no schema should be shown: more than 64 levels, more than 200,000 objects and lists, a text of more than 100,000
 * characters, or an object that fails when it is read. Circular data counts as too deep.
 */
export function findUnreadable(input: unknown): Issue | undefined {
  try {
    return search(input);
  } catch {
    return issue("", "unreadable");
  }
}
