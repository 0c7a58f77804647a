import { parsePolicy, policies, type Policy } from "@home-visits/core";
import type { Queries } from "../database/Database.js";

/** So many of the schools' own are kept in memory, by their hashes. */
const MOST = 100;
const kept = new Map<string, Policy>();

/**
 * The policy that a school works by now: a document of its own, or one that ships with the packages.
 * @throws Error where the school or its policy is not there, or an older document can no longer be read
 */
export async function policyOfSchool(queries: Queries, schoolId: string): Promise<Policy> {
  const [row] = await queries.query<{ policy: string; hash: string | null }>(
    "select policy, encode(sha256(convert_to(policy_document::text, 'UTF8')), 'hex') as hash from mis.school where id = $1",
    [schoolId],
  );
  const { hash, policy: id } = row ?? {};
  const known = typeof hash === "string" ? kept.get(hash) : Object.values(policies).find((policy) => policy.id === id);
  return known ?? ownPolicy(queries, schoolId);
}

async function ownPolicy(queries: Queries, schoolId: string): Promise<Policy> {
  const [row] = await queries.query<{ hash: string; document: unknown }>(
    `select policy_document as document, encode(sha256(convert_to(policy_document::text, 'UTF8')), 'hex') as hash
     from mis.school where id = $1 and policy_document is not null`,
    [schoolId],
  );
  const policy = parsePolicy(row?.document);
  if (row === undefined || !policy.ok) throw new Error("The stored school or its policy cannot be read.");
  if (kept.size >= MOST) kept.clear();
  kept.set(row.hash, policy.value);
  return policy.value;
}
