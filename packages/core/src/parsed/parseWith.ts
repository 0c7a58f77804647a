import { z } from "zod";
import { describeZodIssue, type KnownKeys } from "./describeZodIssue.js";
import { findUnreadable } from "./findUnreadable.js";
import { issue, type Issue } from "./Issue.js";
import { notParsed, type Parsed } from "./Parsed.js";

const MOST = 100;

/**
 * Reads unknown input with a zod schema: the one bridge from zod to {@link Parsed}.
 *
 * Gives at most 100 issues; when there are more, the last says how many. Huge, circular or very deep input is an issue too,
 * never an exception. The schema must be synchronous.
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> {
  const unreadable = findUnreadable(input);
  if (unreadable) return notParsed(unreadable);
  const known: KnownKeys = new WeakMap();
  const result = schema.safeParse(input, {
    reportInput: true,
    error: (raw) => {
      if (raw.code === "unrecognized_keys" && raw.inst instanceof z.core.$ZodObject)
        known.set(raw.keys, Object.keys(raw.inst._zod.def.shape));
      return "";
    },
  });
  if (result.success) return { ok: true, value: result.data };
  const issues: Issue[] = [];
  let total = 0;
  for (const found of result.error.issues) {
    const said = describeZodIssue(found, known, MOST);
    total += found.code === "unrecognized_keys" ? found.keys.length : said.length;
    issues.push(...said.slice(0, MOST - issues.length));
  }
  if (total > MOST) issues.splice(MOST - 1, issues.length, issue("", "more-issues", { count: total - MOST + 1 }));
  const [first = issue("", "not-allowed"), ...rest] = issues;
  return notParsed(first, ...rest);
}
