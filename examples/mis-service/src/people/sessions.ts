import { createHash, randomBytes } from "node:crypto";
import type { Queries } from "../database/Database.js";
import { accountColumns, type Account } from "./Account.js";

/** How long somebody stays signed in: a day at school. */
const HOURS = 10;
const hashed = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Sessions by their token; the database holds only the token's hash. */
export const sessions = {
  open: async (queries: Queries, accountId: string): Promise<string> => {
    const token = randomBytes(32).toString("base64url");
    await queries.query("insert into mis.session values ($1, $2, clock_timestamp() + make_interval(hours => $3))", [
      hashed(token),
      accountId,
      HOURS,
    ]);
    return token;
  },
  whose: async (queries: Queries, token: string): Promise<Account | undefined> => {
    const found = await queries.query<Account>(
      `select ${accountColumns} from mis.session join mis.account on account.id = session.account_id
       where token_hash = $1 and expires_at > clock_timestamp()`,
      [hashed(token)],
    );
    return found[0];
  },
  close: async (queries: Queries, token: string): Promise<void> => {
    await queries.query("delete from mis.session where token_hash = $1", [hashed(token)]);
  },
};
