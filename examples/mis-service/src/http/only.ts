import type { FastifyRequest } from "fastify";
import type { Account, Role } from "../people/Account.js";
import { Problem } from "./Problem.js";

/** Who is asking, if they may ask this at all. */
export function only(request: FastifyRequest, ...roles: readonly Role[]): Account {
  const { account } = request;
  if (account === null) throw new Problem(401, "not-signed-in", "Sign in first.");
  if (!roles.includes(account.role)) throw new Problem(403, "not-for-your-role", "This is not for your role.");
  return account;
}

/** Anybody who is signed in; whose the thing is that they ask about is looked at where it is opened. */
export function anybody(request: FastifyRequest): Account {
  return only(request, "office", "visitor", "leader");
}
