import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "@home-visits/escalation";
import type { Queries } from "../database/Database.js";
import { planFrom, type PlanBasis } from "../visits/planBasis.js";
import { readDocuments } from "../visits/planDocuments.js";
import type { Alarms } from "./Alarms.js";
import type { Plans } from "./keepPlans.js";
import { raisedBy, type Raised } from "./raisedBy.js";
import { storeReckoned, type Stored } from "./storeReckoned.js";
import { summarise, type Summary } from "./summarise.js";
import { uuidOf } from "./uuidOf.js";

/** What made us reckon: an alarm by its id, the sweep, or something that was recorded. */
export type Cause =
  { readonly by: "alarm"; readonly fired: ReadonlyMap<string, string> } | { readonly by: "sweep" | "record" };

type Locked = {
  readonly id: string;
  readonly has_left: boolean;
  readonly basis: PlanBasis | null;
  readonly version: number;
  readonly noted_at: Date;
  readonly next_at: Date | null;
  readonly armed_job: string | null;
};
type Known = {
  readonly now: Date;
  readonly events: readonly (readonly [visitId: string, event: VisitEvent])[];
  readonly announced: readonly string[];
};

type Reckoning = {
  readonly tx: Queries;
  readonly ids: readonly string[];
  readonly alarms: Alarms;
  readonly channels: readonly string[];
  readonly plans: Plans;
  readonly cause: Cause;
};

/**
 * Reckons visits again by the database's clock, in one transaction: what is newly due is announced, the stream tells of it, and the next
 * alarm is set. An alarm that comes twice, late or out of order finds the visit reckoned and changes nothing.
 */
export async function reckonVisits({ tx, ids, alarms, channels, plans, cause }: Reckoning): Promise<void> {
  // held for this reckoning: another one may make room in between
  const held = new Map(ids.flatMap((id) => (plans.of(id) === undefined ? [] : [[id, plans.of(id)] as const])));
  const visits = await locked(tx, ids, [...held.keys()]);
  if (visits.length === 0) return;
  const { now, events, announced } = await known(tx, ids);
  const asked = visits.filter((visit) => isDue(visit, now, cause));
  if (asked.length === 0) return;
  const documentsOf = await readDocuments(
    tx,
    asked.flatMap(({ basis }) => basis ?? []),
  );
  const planOf = ({ id, has_left, basis }: Locked): EscalationPlan => {
    const plan = basis === null ? held.get(id) : planFrom(basis, documentsOf(basis));
    if (plan === undefined) throw new Error("A visit has no plan.");
    if (has_left) plans.keep(id, plan);
    return plan;
  };
  const before = new Set(announced);
  const ofVisit = grouped(events);
  const raised: Raised[] = [];
  const stored = asked.map((visit) => {
    const summary = summaryOf(() => planOf(visit), ofVisit.get(visit.id) ?? [], now);
    const fresh = raisedBy(visit, summary, now).filter(({ id }) => !before.has(id));
    raised.push(...fresh);
    return next(visit, summary, { announced: fresh.map(({ id }) => id), cause });
  });
  await storeReckoned(tx, { visits: stored, raised, channels });
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

/** The visits, for this transaction alone; a plan that is kept here is not read again. */
function locked(tx: Queries, ids: readonly string[], held: readonly string[]): Promise<readonly Locked[]> {
  return tx.query<Locked>(
    `select id, left_at is not null as has_left, case when left_at is null or id <> all($2::text[]) then basis end as basis, version, noted_at,
       next_at, armed_job
     from mis.visit where id = any($1::text[]) order by id for update`,
    [ids, held],
  );
}

/** What is known of visits, and what time it is. A statement of its own: what was recorded while we waited for the lock is not seen before. */
async function known(tx: Queries, ids: readonly string[]): Promise<Known> {
  const [row] = await tx.query<Known>(
    `select clock_timestamp() as now,
       (select coalesce(jsonb_agg(jsonb_build_array(visit_id, body) order by visit_id, version), '[]') from mis.visit_entry
        where visit_id = any($1::text[]) and kind = 'event') as events,
       (select coalesce(jsonb_agg(id), '[]') from mis.announcement where visit_id = any($1::text[])) as announced`,
    [ids],
  );
  if (row === undefined) throw new Error("The database gave no time.");
  return row;
}

function grouped(events: Known["events"]): ReadonlyMap<string, readonly VisitEvent[]> {
  const found = new Map<string, VisitEvent[]>();
  for (const [visitId, event] of events) {
    const list = found.get(visitId);
    if (list === undefined) found.set(visitId, [event]);
    else list.push(event);
  }
  return found;
}

/** An alarm for what was reckoned since is old news; one that fired is gone, so the visit needs another whatever the time is. */
function isDue(visit: Locked, now: Date, cause: Cause): boolean {
  if (cause.by !== "alarm") return true;
  if (visit.next_at !== null && visit.next_at <= now) return true;
  return visit.armed_job !== null && cause.fired.get(visit.id) === visit.armed_job;
}

/** A visit that cannot be reckoned must not stop the others, and not go unseen: it is announced, and tried again every minute. */
function summaryOf(plan: () => EscalationPlan, events: readonly VisitEvent[], now: Date): Summary {
  try {
    return summarise(plan(), events, now);
  } catch {
    const says = "The service cannot work out what is due on this visit. Watch it by the paper.";
    const lost = {
      key: "service|cannot-be-reckoned",
      part: "service",
      step: "cannot-be-reckoned",
      says,
      who: "School office",
    };
    const due = [{ ...lost, since: null, limit: null, visitors: [], home: null, cites: [], taps: [] }];
    return {
      phase: "cannot-be-reckoned",
      due,
      people: [],
      homes: [],
      nextAt: new Date(now.getTime() + 60_000).toISOString(),
    };
  }
}

type Told = { readonly announced: readonly string[]; readonly cause: Cause };

/** The visit as it is stored. An entry is written, and the version counted, unless what was recorded has done so. */
function next(visit: Locked, summary: Summary, { announced, cause }: Told): Stored {
  const tells = cause.by !== "record" || announced.length > 0;
  const version = tells ? visit.version + 1 : visit.version;
  const entry = tells ? { because: cause.by, phase: summary.phase, nextAt: summary.nextAt, announced } : null;
  const armed = summary.nextAt === null ? null : uuidOf(`${visit.id}|${version}`);
  return { id: visit.id, version, phase: summary.phase, summary, next_at: summary.nextAt, armed_job: armed, entry };
}
