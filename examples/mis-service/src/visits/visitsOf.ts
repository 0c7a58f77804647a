import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";
import { mayOpen } from "./mayOpen.js";
import type { StoredVisit } from "./storedVisit.js";

type ListedVisit = Omit<StoredVisit, "basis" | "homes" | "left_at" | "noted_version">;
/** The visits that are listed, and how many more there are. */
type Listed = { readonly visits: readonly ListedVisit[]; readonly more: number };

/** As many as somebody can look at. */
const MOST = 500;
const inTrouble = "phase in ('overdue', 'code-word', 'cannot-be-reckoned')";

/**
 * Somebody's visits about which anything can still fall due, or that were noted in the last day. Those in trouble come first, then the soonest:
 * where there are more than are listed, none of these is left out for one that is only planned.
 */
export async function visitsOf(
  queries: Queries,
  account: Account,
  which: "all" | "in-trouble" = "all",
): Promise<Listed> {
  const found = await queries.query<ListedVisit & { readonly of_all: number }>(
    `select id, school_id, leader_id, buddy_id, visitor_ids, outline, version, summary, count(*) over ()::int as of_all
     from mis.visit
     where school_id = $1 and (next_at is not null or noted_at > clock_timestamp() - interval '1 day') and ($5 or ${inTrouble})
       and (buddy_id = $2::uuid or $3 = 'office' or $3 = 'visitor' and $4::text = any(visitor_ids)
         or $3 = 'leader' and (leader_id = $2::uuid or ${inTrouble}))
     order by not ${inTrouble}, next_at nulls last, id limit $6`,
    [account.schoolId, account.id, account.role, account.personId, which === "all", MOST],
  );
  // the query narrows, the rule decides
  const visits = found.filter((visit) => mayOpen(account, visit));
  return { visits, more: Math.max(0, (found[0]?.of_all ?? 0) - found.length) };
}
