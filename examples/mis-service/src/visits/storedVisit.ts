import type { Visit } from "@home-visits/core";
import type { Queries } from "../database/Database.js";
import type { Summary } from "../watch/summarise.js";
import type { Outline } from "./outlineOf.js";
import type { PlanBasis } from "./planBasis.js";

/** A home as it is planned: its record without the household, which is kept once, and without the events, which are the stream. */
export type PlannedRecord = Omit<Visit, "household" | "events">;

/** A home that is visited. Its id is that of its record; the only home of a visit has the visit's. */
export type StoredHome = { readonly id: string; readonly household_id: string; readonly record: PlannedRecord };

/**
 * A row of the visits: what leaves, is watched and comes back as one. A round is one row with several homes. `version` counts the entries of the
 * stream, `noted_version` is the last that a person wrote.
 */
export type StoredVisit = {
  readonly id: string;
  readonly school_id: string;
  readonly leader_id: string | null;
  readonly buddy_id: string | null;
  readonly visitor_ids: readonly string[];
  readonly homes: readonly StoredHome[];
  readonly outline: Outline;
  readonly basis: PlanBasis;
  readonly left_at: Date | null;
  readonly version: number;
  readonly noted_version: number;
  readonly summary: Summary;
};

const columns =
  "id, school_id, leader_id, buddy_id, visitor_ids, outline, basis, left_at, version, noted_version, summary";

/** A visit by its id; `lock` keeps it for this transaction alone. */
export async function findVisit(queries: Queries, id: string, lock = false): Promise<StoredVisit | undefined> {
  const found = await queries.query<StoredVisit>(
    `select ${columns}, (select jsonb_agg(jsonb_build_object('id', home.id, 'household_id', household_id, 'record', record) order by position)
       from mis.home where visit_id = visit.id) as homes
     from mis.visit where id = $1 ${lock ? "for update" : ""}`,
    [id],
  );
  return found[0];
}
