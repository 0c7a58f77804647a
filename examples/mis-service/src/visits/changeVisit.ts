import type { Queries } from "../database/Database.js";
import { Problem } from "../http/Problem.js";
import type { Account } from "../people/Account.js";
import type { Service } from "../Service.js";
import { reckonVisits } from "../watch/reckonVisits.js";
import { mayOpen } from "./mayOpen.js";
import { outlineOf } from "./outlineOf.js";
import { basisOf } from "./planBasis.js";
import { storeHomes } from "./storeHomes.js";
import { findVisit, type StoredHome, type StoredVisit } from "./storedVisit.js";
import { wholeVisits } from "./wholeVisits.js";

/** What a person writes into the stream of a visit; `recorded` is what an event or a decision says. */
export type Entry = {
  readonly kind: "planned" | "amended" | "answered" | "assessed" | "authorised" | "event" | "erased";
  readonly body: object;
};

export type Change = {
  readonly service: Service;
  readonly account: Account;
  readonly visitId: string;
  /** The version that the caller had seen, which a backup that was put back may not have; left out where a fact is recorded, which is never refused because somebody was quicker. */
  readonly seen?: number | undefined;
  readonly decide: (
    tx: Queries,
    visit: StoredVisit,
  ) => Promise<{ readonly entries: readonly Entry[]; readonly homes?: readonly StoredHome[] | undefined }>;
};

/**
 * Changes a visit in one transaction: the entries, the plan as long as nobody has left, what is due by now, and the next alarm. All of it
 * stands afterwards, or nothing.
 */
export async function changeVisit({ service, account, visitId, seen, decide }: Change): Promise<StoredVisit> {
  const { database, alarms, channels, plans } = service;
  const changed = await database.transaction(async (tx) => {
    const visit = await openVisit(tx, account, visitId, true);
    if (seen !== undefined && (seen < visit.noted_version || seen > visit.version))
      throw new Problem(412, "changed-since", "Somebody else changed this visit. Read it again, then decide.");
    const { entries, homes } = await decide(tx, visit);
    if (entries.length === 0) return visit;
    await append(tx, visit, entries, account.id);
    if (visit.left_at === null) await planAgain(tx, visit, homes);
    await reckonVisits({ tx, ids: [visitId], alarms, channels, plans, cause: { by: "record" } });
    return openVisit(tx, account, visitId);
  });
  service.nudge();
  return changed;
}

/** A visit that is this account's. What is somebody else's is not there, so that nobody learns of it. */
export async function openVisit(tx: Queries, account: Account, id: string, lock = false): Promise<StoredVisit> {
  const visit = await findVisit(tx, id, lock);
  if (visit === undefined || !mayOpen(account, visit))
    throw new Problem(404, "not-found", "There is no such visit, or it is not yours.");
  return visit;
}

async function append(tx: Queries, visit: StoredVisit, entries: readonly Entry[], by: string): Promise<void> {
  const rows = entries.map(({ kind, body }, at) => ({ kind, body, version: visit.version + at + 1 }));
  await tx.query(
    `insert into mis.visit_entry (visit_id, version, kind, body, recorded_by)
     select $1, version, kind, body, $2 from jsonb_to_recordset($3::jsonb) as x (version integer, kind text, body jsonb)`,
    [visit.id, by, JSON.stringify(rows)],
  );
  await tx.query("update mis.visit set version = $2, noted_version = $2, noted_at = clock_timestamp() where id = $1", [
    visit.id,
    visit.version + entries.length,
  ]);
}

/** Until somebody has left the plan follows the record; from then on it stays as it was at departure. */
async function planAgain(tx: Queries, visit: StoredVisit, amended?: readonly StoredHome[]): Promise<void> {
  const homes = amended ?? visit.homes;
  const whole = await wholeVisits(tx, { ...visit, homes });
  if (!whole.ok) throw new Problem(422, "visit-invalid", "The visit would not hold together.", whole.issues);
  const { basis, plan } = await basisOf(tx, visit.school_id, whole.value);
  const left = whole.value[0]?.events.some(({ type }) => type === "departed") ?? false;
  await tx.query(
    `update mis.visit set outline = $2::jsonb, basis = $3::jsonb, visitor_ids = $4,
       left_at = case when $5 then clock_timestamp() end where id = $1`,
    [
      ...[visit.id, JSON.stringify(outlineOf(homes)), JSON.stringify(basis)],
      ...[plan.visitors.map(({ id }) => id), left],
    ],
  );
  if (amended !== undefined) await storeHomes(tx, visit.id, amended);
}
