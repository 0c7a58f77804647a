import type { Database, Queries } from "../database/Database.js";
import type { Announcement, Channel } from "./Channel.js";

const BATCH = 100;
/** Longer than an attempt may take: whoever holds an announcement longer has died. */
const LEASE = "8 seconds";
/** No retry and no lease is so far ahead: it was written before the clock was set back, and counts for nothing. */
const TOO_FAR = "60 seconds";

type Claimed = {
  readonly id: string;
  readonly visit_id: string;
  readonly since: Date;
  readonly due_at: Date;
  readonly attempts: number;
  readonly body: Readonly<Record<string, unknown>>;
};

/** Hands on what waits in the outbox of a channel, and says whether there was a full batch of it. */
export async function deliverDue(database: Database, channel: Channel): Promise<boolean> {
  const claimed = await claim(database, channel.name);
  if (claimed.length === 0) return false;
  const taken = await Promise.all(claimed.map((each) => isTaken(channel, each)));
  const [done, left] = [claimed.filter((_, at) => taken[at]), claimed.filter((_, at) => !taken[at])];
  if (left.length > 0) await later(database, channel.name, left);
  if (done.length > 0) await database.transaction((tx) => record(tx, channel.name, done));
  return claimed.length === BATCH && done.length > 0;
}

/** Takes what is waiting for itself alone; two workers never hold the same. */
function claim(database: Database, channel: string): Promise<readonly Claimed[]> {
  return database.query<Claimed>(
    `with due as (
       select announcement_id from mis.delivery
       where channel = $1 and delivered_at is null and next_try_at <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       or channel = $1 and delivered_at is null and (next_try_at > clock_timestamp() + $4::interval
         or leased_until > clock_timestamp() + $4::interval)
       order by next_try_at limit $2 for update skip locked
     )
     update mis.delivery set leased_until = clock_timestamp() + $3::interval, attempts = attempts + 1
     from due join mis.announcement on announcement.id = due.announcement_id
     where delivery.announcement_id = due.announcement_id and delivery.channel = $1
     returning announcement.id, announcement.visit_id, announcement.since, announcement.due_at, announcement.body, delivery.attempts`,
    [channel, BATCH, LEASE, TOO_FAR],
  );
}

async function isTaken(channel: Channel, { id, visit_id, since, due_at, attempts, body }: Claimed): Promise<boolean> {
  const announcement: Announcement = {
    id,
    visitId: visit_id,
    since: since.toISOString(),
    dueAt: due_at.toISOString(),
    attempt: attempts,
    body,
  };
  return channel.deliver(announcement).then(
    () => true,
    () => false,
  );
}

/** What was not taken is tried again after 1, 2, 4 … seconds, at most after 30. */
async function later(database: Database, channel: string, left: readonly Claimed[]): Promise<void> {
  await database.query(
    `update mis.delivery set leased_until = null,
       next_try_at = clock_timestamp() + make_interval(secs => least(30, power(2, least(attempts, 6) - 1)))
     where channel = $1 and announcement_id = any($2::uuid[])`,
    [channel, left.map(({ id }) => id)],
  );
}

/** What was taken stands in the stream of its visit, with how late it was by the database's clock. */
async function record(tx: Queries, channel: string, done: readonly Claimed[]): Promise<void> {
  // in the order in which the watch locks them too, so that the two never wait for each other
  await tx.query("select id from mis.visit where id = any($1::text[]) order by id for update", [
    done.map(({ visit_id }) => visit_id),
  ]);
  await tx.query(
    `with delivered as (
       update mis.delivery set delivered_at = clock_timestamp(), leased_until = null,
         late_ms = greatest(0, extract(epoch from clock_timestamp() - announcement.due_at) * 1000)::integer
       from mis.announcement
       where announcement.id = delivery.announcement_id and channel = $1 and announcement_id = any($2::uuid[])
         and delivered_at is null
       returning announcement.id, announcement.visit_id, due_at, delivered_at, late_ms, attempts, body ->> 'step' as step
     ), counted as (
       select *, row_number() over (partition by visit_id order by due_at, id) as place,
         count(*) over (partition by visit_id) as several from delivered
     ), told as (
       insert into mis.visit_entry (visit_id, version, kind, body)
       select visit_id, visit.version + place, 'announced', jsonb_build_object('announcement', counted.id, 'channel', $1::text,
         'step', step, 'dueAt', due_at, 'deliveredAt', delivered_at, 'lateMs', late_ms, 'attempts', attempts)
       from counted join mis.visit on visit.id = counted.visit_id
     )
     update mis.visit set version = visit.version + several
     from (select distinct visit_id, several from counted) as x where visit.id = x.visit_id`,
    [channel, done.map(({ id }) => id)],
  );
}
