import type { Queries } from "../database/Database.js";
import { QUEUE } from "./openQueue.js";

/** At most so many in one sweep: a transaction that locks more keeps others waiting. */
const MOST = 500;

/**
 * Visits that the queue has forgotten: past their time, or with no alarm that is still to come. One whose alarm a worker took a moment ago is
 * left to it: to reckon it twice makes a busy service later still.
 */
export async function visitsWithoutAlarm(queries: Queries): Promise<readonly string[]> {
  const found = await queries.query<{ id: string }>(
    `select visit.id from mis.visit where next_at is not null and (
       next_at < clock_timestamp() - interval '3 seconds' and not exists (select 1 from pgboss.job
         where job.name = $1 and job.id = visit.armed_job and job.state = 'active' and job.started_on > clock_timestamp() - interval '5 seconds')
       or not exists (select 1 from pgboss.job where job.name = $1 and job.id = visit.armed_job and job.state < 'completed'))
     order by next_at limit $2`,
    [QUEUE, MOST],
  );
  return found.map(({ id }) => id);
}
