import type { Queries } from "../database/Database.js";
import { isPassword } from "./hashPassword.js";

/** What somebody hands over to sign in. */
export type Credentials = { readonly username: string; readonly password: string };

/**
 * Says whose account it is, or that it is nobody's. A school with an identity provider of its own gives another function here: it
 * exchanges what the provider handed over (an OIDC code in place of the password) and answers with the account that belongs to it.
 */
export type SignIn = (queries: Queries, credentials: Credentials) => Promise<string | undefined>;

// somebody whom nobody knows costs as much time as somebody with a wrong password
const nobody = `scrypt$${"A".repeat(22)}==$${"A".repeat(43)}=`;

/** The accounts that the service keeps itself. */
export const localSignIn: SignIn = async (queries, { username, password }) => {
  const found = await queries.query<{ id: string; password: string }>(
    "select id, password from mis.account where username = $1",
    [username.toLowerCase()],
  );
  const right = await isPassword(password, found[0]?.password ?? nobody);
  return right ? found[0]?.id : undefined;
};
