import { partiesNamed } from "../history/partiesNamed.js";
import { issue, type Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { onFrozen } from "../parsed/onFrozen.js";
import type { Policy } from "../policy/policySchema.js";
import { roleWords } from "../policy/roleWords.js";
import type { School } from "../school/schoolSchema.js";
import { knownPurposes } from "../visit/planSchema.js";
import type { Visit } from "../visit/visitSchema.js";

/** Letters that a slip of the pen changes; a word that differs in more is the school's own. */
const SLIP = 2;

type Vocabulary = { readonly purposes: ReadonlySet<string>; readonly roles: ReadonlySet<string> };

const vocabularyOf = /* @__PURE__ */ onFrozen((policy: Policy): Vocabulary => ({
  purposes: new Set([
    ...knownPurposes,
    ...policy.rules.flatMap((rule) => ("scope" in rule ? (rule.scope?.purposes ?? []) : [])),
  ]),
  roles: new Set(roleWords(policy)),
}));

/**
 * Words of the record's open lists, purposes and roles, that nearly are words that policies know. No rule looks at such a word: a visit for
 * “attendence” would be asked nothing of what an attendance visit is asked. A word that is near to none is the school's own, and is let be.
 */
export function slipsInRecord(visit: Visit, policy: Policy, school: Partial<School> = nobody): readonly Issue[] {
  const { purposes, roles } = vocabularyOf(policy);
  const found: Issue[] = [];
  const look = (word: string, known: ReadonlySet<string>, path: string): void => {
    if (known.has(word) || word.startsWith("visitor:")) return;
    if (school.roles !== undefined && Object.hasOwn(school.roles, word)) return;
    const nearest = nearestKey(word, [...known], SLIP);
    if (nearest !== undefined) found.push(issue(path, "word-slip", { known: nearest }));
  };
  for (const [at, purpose] of visit.purposes.entries()) look(purpose, purposes, `/purposes/${String(at)}`);
  for (const [at, { holds = [] }] of visit.visitors.entries())
    for (const [place, role] of holds.entries()) look(role, roles, `/visitors/${String(at)}/holds/${String(place)}`);
  for (const [at, { role }] of (visit.authorisations ?? []).entries())
    look(role, roles, `/authorisations/${String(at)}/role`);
  for (const { party, path } of partiesNamed(visit)) look(party, roles, path);
  return found;
}

const nobody: Partial<School> = Object.freeze({});
