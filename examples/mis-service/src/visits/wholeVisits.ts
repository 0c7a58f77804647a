import { checkRounds, parseVisit, type Issue, type Parsed, type Visit, type VisitEvent } from "@home-visits/core";
import type { Queries } from "../database/Database.js";
import { homesOfEvents } from "./homesOfEvents.js";
import type { StoredHome } from "./storedVisit.js";
import { zoneOfSchool } from "./zoneOfSchool.js";

type Stored = { readonly id: string; readonly school_id: string; readonly homes: readonly StoredHome[] };

/**
 * The whole record of each home, read and checked: what was planned, the household as it is known now, and the events. On a round each record
 * has them all, and what happened at another home says so.
 */
export async function wholeVisits(
  queries: Queries,
  { id, school_id, homes }: Stored,
  more: readonly VisitEvent[] = [],
): Promise<Parsed<readonly Visit[]>> {
  const households = await queries.query<{ id: string; document: unknown }>(
    "select id, document from mis.household where id = any($1::uuid[]) and school_id = $2",
    [homes.map(({ household_id }) => household_id), school_id],
  );
  const documents = new Map(households.map((household) => [household.id, household.document]));
  const stored = await queries.query<{ body: VisitEvent }>(
    "select body from mis.visit_entry where visit_id = $1 and kind = 'event' order by version",
    [id],
  );
  const events = [...stored.map(({ body }) => body), ...more];
  const about = homesOfEvents(
    homes.map(({ record }) => record),
    events,
  );
  const zone = await zoneOfSchool(queries, school_id);
  const read = homes.map(({ household_id, record }) => {
    const told = events.map((event, at) => {
      const places = about[at];
      return places === undefined || places.includes(record.id) ? event : { ...event, home: places[0] };
    });
    return parseVisit({ ...record, household: documents.get(household_id), events: told }, { zone });
  });
  const issues = read.flatMap((each, at) =>
    each.ok ? [] : homes.length === 1 ? each.issues : each.issues.map(atHome(at)),
  );
  const visits = read.flatMap((each) => (each.ok ? [each.value] : []));
  issues.push(...checkRounds(visits).map((issue) => ({ ...issue, path: `/homes${issue.path}` })));
  const [issue, ...others] = issues;
  return issue === undefined ? { ok: true, value: visits } : { ok: false, issues: [issue, ...others] };
}

const atHome =
  (at: number) =>
  (issue: Issue): Issue => ({ ...issue, path: `/homes/${at}${issue.path}` });
