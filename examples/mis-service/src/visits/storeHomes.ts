import type { Queries } from "../database/Database.js";
import type { StoredHome } from "./storedVisit.js";

/** Stores the homes of a visit in their order, in place of those that it had. */
export async function storeHomes(tx: Queries, visitId: string, homes: readonly StoredHome[]): Promise<void> {
  await tx.query("delete from mis.home where visit_id = $1", [visitId]);
  const rows = homes.map((home, at) => ({ ...home, position: at + 1 }));
  await tx.query(
    `insert into mis.home (id, visit_id, position, household_id, record)
     select id, $1, position, household_id, record
     from jsonb_to_recordset($2::jsonb) as x (id text, position integer, household_id uuid, record jsonb)`,
    [visitId, JSON.stringify(rows)],
  );
}
