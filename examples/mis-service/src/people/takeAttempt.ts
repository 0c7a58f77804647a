import { createHash } from "node:crypto";
import type { Database, Queries } from "../database/Database.js";

/** Who tries to sign in: the name as it is compared, whether or not anybody has it, and where the request came from. */
export type Attempt = { readonly username: string; readonly address: string };

/** Attempts that are free before anybody waits. A whole school may have one address. */
const FREE = { account: 5, address: 50 } as const;
/** The longest wait: it ends by itself, so that nobody can lock somebody else out for good. */
const LONGEST_MS = 900_000;
/** How long attempts are remembered. */
const REMEMBERED = "1 hour";

type Counted = { readonly kind: keyof typeof FREE; readonly times: number; readonly since: number };

/**
 * Counts an attempt before it is looked at, or says how many milliseconds it has to wait: past the free ones, each that fails makes the next wait twice as
 * long. The database counts for all processes, one attempt of a name or an address after the other: many at once are not all free.
 */
export async function takeAttempt(database: Database, attempt: Attempt): Promise<number> {
  const keys = keysOf(attempt);
  return database.transaction(async (tx) => {
    await tx.query(
      `insert into mis.sign_in_attempt (key, kind) select * from unnest($1::text[], $2::text[]) on conflict do nothing`,
      [Object.values(keys), Object.keys(keys)],
    );
    const counted = await tx.query<Counted>(
      `select kind, case when last_at > clock_timestamp() - interval '${REMEMBERED}' then times else 0 end as times,
         (extract(epoch from clock_timestamp() - last_at) * 1000)::float8 as since
       from mis.sign_in_attempt where key = any($1::text[]) order by key for update`,
      [Object.values(keys)],
    );
    const wait = Math.max(...counted.map(({ kind, times, since }) => waitAfter(times, FREE[kind]) - since), 0);
    if (wait === 0)
      await tx.query(
        `update mis.sign_in_attempt set last_at = clock_timestamp(),
           times = case when last_at > clock_timestamp() - interval '${REMEMBERED}' then times + 1 else 1 end
         where key = any($1::text[])`,
        [Object.values(keys)],
      );
    return wait;
  });
}

/** The attempt was right: what was counted of the account is forgotten, and of the address this attempt alone. */
export async function attemptWasRight(queries: Queries, attempt: Attempt): Promise<void> {
  const { account, address } = keysOf(attempt);
  await queries.query(
    "update mis.sign_in_attempt set times = case when key = $1 then 0 else greatest(0, times - 1) end where key in ($1, $2)",
    [account, address],
  );
}

/** Forgets what was counted too long ago to count. */
export async function forgetAttempts(queries: Queries): Promise<void> {
  await queries.query(`delete from mis.sign_in_attempt where last_at < clock_timestamp() - interval '${REMEMBERED}'`);
}

/** Milliseconds from one attempt to the next, after so many that failed. */
export function waitAfter(times: number, free: number): number {
  return times < free ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** Math.min(20, times - free));
}

/** What is typed as a name may be a password, so the table holds no name. */
function keysOf({ username, address }: Attempt): Readonly<Record<keyof typeof FREE, string>> {
  const hashed = (text: string): string => createHash("sha256").update(text).digest("base64url");
  return { account: hashed(`account ${username}`), address: hashed(`address ${address}`) };
}
