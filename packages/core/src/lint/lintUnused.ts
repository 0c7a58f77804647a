import type { Policy } from "../policy/policySchema.js";
import { knownRoles } from "../visit/partySchema.js";
import { mentionedIn } from "../policy/namedIn.js";
import { unreadSettings } from "../policy/unreadSettings.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Everything that a document says, but for the section that declares it. */
function without(policy: Policy, section: keyof Policy): string {
  return JSON.stringify({ ...policy, [section]: undefined });
}

/** What a policy declares and then nothing uses: settings, own facts and events, definitions, permissions. */
export function lintUnused(policy: Policy): PolicyWarning[] {
  return [
    ...unusedRoles(policy),
    ...unusedSettings(policy),
    ...unusedFacts(policy),
    ...unusedEvents(policy),
    ...unusedRules(policy),
  ];
}

// who a record or a law names by itself may stand there for its title
function unusedRoles({ roles, ...rest }: Policy): PolicyWarning[] {
  const text = JSON.stringify([rest, roles.map(({ substitutes, outOfHours }) => [substitutes, outOfHours])]);
  const known: ReadonlySet<string> = new Set([...knownRoles, "visitor", "each-visitor"]);
  return roles.flatMap(({ id }, place): PolicyWarning[] =>
    known.has(id) || text.includes(`"${id}"`)
      ? []
      : [
          {
            code: "role-unused",
            path: `/roles/${String(place)}`,
            sentence: "Name this role where it acts, signs or is told, or take it out: nobody asks for it.",
          },
        ],
  );
}

function unusedSettings(policy: Policy): PolicyWarning[] {
  return unreadSettings(policy).map((id) => ({
    code: "setting-unused",
    path: `/settings/${id}`,
    sentence: "Name this setting where it counts, or take it out: nothing uses it.",
  }));
}

function unusedFacts(policy: Policy): PolicyWarning[] {
  const asked = mentionedIn({ ...policy, facts: undefined }, "fact");
  return (policy.facts ?? []).flatMap(({ id }, place) =>
    asked.has(id)
      ? []
      : [
          {
            code: "fact-unused",
            path: `/facts/${String(place)}`,
            sentence: "Ask for this fact in a rule, or take it out: nothing reads it.",
          },
        ],
  );
}

function unusedEvents(policy: Policy): PolicyWarning[] {
  const text = without(policy, "events");
  return (policy.events ?? []).flatMap(({ id }, place) =>
    ["event", "moment", "until"].some((key) => text.includes(`"${key}":"${id}"`))
      ? []
      : [
          {
            code: "event-unused",
            path: `/events/${String(place)}`,
            sentence: "Wait for this event in a rule or a timed clause, or take it out: nothing looks for it.",
          },
        ],
  );
}

function unusedRules(policy: Policy): PolicyWarning[] {
  const text = JSON.stringify(policy);
  return policy.rules.flatMap((rule, place): PolicyWarning[] => {
    const path = `/rules/${String(place)}`;
    if (rule.kind === "definition" && !text.includes(`"fact":"${rule.defines}"`))
      return [
        {
          code: "definition-unused",
          path,
          sentence: "Use what this rule defines, or take it out: nothing asks for it.",
        },
      ];
    const asked = rule.kind !== "permission" || text.includes(`"permitted":"${rule.permits}"`);
    if (asked || policy.rules.some((other) => "rulesOut" in other && other.rulesOut === rule.permits)) return [];
    return [
      {
        code: "permission-unused",
        path,
        sentence: "Check this permission: no rule asks for it and none forbids the act, so it changes no answer.",
      },
    ];
  });
}
