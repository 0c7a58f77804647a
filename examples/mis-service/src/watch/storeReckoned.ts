import type { Queries } from "../database/Database.js";
import type { Raised } from "./raisedBy.js";
import type { Summary } from "./summarise.js";

/** A visit as it is stored after it was reckoned, with the entry that its stream gets, if it gets one. */
export type Stored = {
  readonly id: string;
  readonly version: number;
  readonly phase: Summary["phase"];
  readonly summary: Summary;
  readonly next_at: string | null;
  readonly armed_job: string | null;
  readonly entry: object | null;
};

type Reckoned = {
  readonly visits: readonly Stored[];
  readonly raised: readonly Raised[];
  readonly channels: readonly string[];
};

/** Writes down what a reckoning gave, in one statement: the visits, their entries, and what goes into the outbox of each channel. */
export async function storeReckoned(tx: Queries, { visits, raised, channels }: Reckoned): Promise<void> {
  await tx.query(
    `with x as (
       select * from jsonb_to_recordset($1::jsonb)
         as x (id text, version integer, phase text, summary jsonb, next_at timestamptz, armed_job uuid, entry jsonb)
     ), fresh as (
       insert into mis.announcement (id, visit_id, since, due_at, body)
       select id, visit_id, since, due_at, body from jsonb_to_recordset($2::jsonb)
         as y (id uuid, visit_id text, since timestamptz, due_at timestamptz, body jsonb)
       on conflict do nothing returning id
     ), sent as (
       insert into mis.delivery (announcement_id, channel) select id, channel from fresh cross join unnest($3::text[]) as channel
     ), told as (
       insert into mis.visit_entry (visit_id, version, kind, body)
       select id, version, 'reckoned', entry from x where entry is not null and entry <> 'null'::jsonb
     )
     update mis.visit set version = x.version, phase = x.phase, summary = x.summary, next_at = x.next_at, armed_job = x.armed_job
     from x where visit.id = x.id`,
    [JSON.stringify(visits), JSON.stringify(raised), channels],
  );
}
