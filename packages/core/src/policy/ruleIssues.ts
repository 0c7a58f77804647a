import { knownPurposes } from "../visit/planSchema.js";
import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";
import { roleWords } from "./roleWords.js";
import type { Rule } from "./ruleSchema.js";
import topics from "./topics.json" with { type: "json" };
import { unknownWords } from "./unknownWords.js";

/** Phases that begin once the visitors are at the home: nothing of them can be kept before the departure, so no visit could ever go. */
const pastTheDoor: ReadonlySet<string> = new Set(["no-answer", "during", "leaving", "overdue", "return", "after"]);

const topicIds = Object.keys(topics);

/** What is wrong between a rule and the rest of its policy, beside its conditions: whom it wins over, what it rules out, whom it is about. */
export function ruleIssues(policy: Policy): Issue[] {
  const acts = policy.rules.flatMap((rule) => (rule.kind === "permission" ? [rule.permits] : []));
  const roles = roleWords(policy);
  return [
    ...policy.rules.flatMap((rule, place) => ofRule(rule, `/rules/${String(place)}`, policy, acts, roles)),
    ...Object.keys(policy.positions).flatMap((topic) => mistyped(topic, `/positions/${topic}`, topicIds)),
  ];
}

function ofRule(
  rule: Rule,
  path: string,
  { rules }: Policy,
  acts: readonly string[],
  roles: readonly string[],
): Issue[] {
  const found: Issue[] = [];
  const { purposes = [], staffRoles = [] } = ("scope" in rule ? rule.scope : undefined) ?? {};
  for (const [at, purpose] of purposes.entries())
    found.push(...mistyped(purpose, `${path}/scope/purposes/${String(at)}`, knownPurposes));
  found.push(
    ...unknownWords(
      staffRoles.map((word, at) => [word, `${path}/scope/staffRoles/${String(at)}`]),
      roles,
    ),
  );
  if ("gate" in rule && rule.gate === true && pastTheDoor.has(rule.phase))
    found.push(issueOf(`${path}/gate`, "gate-too-late"));
  if (rule.topic !== undefined) found.push(...mistyped(rule.topic, `${path}/topic`, topicIds));
  if ("rulesOut" in rule && rule.rulesOut !== undefined)
    found.push(...mistyped(rule.rulesOut, `${path}/rulesOut`, acts));
  for (const [at, id] of ("beats" in rule ? (rule.beats ?? []) : []).entries()) {
    const other = rules.find((one) => one.id === id);
    const beatenBack = other !== undefined && "beats" in other && (other.beats ?? []).includes(rule.id);
    if (id === rule.id || beatenBack) found.push(issueOf(`${path}/beats/${String(at)}`, "beats-in-a-circle"));
  }
  return found;
}
