import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { Problem } from "./Problem.js";

type Asked = Pick<FastifyRequest, "headers">;

/** The `ETag` of an answer: the version of the visit, which `If-Match` gives back. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

export const seenHeaders = z.object({ "if-match": z.string().optional() });

/** The version in `If-Match`, as an answer's `ETag` gave it; undefined where there is none. */
export function seenVersion(request: Asked): number | undefined {
  const header = request.headers["if-match"];
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Problem(400, "if-match-invalid", "Give If-Match as the ETag of the visit that you read.");
  return Number(version);
}

/** The same where a decision rests on what was read: without it nobody knows whether it still holds. */
export function neededVersion(request: Asked): number {
  const version = seenVersion(request);
  if (version === undefined)
    throw new Problem(400, "if-match-missing", "Give the ETag of the visit that you read as If-Match.");
  return version;
}
