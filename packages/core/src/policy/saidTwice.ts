import type { Issue } from "../parsed/Issue.js";
import { isNode } from "../parsed/Node.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

/** Lists of which an entry that stands twice says nothing more, and most likely was to be another. */
const lists: ReadonlySet<string> = new Set(["cites", "doneBy", "unless", "all", "any", "everyWhen", "channels"]);

const sections = ["rules", "timers", "ladder", "ladders", "codeWord", "settings", "facts", "events"] as const;

/** Clauses, events that do something, and parts of a condition that stand twice in one list, each at its second place. */
export function saidTwice(policy: Policy): Issue[] {
  return sections.flatMap((section) => within(policy[section], `/${section}`));
}

function within(part: unknown, path: string): Issue[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}/${key}`;
    const twice = lists.has(key) && Array.isArray(value) ? again(value, place) : [];
    return [...twice, ...within(value, place)];
  });
}

function again(list: readonly unknown[], path: string): Issue[] {
  if (list.length < 2) return [];
  // of several times between calls the first counts whose condition holds
  const said = list.map((one) => JSON.stringify(isNode(one) && "every" in one ? one["when"] : one));
  return said.flatMap((one, at) => (said.indexOf(one) < at ? [issueOf(`${path}/${String(at)}`, "said-twice")] : []));
}
