import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Policy } from "./policySchema.js";
import { topicIds, topicTitle } from "./topicTitle.js";

/** Where one policy stands on a topic: its words and clauses, or silence. */
export type Stand =
  | { readonly status: "stated"; readonly says: string; readonly cites: readonly string[] }
  | { readonly status: "silent" };

/** A topic on which two policies differ. */
export type PolicyDifference = { readonly topic: string; readonly title: string; readonly a: Stand; readonly b: Stand };

function standOf(policy: Policy, topic: string): Stand {
  const position = policy.positions[topic];
  if (!position || position.cites.length === 0) return { status: "silent" };
  return { status: "stated", says: position.says, cites: position.cites };
}

function differ(a: Stand, b: Stand): boolean {
  return a.status === "silent" || b.status === "silent" ? a.status !== b.status : a.says !== b.says;
}

/**
 * The topics on which two policies differ, each side with its own clauses, ready to print. Policies are never merged: each is read alone,
 * and a policy without a word on a topic is `silent`, which is a difference from one that speaks. A policy of the school's own may take
 * a stand on further topics, which come last.
 */
export function comparePolicies(a: Policy, b: Policy): readonly PolicyDifference[] {
  checkArgument("comparePolicies", "a", a, expected.policy);
  checkArgument("comparePolicies", "b", b, expected.policy);
  const own = [...Object.keys(a.positions), ...Object.keys(b.positions)].filter((topic) => !topicIds.includes(topic));
  return [...new Set([...topicIds, ...own])]
    .map((topic) => ({ topic, title: topicTitle(topic), a: standOf(a, topic), b: standOf(b, topic) }))
    .filter((difference) => differ(difference.a, difference.b));
}
