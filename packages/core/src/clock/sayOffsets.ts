import { issue, type Issue } from "../parsed/Issue.js";
import { instantsShowing } from "../values/instantsShowing.js";
import { MINUTE } from "./lateFrom.js";
import { zoneOffset } from "./zoneOffset.js";

/**
 * An issue about a time without its offset, as a zone's clock has it: with the offset of that day, or that the clock skips the time or shows it
 * twice. Other issues stay as they are.
 * @param input what was read; the issue's path leads to the time
 */
export function sayOffsets(found: Issue, input: unknown, zone: string): Issue {
  if (found.code !== "instant-without-offset") return found;
  const written = valueAt(input, found.path);
  const wall = typeof written === "string" ? Date.parse(`${written}Z`) : NaN;
  if (Number.isNaN(wall)) return found;
  const times = instantsShowing(wall, (ms) => ms + zoneOffset(ms, zone).minutes * MINUTE);
  const [first, second] = times.map((ms) => zoneOffset(ms, zone).text);
  if (first === undefined) return issue(found.path, "instant-does-not-exist");
  if (second !== undefined) return issue(found.path, "instant-occurs-twice", { first, second });
  return issue(found.path, "instant-without-offset", { offset: `${first} by the school's clock` });
}

function valueAt(input: unknown, path: string): unknown {
  const parts = path.split("/").slice(1);
  return parts.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined,
    input,
  );
}
