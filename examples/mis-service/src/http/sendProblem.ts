import type { FastifyReply } from "fastify";
import { z } from "zod";
import { DatabaseAway, isLateConnection } from "../database/DatabaseAway.js";
import { Problem } from "./Problem.js";

/** How every refusal is told (RFC 9457): what is wrong, and the place of each thing to mend. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    title: z.string(),
    issues: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: "Problem" });

/** Answers with a problem. What nobody foresaw is told by its number alone: a message could hold what somebody typed. */
export function sendProblem(reply: FastifyReply, error: unknown): FastifyReply {
  const known = error instanceof Problem ? error : foreseen(error);
  const { status, code, message, issues } = known;
  if (status === 503 && !reply.hasHeader("retry-after")) reply.header("retry-after", "2");
  return reply
    .code(status)
    .type("application/problem+json")
    .send(JSON.stringify({ type: `urn:mis-service:${code}`, status, code, title: message, issues }));
}

type Told = Pick<Problem, "code" | "message" | "issues"> & { readonly status: number };

function foreseen(error: unknown): Told {
  if (error instanceof DatabaseAway) return { status: 503, ...away(error), issues: [] };
  const status: unknown = error instanceof Error ? Reflect.get(error, "statusCode") : undefined;
  if (status === 413) return { status, code: "too-large", message: "The request is too large.", issues: [] };
  if (status === 415) return { status, code: "not-json", message: "Send JSON.", issues: [] };
  if (status === 400)
    return { status, code: "not-readable", message: "The request cannot be read as JSON.", issues: [] };
  return { status: 500, code: "unexpected", message: "Something went wrong here. Nothing was stored.", issues: [] };
}

function away({ cause, perhapsDone }: DatabaseAway): Pick<Problem, "code" | "message"> {
  if (isLateConnection(cause)) return { code: "busy", message: "Too many requests wait. Try again in some seconds." };
  if (!perhapsDone)
    return {
      code: "database-away",
      message: "The database cannot be reached. Nothing was stored: try again in some seconds.",
    };
  return {
    code: "perhaps-stored",
    message:
      "The connection was lost while this was being stored. Send the same again, with its id or its Idempotency-Key.",
  };
}
