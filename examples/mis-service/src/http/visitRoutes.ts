import { visitOutlineSchema } from "@home-visits/core";
import { z } from "zod";
import { openVisit } from "../visits/changeVisit.js";
import { noteReading } from "../visits/noteReading.js";
import { planVisit } from "../visits/planVisit.js";
import { visitsOf } from "../visits/visitsOf.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { changeSeenVisit, seenVisitSchema } from "./changeSeenVisit.js";
import { anybody, only } from "./only.js";
import { etagOf } from "./seenVersion.js";
import { idToMake, keyHeaders } from "./idToMake.js";
import { Problem } from "./Problem.js";
import { visitParamsSchema } from "./visitParamsSchema.js";
import { visitView, visitViewSchema } from "./visitView.js";

/** What is planned of a visit. The household is named by its id; the code word has a place of its own, and its word none here. */
export const plannedRecordSchema = visitOutlineSchema
  .omit({ id: true, school: true, round: true, household: true, events: true })
  .extend({ codeWord: z.strictObject({ agreed: z.boolean() }).optional() })
  .meta({ id: "PlannedRecord" });

/** Somebody with an account: a leader, a buddy. */
export const accountIdSchema = z.uuid().optional();
const planBodySchema = z.strictObject({
  household: z.uuid(),
  record: plannedRecordSchema,
  leader: accountIdSchema,
  buddy: accountIdSchema,
});
const wholeSchema = z
  .strictObject({ version: z.int(), visits: z.array(visitOutlineSchema).describe("One for each home.") })
  .meta({ id: "WholeVisit" });

/** A plan follows the record until somebody has left. */
export function mustBeHere(leftAt: Date | null): void {
  if (leftAt !== null) throw new Problem(409, "has-left", "They have left. What changes now is recorded as an event.");
}

/** Visits: planned, listed, read and amended. */
export function visitRoutes(api: Api, service: Service): void {
  const { database } = service;
  api.post(
    "/visits",
    {
      schema: {
        operationId: "planVisit",
        tags: ["visits"],
        headers: keyHeaders,
        body: planBodySchema,
        response: { 201: visitViewSchema },
      },
    },
    async (request, reply) => {
      const { household, record, ...named } = request.body;
      const account = only(request, "office");
      const id = idToMake(request, account);
      const visit = await planVisit(service, account, { id, homes: [{ household, record }], ...named });
      return reply.code(201).header("etag", etagOf(visit)).send(visitView(visit));
    },
  );
  api.get(
    "/visits",
    { schema: { operationId: "listVisits", tags: ["visits"], response: { 200: z.array(visitViewSchema) } } },
    async (request) => (await visitsOf(database, anybody(request))).visits.map(visitView),
  );
  api.get(
    "/overdue",
    { schema: { operationId: "listOverdue", tags: ["watch"], response: { 200: z.array(visitViewSchema) } } },
    async (request) => (await visitsOf(database, anybody(request), "in-trouble")).visits.map(visitView),
  );
  api.get(
    "/visits/:id",
    {
      schema: { operationId: "readVisit", tags: ["visits"], params: visitParamsSchema, response: { 200: wholeSchema } },
    },
    async (request, reply) => {
      const reader = anybody(request);
      const answer = await database.transaction(async (tx) => {
        const visit = await openVisit(tx, reader, request.params.id);
        const whole = await wholeVisits(tx, visit);
        if (!whole.ok) throw new Problem(422, "visit-invalid", "The stored visit has something to mend.", whole.issues);
        await noteReading(tx, reader, { homes: visit.homes, visitId: visit.id, what: "visit" });
        return { version: visit.version, visits: [...whole.value] };
      });
      return reply.header("etag", etagOf(answer)).send(answer);
    },
  );
  api.get(
    "/visits/:id/state",
    {
      schema: {
        operationId: "readState",
        tags: ["watch"],
        params: visitParamsSchema,
        response: { 200: visitViewSchema },
      },
    },
    async (request, reply) => {
      const visit = await openVisit(database, anybody(request), request.params.id);
      return reply.header("etag", etagOf(visit)).send(visitView(visit));
    },
  );
  api.put(
    "/visits/:id/record",
    {
      schema: {
        operationId: "amendVisit",
        tags: ["visits"],
        ...seenVisitSchema,
        body: plannedRecordSchema,
      },
    },
    async (request, reply) => {
      const account = only(request, "office");
      return changeSeenVisit({
        ...{ service, account, request, reply },
        decide: (_tx, { id, left_at, homes: [home, another] }) => {
          mustBeHere(left_at);
          if (home === undefined || another !== undefined)
            throw new Problem(409, "is-a-round", "This is a round of several homes. Amend it as one.");
          const homes = [{ ...home, record: { ...request.body, id } }];
          return Promise.resolve({ entries: [{ kind: "amended", body: {} }], homes });
        },
      });
    },
  );
}
