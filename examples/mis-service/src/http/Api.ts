import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Account } from "../people/Account.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in; null before anybody is. */
    account: Account | null;
  }
}

/** The server as the routes see it: bodies, parameters and answers have the types of their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
