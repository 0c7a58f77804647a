import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";

type Read = {
  readonly homes: readonly { readonly household_id: string }[];
  readonly visitId?: string | undefined;
  readonly what: string;
};

/** Writes down who read what of which households; what is read without this line is not handed out. */
export async function noteReading(tx: Queries, account: Account, { homes, visitId, what }: Read): Promise<void> {
  await tx.query(
    `insert into mis.reading (household_id, visit_id, account_id, what)
     select distinct household_id, $2, $3::uuid, $4 from unnest($1::uuid[]) as household_id`,
    [homes.map(({ household_id }) => household_id), visitId ?? null, account.id, what],
  );
}
