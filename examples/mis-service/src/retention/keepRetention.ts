import type { Database } from "../database/Database.js";
import type { Plans } from "../watch/keepPlans.js";
import { eraseHousehold } from "./eraseHousehold.js";
import type { ErasureMarks } from "./erasureMarks.js";

type Keeping = { readonly database: Database; readonly plans: Plans; readonly marks: ErasureMarks };
type Kept = { readonly households: number; readonly readings: number };

const days = (what: string): string => `make_interval(days => (retention -> '${what}' ->> 'days')::int)`;

/**
 * Erases what every school's own retention no longer keeps. A school that has stated none keeps everything. A household counts from the last
 * that was noted of it or of a visit to it, and stays as long as anything may fall due.
 */
export async function keepRetention({ database, plans, marks }: Keeping): Promise<Kept> {
  const old = await database.query<{ id: string }>(
    `select household.id from mis.household join mis.school on school.id = household.school_id
     where jsonb_typeof(retention -> 'households') = 'object' and changed_at < clock_timestamp() - ${days("households")}
       and not exists (select 1 from mis.home join mis.visit on visit.id = home.visit_id where household_id = household.id
         and (next_at is not null or noted_at >= clock_timestamp() - ${days("households")}))
     order by household.id limit $1`,
    [500],
  );
  let households = 0;
  for (const { id } of old) {
    const outcome = await eraseHousehold({ database, plans, marks, household: id });
    if (outcome === "erased") households += 1;
  }
  let readings = 0;
  for (const table of ["reading", "code_word_showing"]) {
    const gone = await database.query(
      `delete from mis.${table} as read using mis.account, mis.school
       where account.id = read.account_id and school.id = account.school_id and $1
         and jsonb_typeof(retention -> 'readings') = 'object' and read.at < clock_timestamp() - ${days("readings")}
       returning 1`,
      [true],
    );
    readings += gone.length;
  }
  return { households, readings };
}
