import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";

type Read = { readonly householdId: string; readonly visitId?: string | undefined; readonly what: string };

/** Writes down who read what of a household; what is read without this line is not handed out. */
export async function noteReading(tx: Queries, account: Account, { householdId, visitId, what }: Read): Promise<void> {
  await tx.query("insert into mis.reading (household_id, visit_id, account_id, what) values ($1, $2, $3, $4)", [
    householdId,
    visitId ?? null,
    account.id,
    what,
  ]);
}
