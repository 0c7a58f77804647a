import { policies } from "../../src/policies/policies.js";
import type { Policy } from "../../src/policy/policySchema.js";
import { MADE, table } from "./page.js";
import { eventWords, fromWords, limitWords } from "./timerWords.js";

function sectionOf(policy: Policy): string {
  const rows = policy.timers.map(({ id, says, from, by, doneBy, cites }) => [
    `\`${id}\``,
    says,
    fromWords(from),
    limitWords(by, policy),
    doneBy.map(eventWords).join("<br>"),
    cites.join(", "),
  ]);
  return `## \`${policy.id}\`

${table(["timer", "what it says", "counts from", "by when", "what does it", "clauses"], rows)}`;
}

/** Every timed clause of the shipped policies: from when it counts, by when it is to be done, and which event does it. */
export function timersPage(): string {
  return `# Timers

${MADE}

A timed clause of a policy is one timer. It counts from a [moment](moments.md), and any one of the events in its last column but one does it;
\`with\` is what that event has to say, and \`if given\` what it may leave out but not say otherwise. A limit names the setting that holds it,
with its value: a school may choose another for one that is assumed.

${Object.values(policies).map(sectionOf).join("\n\n")}
`;
}
