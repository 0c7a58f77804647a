import { lintPolicy, policies, type Policy, type PolicyWarning } from "@home-visits/core";
import { isRecord } from "./isRecord.js";

/**
 * The warnings about a policy that the shipped one it was made from does not have: what a shipped policy leaves unsaid is its source's, and no
 * school can mend it. Whole shipped policies have none of their own.
 */
export function ownWarnings(policy: Policy, warnings: readonly PolicyWarning[]): readonly PolicyWarning[] {
  const base = Object.values(policies).find(({ id }) => id === policy.extends);
  if (base === undefined) return warnings;
  const inherited = new Set(lintPolicy(base).map((warning) => keyOf(warning, base)));
  return warnings.filter((warning) => !inherited.has(keyOf(warning, policy)));
}

const keyOf = ({ code, path }: PolicyWarning, policy: Policy): string => JSON.stringify([code, idAt(path, policy)]);

/** The id of the rule, timer or role to which a pointer leads: in a policy of changes its place is none that somebody wrote. */
export function idAt(path: string, policy: Policy): string | undefined {
  const [, part = "", place = ""] = path.split("/");
  const list = Object.entries(policy).find(([name]) => name === part)?.[1];
  const entry: unknown = Array.isArray(list) ? list[Number(place)] : undefined;
  return isRecord(entry) && typeof entry["id"] === "string" ? entry["id"] : undefined;
}
