import type { Issue } from "../parsed/Issue.js";
import { isNode, type Node } from "../parsed/Node.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { issueOf } from "./issueOf.js";

/** One change of one place of a policy, and who decided it. */
export type PlaceChange = { readonly at: string; readonly to: unknown; readonly by: string };

/** The changed document, where each change stands in it as a JSON Pointer, and the changes that lead nowhere. */
type Found = { readonly document: Node; readonly pointers: readonly string[]; readonly issues: readonly Issue[] };

const ONE_MORE = "-";

/** The name of an entry of a list: its `id`, or for a setting its key. */
function namesOf(part: unknown): readonly string[] {
  if (Array.isArray(part))
    return part.map((one: unknown, place) =>
      isNode(one) && typeof one["id"] === "string" ? one["id"] : String(place),
    );
  return isNode(part) ? Object.keys(part) : [];
}

/**
 * A document with some of its places changed. A place is named by its way from the top, `/rules/always-in-pairs/strength`: an entry of a list by
 * its `id`, or by its number where it has none, and `-` for one more. A setting that is given a plain value becomes one that was decided `by` somebody, and keeps what
 * it describes and its unit.
 */
export function applyPlaces(document: Node, changes: readonly PlaceChange[]): Found {
  return changes.reduce<Found>(
    (found, change, place) => {
      const way = change.at.split("/").slice(1);
      const changed = changedAt(found.document, way, change);
      const pointers = [...found.pointers, pointerOf(found.document, way)];
      if (isNode(changed)) return { ...found, document: changed, pointers };
      return { ...found, issues: [...found.issues, strayAt(found.document, way, `/changes/${String(place)}/at`)] };
    },
    { document, pointers: [], issues: [] },
  );
}

/** A part with one place in it changed; `undefined` where it has no such place. */
function changedAt(part: unknown, [name = "", ...rest]: readonly string[], change: PlaceChange): unknown {
  if (Array.isArray(part) && name === ONE_MORE && rest.length === 0) return [...(part as unknown[]), change.to];
  const place = namesOf(part).indexOf(name);
  if (place < 0) return undefined;
  const before: unknown = Array.isArray(part) ? part[place] : isNode(part) ? part[name] : undefined;
  const after = rest.length === 0 ? valueOf(before, change) : changedAt(before, rest, change);
  if (after === undefined) return undefined;
  return Array.isArray(part) ? part.with(place, after) : { ...(part as Node), [name]: after };
}

function valueOf(before: unknown, { to, by }: PlaceChange): unknown {
  if (!isNode(before) || !("origin" in before) || isNode(to)) return to;
  const { describes, unit } = before;
  return { describes, ...(unit === undefined ? {} : { unit }), origin: "school-set", value: to, by };
}

/** Where a way leaves the document, with the nearest name that it has there. */
function strayAt(part: unknown, [name = "", ...rest]: readonly string[], path: string): Issue {
  const names = namesOf(part);
  const place = names.indexOf(name);
  if (place >= 0) return strayAt(Array.isArray(part) ? part[place] : (part as Node)[name], rest, path);
  const nearest = nearestKey(name, names);
  return nearest === undefined ? issueOf(path, "unknown-place") : issueOf(path, "unknown-place-nearest", nearest);
}

/** The changed place that an issue of the whole document is about, by its place in the changes; `undefined` for none. */
export function placeOfChange(path: string, pointers: readonly string[]): string | undefined {
  const place = pointers.findLastIndex((pointer) => `${path}/`.startsWith(`${pointer}/`));
  return place < 0 ? undefined : `/changes/${String(place)}/to`;
}

/** The way to a place as a JSON Pointer: entries of lists by their numbers. */
function pointerOf(part: unknown, [name, ...rest]: readonly string[]): string {
  if (name === undefined) return "";
  const place = namesOf(part).indexOf(name);
  const inner: unknown = Array.isArray(part) ? part[place] : isNode(part) ? part[name] : undefined;
  if (!Array.isArray(part)) return `/${name}${pointerOf(inner, rest)}`;
  return `/${String(name === ONE_MORE ? part.length : place)}${pointerOf(inner, rest)}`;
}
