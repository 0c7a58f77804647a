import type { Queries } from "../database/Database.js";
import type { StoredVisit } from "./storedVisit.js";

type Listed = Omit<StoredVisit, "plan" | "household_id" | "left_at" | "noted_version">;

/** The visits of a school about which anything can still fall due, or that were planned for these days; the soonest first. */
export function visitsOf(queries: Queries, schoolId: string): Promise<readonly Listed[]> {
  return queries.query<Listed>(
    `select id, school_id, leader_id, buddy_id, visitor_ids, record, version, summary from mis.visit
     where school_id = $1 and (next_at is not null or noted_at > clock_timestamp() - interval '1 day')
     order by next_at nulls last, id limit 500`,
    [schoolId],
  );
}
