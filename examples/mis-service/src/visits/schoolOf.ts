import { parseSchool, policies, type Policy, type School } from "@home-visits/core";
import type { Queries } from "../database/Database.js";

/** A school and the policy that it works by. */
export async function schoolOf(queries: Queries, schoolId: string): Promise<{ school: School; policy: Policy }> {
  const [row] = await queries.query<{ document: unknown; policy: string }>(
    "select document, policy from mis.school where id = $1",
    [schoolId],
  );
  const school = parseSchool(row?.document);
  const policy = Object.values(policies).find(({ id }) => id === row?.policy);
  if (!school.ok || policy === undefined) throw new Error("The stored school or its policy cannot be read.");
  return { school: school.value, policy };
}
