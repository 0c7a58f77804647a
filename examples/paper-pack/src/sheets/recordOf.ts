import { jsonPointer } from "@home-visits/core";
import type { PlacedAnswer } from "./placedAnswers.js";

type Node = { [key: string]: Node } | Node[] | string | number | boolean | readonly string[];

/** A record put together from answers, and where each answer ended up: lists have no holes, whichever numbered columns were filled. */
export type BuiltRecord = {
  readonly record: Record<string, unknown>;
  readonly placeOf: ReadonlyMap<string, PlacedAnswer>;
};

/** Puts the answers of a row into a record, each at its pointer. */
export function recordOf(answers: readonly PlacedAnswer[]): BuiltRecord {
  const ranks = listRanks(answers.map(({ place }) => place));
  const record: Record<string, Node> = {};
  const placeOf = new Map<string, PlacedAnswer>();
  for (const answer of answers) {
    const keys = closedUp(answer.place, ranks);
    put(record, keys, answer.value as Node);
    placeOf.set(jsonPointer(keys), answer);
  }
  return { record, placeOf };
}

/**
 * The place of a column for a pointer at which nothing stands, such as the name of the second visitor: lists were closed up, so what stands
 * beside it tells which of the numbered columns it is.
 */
export function typedPlace(pointer: string, placeOf: ReadonlyMap<string, PlacedAnswer>): string {
  const keys = pointer.split("/");
  for (let depth = keys.length - 1; depth > 1; depth -= 1) {
    const above = `${keys.slice(0, depth).join("/")}/`;
    const beside = [...placeOf].find(([other]) => other.startsWith(above))?.[1];
    if (beside !== undefined) return [...beside.place.split("/").slice(0, depth), ...keys.slice(depth)].join("/");
  }
  return pointer;
}

const isIndex = (key: string): boolean => /^[0-9]+$/u.test(key);

/** For each list, the indices that are used, in order: the first used one becomes 0. */
function listRanks(places: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const used = new Map<string, Set<number>>();
  for (const place of places) {
    const keys = place.split("/").slice(1);
    for (const [depth, key] of keys.entries())
      if (isIndex(key)) {
        const list = keys.slice(0, depth).join("/");
        used.set(list, (used.get(list) ?? new Set()).add(Number(key)));
      }
  }
  return new Map([...used].map(([list, indices]) => [list, [...indices].sort((a, b) => a - b)]));
}

function closedUp(place: string, ranks: ReadonlyMap<string, readonly number[]>): (string | number)[] {
  const keys = place.split("/").slice(1);
  return keys.map((key, depth) =>
    isIndex(key) ? (ranks.get(keys.slice(0, depth).join("/")) ?? []).indexOf(Number(key)) : key,
  );
}

function put(into: Record<string, Node>, keys: readonly (string | number)[], value: Node): void {
  let node: Record<string | number, Node> = into;
  for (const [depth, key] of keys.slice(0, -1).entries()) {
    const next = keys[depth + 1];
    node[key] ??= typeof next === "number" ? [] : {};
    node = node[key] as Record<string | number, Node>;
  }
  const last = keys.at(-1);
  if (last !== undefined) node[last] = value;
}
