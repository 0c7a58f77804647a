import type { FastifyReply, FastifyRequest } from "fastify";
import { changeVisit, type Change } from "../visits/changeVisit.js";
import { etagOf, neededVersion, seenHeaders } from "./seenVersion.js";
import { visitParamsSchema } from "./visitParamsSchema.js";
import { visitView, visitViewSchema, type VisitView } from "./visitView.js";

/** A request that changes a visit as somebody has read it: `If-Match` names what they read, and the visit as it stands then is the answer. */
export const seenVisitSchema = {
  params: visitParamsSchema,
  headers: seenHeaders,
  response: { 200: visitViewSchema },
};

type Seen = Pick<Change, "service" | "account" | "decide"> & {
  readonly request: Pick<FastifyRequest, "headers"> & { readonly params: { readonly id: string } };
  readonly reply: Pick<FastifyReply, "header">;
};

/** Changes the visit that a request with `seenVisitSchema` names, and gives the answer to it; 412 where it has changed since it was read. */
export async function changeSeenVisit({ request, reply, ...change }: Seen): Promise<VisitView> {
  const visit = await changeVisit({ ...change, visitId: request.params.id, seen: neededVersion(request) });
  reply.header("etag", etagOf(visit));
  return visitView(visit);
}
