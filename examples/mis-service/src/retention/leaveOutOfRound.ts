import type { VisitEvent } from "@home-visits/core";
import type { Queries } from "../database/Database.js";
import { databaseNow } from "../database/databaseNow.js";
import { homesOfEvents } from "../visits/homesOfEvents.js";
import { outlineOf } from "../visits/outlineOf.js";
import { basisOf } from "../visits/planBasis.js";
import { findVisit } from "../visits/storedVisit.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import { summarise } from "../watch/summarise.js";

/**
 * Takes the homes of a household out of a round that has others: its records, what happened there, and the plan that knew them. The journey and
 * the other homes stay. Notes about the journey may be about any home, and so may the reason why it was let go despite a policy: they go too.
 */
export async function leaveOutOfRound(tx: Queries, visitId: string, household: string): Promise<void> {
  const stored = await findVisit(tx, visitId);
  if (stored === undefined) return;
  const gone = new Set(stored.homes.flatMap(({ id, household_id }) => (household_id === household ? [id] : [])));
  const rows = await tx.query<{ version: number; body: VisitEvent }>(
    "select version, body from mis.visit_entry where visit_id = $1 and kind = 'event' order by version",
    [visitId],
  );
  const isThere = (at: number): boolean => about[at]?.some((home) => gone.has(home)) === true;
  const about = homesOfEvents(
    stored.homes.map(({ record }) => record),
    rows.map(({ body }) => body),
  );
  const [there, elsewhere] = [rows.filter((_, at) => isThere(at)), rows.filter((_, at) => !isThere(at))];
  await tx.query("delete from mis.visit_entry where visit_id = $1 and version = any($2::integer[])", [
    visitId,
    there.map(({ version }) => version),
  ]);
  await tx.query(
    `update mis.visit_entry set body = body - 'note' - 'despite'
     where visit_id = $1 and (kind = 'authorised' or version = any($2::integer[]))`,
    [visitId, rows.filter((_, at) => about[at] === undefined).map(({ version }) => version)],
  );
  await tx.query("delete from mis.home where id = any($1::text[])", [[...gone]]);
  const homes = stored.homes.filter(({ id }) => !gone.has(id));
  const whole = await wholeVisits(tx, { ...stored, homes });
  if (!whole.ok) throw new Error("What stays of the round cannot be read.");
  const { basis, plan } = await basisOf(tx, stored.school_id, whole.value);
  // everybody was accounted for, perhaps by what has just gone: nobody is looked for again
  const events = elsewhere.map(({ body }) => body);
  const { phase } = summarise(plan, events, await databaseNow(tx));
  const isOver = stored.left_at === null || phase === "accounted-for" || phase === "cancelled";
  await tx.query(
    `with told as (
       insert into mis.visit_entry (visit_id, version, kind, body) values ($1, $2, 'erased', '{}'::jsonb)
     )
     update mis.visit set outline = $3::jsonb, basis = $4::jsonb, version = $2, noted_version = $2, noted_at = clock_timestamp(),
       next_at = case when $5 then next_at end, armed_job = case when $5 then armed_job end
     where id = $1`,
    [visitId, stored.version + 1, JSON.stringify(outlineOf(homes)), JSON.stringify(basis), isOver],
  );
}
