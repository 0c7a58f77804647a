import { isDeepStrictEqual } from "node:util";
import type { Account } from "../people/Account.js";
import { Problem } from "../http/Problem.js";
import type { Service } from "../Service.js";
import { reckonVisits } from "../watch/reckonVisits.js";
import { openVisit } from "./changeVisit.js";
import { outlineOf } from "./outlineOf.js";
import { basisOf } from "./planBasis.js";
import { plannedHomes, type HomeToPlan } from "./plannedHomes.js";
import { storeHomes } from "./storeHomes.js";
import type { StoredHome, StoredVisit } from "./storedVisit.js";
import { wholeVisits } from "./wholeVisits.js";

type Planned = {
  /** The id that the visit gets. One that was sent again finds its visit there, and plans none beside it. */
  readonly id: string;
  /** One for a visit; several in their order for a round. */
  readonly homes: readonly HomeToPlan[];
  readonly leader?: string | undefined;
  readonly buddy?: string | undefined;
};

/** Writes a new visit or round down. From then on it is watched: what is to be done before it leaves falls due by itself. */
export async function planVisit(service: Service, account: Account, planned: Planned): Promise<StoredVisit> {
  const { database, alarms, channels, plans } = service;
  const { id } = planned;
  const homes = plannedHomes(id, planned.homes);
  const visit = await database.transaction(async (tx) => {
    await mustBeOfSchool(tx, account, planned);
    const whole = await wholeVisits(tx, { id, homes, school_id: account.schoolId });
    if (!whole.ok) throw new Problem(422, "visit-invalid", "The visit does not hold together.", whole.issues);
    const { basis, plan } = await basisOf(tx, account.schoolId, whole.value);
    const made = await tx.query(
      `insert into mis.visit (id, school_id, leader_id, buddy_id, visitor_ids, outline, basis, version, noted_version, noted_at, phase,
         summary)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, 1, 1, clock_timestamp(), 'planned', '{}'::jsonb)
       on conflict do nothing returning id`,
      [
        ...[id, account.schoolId, planned.leader ?? null, planned.buddy ?? null],
        ...[plan.visitors.map((visitor) => visitor.id), JSON.stringify(outlineOf(homes)), JSON.stringify(basis)],
      ],
    );
    if (made.length === 0) return plannedBefore(await openVisit(tx, account, id), homes);
    await storeHomes(tx, id, homes);
    await tx.query(
      "insert into mis.visit_entry (visit_id, version, kind, body, recorded_by) values ($1, 1, 'planned', '{}'::jsonb, $2)",
      [id, account.id],
    );
    await reckonVisits({ tx, ids: [id], alarms, channels, plans, cause: { by: "record" } });
    return openVisit(tx, account, id);
  });
  service.nudge();
  return visit;
}

/** The visit that this was sent for before. Another plan under its key is refused, as long as the first was not amended. */
function plannedBefore(visit: StoredVisit, homes: readonly StoredHome[]): StoredVisit {
  const said = (each: readonly StoredHome[]): unknown =>
    JSON.parse(JSON.stringify(each.map(({ household_id, record }) => ({ ...record, id: household_id }))));
  if (visit.noted_version === 1 && !isDeepStrictEqual(said(visit.homes), said(homes)))
    throw new Problem(409, "key-taken", "Another visit was planned with this Idempotency-Key. Give each its own.");
  return visit;
}

type Tx = Parameters<typeof wholeVisits>[0];

/** A household, a leader or a buddy of another school is as unknown as one that does not exist. */
async function mustBeOfSchool(tx: Tx, { schoolId }: Account, planned: Planned): Promise<void> {
  await householdsMustBeOfSchool(tx, schoolId, planned.homes);
  const named = [planned.leader, planned.buddy].filter((each) => each !== undefined);
  const held = await tx.query<{ id: string; role: string }>(
    "select id, role from mis.account where id = any($1::uuid[]) and school_id = $2",
    [named, schoolId],
  );
  if (named.some((each) => held.every(({ id }) => id !== each)))
    throw new Problem(422, "account-unknown", "There is no such leader or buddy at this school.");
  if (planned.leader !== undefined && held.find(({ id }) => id === planned.leader)?.role !== "leader")
    throw new Problem(422, "not-a-leader", "Whoever authorises has to be a leader.");
}

/** Each household that is named has to be of the school. */
export async function householdsMustBeOfSchool(
  tx: Tx,
  schoolId: string,
  homes: readonly { readonly household: string }[],
): Promise<void> {
  const named = new Set(homes.map(({ household }) => household));
  const known = await tx.query("select id from mis.household where id = any($1::uuid[]) and school_id = $2", [
    [...named],
    schoolId,
  ]);
  if (known.length < named.size)
    throw new Problem(422, "household-unknown", "There is no such household at this school.");
}
