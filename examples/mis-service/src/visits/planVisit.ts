import { randomUUID } from "node:crypto";
import type { Account } from "../people/Account.js";
import { Problem } from "../http/Problem.js";
import type { Service } from "../Service.js";
import { reckonVisits } from "../watch/reckonVisits.js";
import { openVisit, planOf } from "./changeVisit.js";
import type { PlannedRecord, StoredVisit } from "./storedVisit.js";
import { wholeVisit } from "./wholeVisit.js";

type Planned = {
  readonly household: string;
  readonly record: Omit<PlannedRecord, "id" | "school" | "round">;
  readonly leader?: string | undefined;
  readonly buddy?: string | undefined;
};

/** Writes a new visit down. From then on it is watched: what is to be done before it leaves falls due by itself. */
export async function planVisit(service: Service, account: Account, planned: Planned): Promise<StoredVisit> {
  const { database, alarms, channels, plans } = service;
  const id = randomUUID();
  const record: PlannedRecord = { ...planned.record, id };
  const visit = await database.transaction(async (tx) => {
    await mustBeOfSchool(tx, account, planned);
    const of = { record, household_id: planned.household, school_id: account.schoolId };
    const whole = await wholeVisit(tx, of);
    if (!whole.ok) throw new Problem(422, "visit-invalid", "The visit does not hold together.", whole.issues);
    const plan = await planOf(tx, account.schoolId, whole.value);
    await tx.query(
      `insert into mis.visit (id, school_id, household_id, leader_id, buddy_id, visitor_ids, record, plan, version, noted_version,
         noted_at, phase, summary)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, 1, 1, clock_timestamp(), 'planned', '{}'::jsonb)`,
      [
        ...[id, account.schoolId, planned.household, planned.leader ?? null, planned.buddy ?? null],
        ...[record.visitors.map((visitor) => visitor.id), JSON.stringify(record), JSON.stringify(plan)],
      ],
    );
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

type Tx = Parameters<typeof wholeVisit>[0];

/** A household, a leader or a buddy of another school is as unknown as one that does not exist. */
async function mustBeOfSchool(tx: Tx, { schoolId }: Account, planned: Planned): Promise<void> {
  const known = await tx.query("select id from mis.household where id = $1 and school_id = $2", [
    planned.household,
    schoolId,
  ]);
  if (known.length === 0) throw new Problem(422, "household-unknown", "There is no such household at this school.");
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
