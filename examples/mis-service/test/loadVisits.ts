import { parseVisit, policies, type VisitEvent } from "@home-visits/core";
import { escalationAt, parseSchool, planEscalation, type EscalationPlan } from "@home-visits/escalation";
import { readFileSync } from "node:fs";
import type { Database } from "../src/database/Database.js";
import { outlineOf } from "../src/visits/outlineOf.js";
import type { PlannedRecord } from "../src/visits/storedVisit.js";
import { storeDocuments } from "../src/visits/planDocuments.js";
import { summarise } from "../src/watch/summarise.js";
import { uuidOf } from "../src/watch/uuidOf.js";

export type Loaded = { readonly id: string; readonly plan: EscalationPlan; readonly events: readonly VisitEvent[] };

const school = parseSchool(JSON.parse(readFileSync(new URL("../sample/school.json", import.meta.url), "utf8")));

/** Puts visits that have left straight into the database, as they would stand there; the sweep finds them and arms them. */
export async function loadVisits(
  database: Database,
  backs: readonly Date[],
  named = "load",
): Promise<readonly Loaded[]> {
  const [home] = await database.query<{ id: string; school_id: string; document: object }>(
    "select id, school_id, document from mis.household where $1 order by id limit 1",
    [true],
  );
  if (home === undefined || !school.ok) throw new Error("The sample school is missing.");
  const hashes = await storeDocuments(database, home.school_id);
  const loaded: Loaded[] = [];
  for (let from = 0; from < backs.length; from += 100) {
    const made = backs
      .slice(from, from + 100)
      .map((back, index) => visitOf(`${named}-${String(from + index).padStart(5, "0")}`, back, home.document));
    const rows = made.map(({ id, record, events }) => ({
      id,
      outline: outlineOf([{ record }]),
      basis: { ...hashes, homes: [{ ...record, household: home.document, events: [] }] },
      record,
      event: events[0],
    }));
    await database.query(
      `with x as (select * from jsonb_to_recordset($1::jsonb) as x (id text, outline jsonb, basis jsonb, record jsonb, event jsonb)),
       v as (insert into mis.visit (id, school_id, visitor_ids, outline, basis, left_at, version, noted_version, noted_at, phase, summary, next_at)
         select id, $2, '{jo}', outline, basis, clock_timestamp(), 1, 1, clock_timestamp() - interval '1 day', 'out',
           '{"phase":"out","due":[],"people":[],"homes":[],"nextAt":null}'::jsonb, clock_timestamp() from x),
       h as (insert into mis.home (id, visit_id, position, household_id, record) select id, id, 1, $3, record from x)
       insert into mis.visit_entry (visit_id, version, kind, body) select id, 1, 'event', event from x`,
      [JSON.stringify(rows), home.school_id, home.id],
    );
    loaded.push(...made);
  }
  return loaded;
}

function visitOf(id: string, back: Date, household: object): Loaded & { readonly record: PlannedRecord } {
  const at = (minutes: number): string => new Date(back.getTime() + minutes * 60_000).toISOString();
  const record = {
    id,
    purposes: ["welfare"],
    setting: "inside",
    visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
    buddy: { name: "Bryn Calloway", phone: "07700 900142" },
    times: { leaveSchool: at(-90), arrive: at(-80), leaveHome: at(-20), backAtSchool: at(0) },
  };
  const visit = parseVisit({ ...record, household, events: [] });
  if (!visit.ok || !school.ok) throw new Error("The visit of the test does not hold together.");
  const plan = planEscalation({ visit: visit.value, policy: policies["reach2-2020"], school: school.value });
  const { household: _, events: __, ...planned } = visit.value;
  return { id, record: planned, plan, events: [{ id: "e1", type: "departed", at: at(-90) }] };
}

type Between = { readonly from: Date; readonly to: Date; readonly parts?: readonly string[] | undefined };

/** The ids of all announcements that have to be made of visits between two instants. */
export function wantedOf(visits: readonly Loaded[], between: Between): ReadonlySet<string> {
  return new Set(visits.flatMap((visit) => [...announcedBetween(visit, between)]));
}

/** The ids of all announcements that have to be made of a visit between two instants, worked out in one go and without a queue. */
function announcedBetween({ id, plan, events }: Loaded, { from, to, parts }: Between): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let now: Date | undefined = from; now !== undefined && now <= to; now = nextOf(plan, events, now))
    for (const { key, part } of summarise(plan, events, now).due)
      if (parts?.includes(part) ?? part !== "service") ids.add(uuidOf(`${id}|${key}`));
  return ids;
}

function nextOf(plan: EscalationPlan, events: readonly VisitEvent[], now: Date): Date | undefined {
  const { nextAt } = escalationAt(plan, events, now.toISOString());
  return nextAt === undefined ? undefined : new Date(nextAt);
}
