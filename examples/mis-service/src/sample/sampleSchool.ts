import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseSchool } from "@home-visits/core";
import type { Database } from "../database/Database.js";
import { readPupilExport } from "../households/readPupilExport.js";
import { columnMappingSchema } from "../households/columnMappingSchema.js";
import { storeHouseholds } from "../households/storeHouseholds.js";
import type { Account, Role } from "../people/Account.js";
import { hashPassword } from "../people/hashPassword.js";

const SCHOOL = "saltmarsh";

type Sampled = { readonly username: string; readonly name: string; readonly role: Role; readonly person: string };

/** Everybody is invented. */
export const samplePeople: readonly Sampled[] = [
  { username: "office", name: "Bryn Calloway", role: "office", person: "bryn" },
  { username: "leader", name: "Imke Thorsby", role: "leader", person: "imke" },
  { username: "jo", name: "Jo Adeyemi", role: "visitor", person: "jo" },
  { username: "sam", name: "Sam Petrov", role: "visitor", person: "sam" },
];

/**
 * An invented school with its people and a few families, in a database that has no school yet.
 * @param password of all its accounts; drawn where there is none
 * @returns what to tell whoever started the service, undefined where there was a school
 */
export async function sampleSchool(database: Database, password?: string): Promise<string | undefined> {
  const schools = await database.query("select 1 from mis.school limit 1");
  if (schools.length > 0) return undefined;
  const given = password ?? randomBytes(9).toString("base64url");
  const hashed = await hashPassword(given);
  const school = parseSchool(JSON.parse(sample("school.json")));
  if (!school.ok) throw new Error("The sample school cannot be read.");
  const columns = columnMappingSchema.parse(JSON.parse(sample("columns.json")));
  const { households } = readPupilExport(sample("pupils.csv"), columns);
  await database.transaction(async (tx) => {
    await tx.query("insert into mis.school values ($1, $2::jsonb, $3)", [
      SCHOOL,
      JSON.stringify(school.value),
      "reach2-2020",
    ]);
    for (const { username, name, role, person } of samplePeople)
      await tx.query(
        "insert into mis.account (school_id, username, name, role, person_id, password) values ($1, $2, $3, $4, $5, $6)",
        [SCHOOL, username, name, role, person, hashed],
      );
    const [office] = await tx.query<Account>(
      `select id, school_id as "schoolId", name, role, person_id as "personId" from mis.account where role = $1`,
      ["office"],
    );
    if (office !== undefined) await storeHouseholds(tx, office, households);
  });
  const names = samplePeople.map(({ username }) => username).join(", ");
  return `An invented school was made. Sign in as ${names}. The password of each: ${given}`;
}

function sample(name: string): string {
  const from = import.meta.url.includes("/src/") ? new URL("../", import.meta.url).href : import.meta.url;
  return readFileSync(new URL(`../sample/${name}`, from), "utf8");
}
