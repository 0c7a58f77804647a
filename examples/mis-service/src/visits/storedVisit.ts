import type { Visit } from "@home-visits/core";
import type { EscalationPlan } from "@home-visits/escalation";
import type { Queries } from "../database/Database.js";
import type { Summary } from "../watch/summarise.js";

/** A visit as it is planned: its record without the household, which is kept once, and without the events, which are its stream. */
export type PlannedRecord = Omit<Visit, "household" | "events">;

/** A row of the visits. `version` counts the entries of the stream, `noted_version` is the last that a person wrote. */
export type StoredVisit = {
  readonly id: string;
  readonly school_id: string;
  readonly household_id: string;
  readonly leader_id: string | null;
  readonly buddy_id: string | null;
  readonly visitor_ids: readonly string[];
  readonly record: PlannedRecord;
  readonly plan: EscalationPlan;
  readonly left_at: Date | null;
  readonly version: number;
  readonly noted_version: number;
  readonly summary: Summary;
};

const columns =
  "id, school_id, household_id, leader_id, buddy_id, visitor_ids, record, plan, left_at, version, noted_version, summary";

/** A visit by its id; `lock` keeps it for this transaction alone. */
export async function findVisit(queries: Queries, id: string, lock = false): Promise<StoredVisit | undefined> {
  const found = await queries.query<StoredVisit>(
    `select ${columns} from mis.visit where id = $1 ${lock ? "for update" : ""}`,
    [id],
  );
  return found[0];
}
