import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { RecordChange } from "../visit/RecordChange.js";

type Node = { [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/**
 * The record with one value written, replaced or removed; the record itself stays as it was.
 * @throws HomeVisitsError `invalid-argument` when the path leads nowhere
 */
export function applyRecordChange<Whole extends object>(whole: Whole, change: RecordChange): Whole {
  const copy = structuredClone(whole);
  const keys = change.path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  let at: unknown = copy;
  for (const key of keys) at = isNode(at) ? at[key] : undefined;
  if (!isNode(at) || last === undefined)
    throw new HomeVisitsError("invalid-argument", "The change names a place that the record does not have.");
  if (change.op === "remove") Reflect.deleteProperty(at, last);
  else at[last] = change.value;
  return copy;
}
