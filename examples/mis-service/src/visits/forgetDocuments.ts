import type { Database } from "../database/Database.js";

/** At most so many at once: whoever plans a visit under one of them waits. */
const MOST = 100;

/**
 * Deletes the editions of schools' files that no visit was planned under. Whoever plans a visit holds the edition until the visit is stored:
 * so they are locked first, and only then looked for by a statement that sees each visit that was stored before. Policies name nobody and stay.
 * @returns how many are gone
 */
export function forgetDocuments(database: Database): Promise<number> {
  return database.transaction(async (tx) => {
    const locked = await tx.query<{ hash: string }>(
      `select hash from mis.document where ${unused} order by hash limit $1 for update skip locked`,
      [MOST],
    );
    const gone = await tx.query(`delete from mis.document where hash = any($1::text[]) and ${unused} returning 1`, [
      locked.map(({ hash }) => hash),
    ]);
    return gone.length;
  });
}

const unused = "kind = 'school' and not exists (select 1 from mis.visit where basis ->> 'school' = hash)";
