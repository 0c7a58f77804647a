import { assessVisit } from "../assess/assessVisit.js";
import { ownRecordIssues, ownThings } from "../assess/ownRecordIssues.js";
import type { PolicyCase } from "../policy/policyCaseSchema.js";
import { everyRule } from "../policy/everyRule.js";
import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** The cases of a policy's own document that are no visit, or of which something else comes out. */
export function lintCases(policy: Policy, school: Partial<School> | undefined): PolicyWarning[] {
  return (policy.cases ?? []).flatMap((one, place) => lintCase(one, `/cases/${String(place)}`, policy, school));
}

function lintCase(
  { visit: input, now, mode = "lenient", expect }: PolicyCase,
  path: string,
  policy: Policy,
  school: Partial<School> | undefined,
): PolicyWarning[] {
  const parsed = parseVisit(input);
  if (!parsed.ok)
    return parsed.issues.map((issue) => ({
      code: "case-not-a-visit",
      path: `${path}/visit${issue.path}`,
      sentence: issue.message,
    }));
  if (expect.verdict === undefined && Object.keys(expect.findings ?? {}).length === 0)
    return [
      {
        code: "case-asks-nothing",
        path: `${path}/expect`,
        sentence:
          "Say what must come out of this case: a verdict, or the finding of a rule. As it is, it is always well.",
      },
    ];
  const found = assessVisit({ visit: parsed.value, policy, now, mode, ...(school ? { school } : {}) });
  const wrong: PolicyWarning[] = ownRecordIssues(parsed.value, policy).map((issue) => ({
    code: "case-not-a-visit",
    path: `${path}/visit${issue.path}`,
    sentence: issue.message,
  }));
  wrong.push(...strayFacts(parsed.value, policy, path));
  if (expect.verdict !== undefined && expect.verdict !== found.verdict)
    wrong.push(fails(`${path}/expect/verdict`, expect.verdict, found.verdict));
  for (const [rule, outcome] of Object.entries(expect.findings ?? {})) {
    const at = `${path}/expect/findings/${rule}`;
    if (!everyRule(policy).some(({ id }) => id === rule)) {
      wrong.push({ code: "case-fails", path: at, sentence: "Name a rule of this policy: it has none of this id." });
      continue;
    }
    const outcomes = found.findings.filter((finding) => finding.rule === rule).map((finding) => finding.outcome);
    const holds = outcome === "none" ? outcomes.length === 0 : outcomes.includes(outcome);
    if (!holds) wrong.push(fails(at, outcome, outcomes.length === 0 ? "none" : outcomes.join(", ")));
  }
  return wrong;
}

function fails(path: string, expected: string, found: string): PolicyWarning {
  return {
    code: "case-fails",
    path,
    sentence: `Mend the policy or the case: “${expected}” was expected, “${found}” comes out.`,
  };
}

/** Own facts of a case that the policy does not declare: a record may hold those of another policy, a case is about this one. */
function strayFacts(visit: Visit, { facts = [] }: Policy, path: string): readonly PolicyWarning[] {
  const sentence = "Declare this fact among those of the policy, or take it out: no rule can ask for it.";
  return ownThings(visit).flatMap(({ of, path: place, own = {} }) =>
    Object.keys(own)
      .filter((id) => !facts.some((fact) => fact.id === id && fact.of === of))
      .map((id): PolicyWarning => ({ code: "case-not-a-visit", path: `${path}/visit${place}/${id}`, sentence })),
  );
}
