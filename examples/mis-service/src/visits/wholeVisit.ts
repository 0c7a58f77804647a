import { parseVisit, type Parsed, type Visit, type VisitEvent } from "@home-visits/core";
import type { Queries } from "../database/Database.js";
import type { PlannedRecord } from "./storedVisit.js";

/** The whole record of a visit, read and checked: what was planned, the household as it is known now, and the events. */
export async function wholeVisit(
  queries: Queries,
  planned: { readonly record: PlannedRecord; readonly household_id: string; readonly school_id: string },
  more: readonly VisitEvent[] = [],
): Promise<Parsed<Visit>> {
  const [household] = await queries.query<{ document: unknown }>(
    "select document from mis.household where id = $1 and school_id = $2",
    [planned.household_id, planned.school_id],
  );
  const events = await queries.query<{ body: unknown }>(
    "select body from mis.visit_entry where visit_id = $1 and kind = 'event' order by version",
    [planned.record.id],
  );
  return parseVisit({
    ...planned.record,
    household: household?.document,
    events: [...events.map(({ body }) => body), ...more],
  });
}
