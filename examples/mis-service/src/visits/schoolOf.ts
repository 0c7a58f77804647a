import { parseSchool, type Policy, type School } from "@home-visits/core";
import type { Queries } from "../database/Database.js";
import { policyOfSchool } from "./policyOfSchool.js";

/** A school and the policy that it works by. */
export async function schoolOf(queries: Queries, schoolId: string): Promise<{ school: School; policy: Policy }> {
  const [row] = await queries.query<{ document: unknown }>("select document from mis.school where id = $1", [schoolId]);
  const school = parseSchool(row?.document);
  if (!school.ok) throw new Error("The stored school or its policy cannot be read.");
  return { school: school.value, policy: await policyOfSchool(queries, schoolId) };
}
