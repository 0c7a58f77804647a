import { assessVisit } from "../assess/assessVisit.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** A visit to try a policy on: its record, and the instant at which it is looked at. */
export type TriedVisit = { readonly visit: Visit; readonly now: string };

/** Rules of which none of these visits tells whether they are kept, although they ask something of at least one: the record may hold it nowhere. */
export function lintVisits(
  policy: Policy,
  visits: readonly TriedVisit[],
  school: Partial<School> | undefined,
): PolicyWarning[] {
  const told = new Set<string>();
  const unknown = new Map<string, string>();
  for (const { visit, now } of visits) {
    const { trace } = assessVisit({ visit, policy, now, mode: "lenient", ...(school ? { school } : {}) });
    for (const { rule, state } of trace)
      if (state === "met" || state === "unmet") told.add(rule);
      else if (state === "unknown" && !unknown.has(rule)) unknown.set(rule, visit.id);
  }
  return policy.rules.flatMap(({ id }, place): PolicyWarning[] => {
    const visit = unknown.get(id);
    if (visit === undefined || told.has(id)) return [];
    return [
      {
        code: "never-known",
        path: `/rules/${String(place)}`,
        visit,
        sentence: "Check what this rule asks: none of the visits tells whether it is kept, nor do their records.",
      },
    ];
  });
}
