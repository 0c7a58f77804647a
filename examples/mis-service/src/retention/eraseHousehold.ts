import type { Database, Queries } from "../database/Database.js";
import { databaseNow } from "../database/databaseNow.js";
import type { Plans } from "../watch/keepPlans.js";
import { QUEUE } from "../watch/openQueue.js";
import type { ErasureMarks } from "./erasureMarks.js";
import { leaveOutOfRound } from "./leaveOutOfRound.js";

type Erasing = {
  readonly database: Database;
  readonly plans: Plans;
  readonly marks: ErasureMarks;
  readonly household: string;
};

/** What became of it: a household whose visitors are out is kept until they are accounted for. */
export type Erased = "erased" | "unknown" | "somebody-out";

/**
 * Erases a household with everything about it: its pupils, the visits with their streams, plans and code words, what waits in the outbox,
 * and the jobs of the queue. A round goes on without it. What stays is a mark that holds no personal value, and who read it, which has a retention of its own.
 */
export async function eraseHousehold({ database, plans, marks, household }: Erasing): Promise<Erased> {
  const outcome = await database.transaction(async (tx): Promise<readonly string[] | Erased> => {
    const [known] = await tx.query("select 1 from mis.household where id = $1 for update", [household]);
    if (known === undefined) return "unknown";
    const visits = await tx.query<{ id: string; out: boolean; of_others: boolean }>(
      `select id, phase not in ('planned', 'accounted-for', 'cancelled') as out,
         exists (select 1 from mis.home where visit_id = visit.id and household_id <> $1) as of_others
       from mis.visit where id in (select visit_id from mis.home where household_id = $1) order by id for update`,
      [household],
    );
    if (visits.some(({ out }) => out)) return "somebody-out";
    // before it is done: were it lost between the two, the mark would erase at the next start
    const at = await databaseNow(tx);
    marks.note({ household, at: at.toISOString() });
    await tx.query("insert into mis.erasure values ($1, $2) on conflict do nothing", [household, at]);
    // the trigger that keeps a stream from being changed lets this transaction alone
    await tx.query("select set_config('mis.erasing', 'on', true) where $1", [true]);
    for (const { id, of_others } of visits) if (of_others) await leaveOutOfRound(tx, id, household);
    const whole = visits.flatMap(({ id, of_others }) => (of_others ? [] : [id]));
    await erase(tx, household, whole);
    await tx.query("select set_config('mis.erasing', 'off', true) where $1", [true]);
    return visits.map(({ id }) => id);
  });
  if (typeof outcome === "string") return outcome;
  for (const id of outcome) plans.forget(id);
  return "erased";
}

async function erase(tx: Queries, household: string, visits: readonly string[]): Promise<void> {
  for (const table of ["pgboss.job", "pgboss.archive"])
    await tx.query(`delete from ${table} where name = $1 and data ->> 'visitId' = any($2::text[])`, [QUEUE, visits]);
  await tx.query(
    "delete from mis.delivery using mis.announcement where announcement.id = announcement_id and visit_id = any($1::text[])",
    [visits],
  );
  for (const table of ["announcement", "visit_entry", "code_word", "code_word_showing", "home"])
    await tx.query(`delete from mis.${table} where visit_id = any($1::text[])`, [visits]);
  await tx.query("delete from mis.visit where id = any($1::text[])", [visits]);
  await tx.query("delete from mis.household where id = $1", [household]);
}

/** Erases again what was erased before, where a backup has brought it back. */
export async function eraseAgain(erasing: Omit<Erasing, "household">): Promise<number> {
  let again = 0;
  const marked = new Set(erasing.marks.all().map(({ household }) => household));
  const back = await erasing.database.query<{ id: string }>("select id from mis.household where id = any($1::uuid[])", [
    [...marked],
  ]);
  for (const { id } of back) if ((await eraseHousehold({ ...erasing, household: id })) === "erased") again += 1;
  return again;
}
