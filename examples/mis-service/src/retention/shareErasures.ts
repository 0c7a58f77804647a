import type { Database } from "../database/Database.js";
import type { ErasureMarks } from "./erasureMarks.js";

type Sharing = { readonly database: Database; readonly marks: ErasureMarks };

/**
 * Brings the marks of this machine's file and those of the database together, so that each machine has those of all: whichever file is at hand
 * when a backup is put back knows of them.
 * @returns how many this machine did not know
 */
export async function shareErasures({ database, marks }: Sharing): Promise<number> {
  const known = marks.all();
  await database.query(
    `insert into mis.erasure (household, at) select household, min(at) from jsonb_to_recordset($1::jsonb) as x (household uuid, at timestamptz)
     group by household on conflict do nothing`,
    [JSON.stringify(known)],
  );
  const held = await database.query<{ household: string; at: Date }>(
    "select household, at from mis.erasure where household <> all($1::uuid[])",
    [known.map(({ household }) => household)],
  );
  for (const { household, at } of held) marks.note({ household, at: at.toISOString() });
  return held.length;
}
