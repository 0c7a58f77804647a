import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "@home-visits/escalation";
import type { Queries } from "../database/Database.js";
import { databaseNow } from "../database/databaseNow.js";
import type { Alarms } from "./Alarms.js";
import { announce, type Raised } from "./announce.js";
import { summarise, type Summary } from "./summarise.js";
import { uuidOf } from "./uuidOf.js";

/** What made us reckon: an alarm by its id, the sweep, or something that was recorded. */
export type Cause =
  { readonly by: "alarm"; readonly fired: ReadonlyMap<string, string> } | { readonly by: "sweep" | "record" };

type Stored = {
  readonly id: string;
  readonly plan: EscalationPlan;
  readonly version: number;
  readonly noted_at: Date;
  readonly next_at: Date | null;
  readonly armed_job: string | null;
};
type Reckoned = { readonly visit: Stored; readonly summary: Summary; readonly raised: readonly Raised[] };

type Reckoning = {
  readonly tx: Queries;
  readonly ids: readonly string[];
  readonly alarms: Alarms;
  readonly channels: readonly string[];
  readonly cause: Cause;
};

/**
 * Reckons visits again by the database's clock, in one transaction: what is newly due is announced, the stream tells of it, and the next
 * alarm is set. An alarm that comes twice, late or out of order finds the visit reckoned and changes nothing.
 */
export async function reckonVisits({ tx, ids, alarms, channels, cause }: Reckoning): Promise<void> {
  const visits = await tx.query<Stored>(
    `select id, plan, version, noted_at, next_at, armed_job from mis.visit where id = any($1::text[]) order by id for update`,
    [ids],
  );
  const now = await databaseNow(tx);
  const asked = visits.filter((visit) => isDue(visit, now, cause));
  if (asked.length === 0) return;
  const events = await eventsOf(
    tx,
    asked.map(({ id }) => id),
  );
  const reckoned: Reckoned[] = asked.map((visit) => {
    const summary = summaryOf(visit, events.get(visit.id) ?? [], now);
    return { visit, summary, raised: raisedBy(visit, summary, now) };
  });
  const news = await announce(
    tx,
    reckoned.flatMap(({ raised }) => raised),
    channels,
  );
  const stored = reckoned.map(({ visit, summary }) => next(visit, summary, news.get(visit.id) ?? [], cause));
  await tx.query(
    `insert into mis.visit_entry (visit_id, version, kind, body)
     select id, version, 'reckoned', entry from jsonb_to_recordset($1::jsonb) as x (id text, version integer, entry jsonb)
     where entry is not null`,
    [JSON.stringify(stored)],
  );
  await tx.query(
    `update mis.visit set version = x.version, phase = x.phase, summary = x.summary, next_at = x.next_at, armed_job = x.armed_job
     from jsonb_to_recordset($1::jsonb)
       as x (id text, version integer, phase text, summary jsonb, next_at timestamptz, armed_job uuid)
     where visit.id = x.id`,
    [JSON.stringify(stored)],
  );
  await alarms.drop(
    tx,
    asked.flatMap(({ armed_job }) => armed_job ?? []),
  );
  await alarms.set(
    tx,
    stored.flatMap(({ id, armed_job, next_at }) =>
      armed_job === null || next_at === null ? [] : [{ id: armed_job, visitId: id, at: new Date(next_at) }],
    ),
  );
}

/** An alarm for what was reckoned since is old news; one that fired is gone, so the visit needs another whatever the time is. */
function isDue(visit: Stored, now: Date, cause: Cause): boolean {
  if (cause.by !== "alarm") return true;
  if (visit.next_at !== null && visit.next_at <= now) return true;
  return visit.armed_job !== null && cause.fired.get(visit.id) === visit.armed_job;
}

async function eventsOf(tx: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, readonly VisitEvent[]>> {
  const rows = await tx.query<{ visit_id: string; body: VisitEvent }>(
    "select visit_id, body from mis.visit_entry where visit_id = any($1::text[]) and kind = 'event' order by visit_id, version",
    [ids],
  );
  const events = new Map<string, VisitEvent[]>();
  for (const { visit_id, body } of rows) events.set(visit_id, [...(events.get(visit_id) ?? []), body]);
  return events;
}

/** A visit that cannot be reckoned must not stop the others, and not go unseen: it is announced, and tried again every minute. */
function summaryOf({ plan }: Stored, events: readonly VisitEvent[], now: Date): Summary {
  try {
    return summarise(plan, events, now);
  } catch {
    const says = "The service cannot work out what is due on this visit. Watch it by the paper.";
    const lost = {
      key: "service|cannot-be-reckoned",
      part: "service",
      step: "cannot-be-reckoned",
      says,
      who: "School office",
    };
    const due = [{ ...lost, since: null, limit: null, visitors: [], cites: [] }];
    return { phase: "cannot-be-reckoned", due, people: [], nextAt: new Date(now.getTime() + 60_000).toISOString() };
  }
}

function raisedBy(visit: Stored, summary: Summary, now: Date): Raised[] {
  return summary.due.map((due) => {
    const since = due.since === null ? now : new Date(due.since);
    // what somebody told us after it fell due could not be announced before they did
    const dueAt = new Date(Math.max(since.getTime(), visit.noted_at.getTime()));
    return { id: uuidOf(`${visit.id}|${due.key}`), visitId: visit.id, phase: summary.phase, since, dueAt, due };
  });
}

/** The visit as it is stored. An entry is written, and the version counted, unless what was recorded has done so. */
function next(visit: Stored, summary: Summary, announced: readonly string[], cause: Cause) {
  const tells = cause.by !== "record" || announced.length > 0;
  const version = tells ? visit.version + 1 : visit.version;
  const entry = tells ? { because: cause.by, phase: summary.phase, nextAt: summary.nextAt, announced } : null;
  const armed = summary.nextAt === null ? null : uuidOf(`${visit.id}|${version}`);
  return { id: visit.id, version, phase: summary.phase, summary, next_at: summary.nextAt, armed_job: armed, entry };
}
