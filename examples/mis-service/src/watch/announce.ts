import type { Queries } from "../database/Database.js";
import type { Summary } from "./summarise.js";

/** Something newly due. `id` is the same however often it is found, so it is announced once; `dueAt` is when it could first be. */
export type Raised = {
  readonly id: string;
  readonly visitId: string;
  readonly phase: Summary["phase"];
  readonly since: Date;
  readonly dueAt: Date;
  readonly due: Summary["due"][number];
};

/** Puts what is new into the outbox, for every channel, and gives the ids of the new ones by visit. */
export async function announce(
  tx: Queries,
  raised: readonly Raised[],
  channels: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (raised.length === 0) return new Map();
  const rows = raised.map(({ id, visitId, phase, since, dueAt, due }) => {
    const { part, step, says, who, visitors, limit, cites } = due;
    return {
      id,
      visit_id: visitId,
      since,
      due_at: dueAt,
      body: { phase, part, step, says, who, visitors, limit, cites },
    };
  });
  const fresh = await tx.query<{ id: string; visit_id: string }>(
    `with fresh as (
       insert into mis.announcement (id, visit_id, since, due_at, body)
       select id, visit_id, since, due_at, body from jsonb_to_recordset($1::jsonb)
         as x (id uuid, visit_id text, since timestamptz, due_at timestamptz, body jsonb)
       on conflict do nothing returning id, visit_id
     ), sent as (
       insert into mis.delivery (announcement_id, channel)
       select id, channel from fresh cross join unnest($2::text[]) as channel
     )
     select id, visit_id from fresh`,
    [JSON.stringify(rows), channels],
  );
  const news = new Map<string, string[]>();
  for (const { id, visit_id } of fresh) news.set(visit_id, [...(news.get(visit_id) ?? []), id]);
  return news;
}
