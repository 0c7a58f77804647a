import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { uuidOf } from "../watch/uuidOf.js";
import type { Account } from "../people/Account.js";

/** A key of the sender's own: what is sent again with it, because no answer came, is done once. */
export const keyHeaders = z.object({ "idempotency-key": z.string().min(8).max(200).optional() });

/** The id of what a request makes: the same whenever the same person sends the same key, and a new one without a key. */
export function idToMake({ headers }: FastifyRequest, account: Account): string {
  const key = headers["idempotency-key"];
  return typeof key === "string" ? uuidOf(`${account.id}|${key}`) : randomUUID();
}
