import { assumedZone } from "@home-visits/core/timers";
import type { Queries } from "../database/Database.js";

/** The zone by whose clock a school's people are shown every time: that of its calendar. Asked each second by every office, so nothing else is read. */
export async function zoneOfSchool(queries: Queries, schoolId: string): Promise<string> {
  const [row] = await queries.query<{ zone: string | null }>(
    "select document #>> '{calendar,zone}' as zone from mis.school where id = $1",
    [schoolId],
  );
  return row?.zone ?? assumedZone;
}
