import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";
import type { ReadHousehold } from "./readPupilExport.js";

/** Stores what an export says of households. One that is known by a pupil of it is brought up to date, so a file may come again. */
export async function storeHouseholds(tx: Queries, account: Account, read: readonly ReadHousehold[]): Promise<void> {
  const all = read.flatMap(({ upns }) => upns);
  const known = await tx.query<{ upn: string; household_id: string }>(
    "select upn, household_id from mis.pupil where school_id = $1 and upn = any($2::text[])",
    [account.schoolId, all],
  );
  const homes = new Map(known.map(({ upn, household_id }) => [upn, household_id]));
  const taken = new Set<string>();
  const rows = read.map(({ household, upns }) => {
    const id = upns.flatMap((upn) => homes.get(upn) ?? []).find((each) => !taken.has(each));
    if (id !== undefined) taken.add(id);
    return { id: id ?? crypto.randomUUID(), document: household, upns };
  });
  await tx.query(
    `insert into mis.household (id, school_id, document, changed_by)
     select id, $1, document, $2 from jsonb_to_recordset($3::jsonb) as x (id uuid, document jsonb)
     on conflict (id) do update set document = excluded.document, changed_at = clock_timestamp(), changed_by = excluded.changed_by`,
    [account.schoolId, account.id, JSON.stringify(rows)],
  );
  await tx.query(
    `insert into mis.pupil (school_id, upn, household_id)
     select $1, upn, household_id from jsonb_to_recordset($2::jsonb) as x (upn text, household_id uuid)
     on conflict (school_id, upn) do update set household_id = excluded.household_id`,
    [account.schoolId, JSON.stringify(rows.flatMap(({ id, upns }) => upns.map((upn) => ({ upn, household_id: id }))))],
  );
}
