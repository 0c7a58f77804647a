import { visitOutlineSchema } from "@home-visits/core";
import { z } from "zod";
import type { Account } from "../people/Account.js";
import { changeVisit, openVisit } from "../visits/changeVisit.js";
import { mayOpen } from "../visits/mayOpen.js";
import { noteReading } from "../visits/noteReading.js";
import { planVisit } from "../visits/planVisit.js";
import { visitsOf } from "../visits/visitsOf.js";
import { wholeVisit } from "../visits/wholeVisit.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody, only } from "./only.js";
import { neededVersion } from "./seenVersion.js";
import { Problem } from "./Problem.js";
import { visitView, visitViewSchema } from "./visitView.js";

/** What is planned of a visit. The household is named by its id; the code word has a place of its own, and its word none here. */
export const plannedRecordSchema = visitOutlineSchema
  .omit({ id: true, school: true, round: true, household: true, events: true })
  .extend({ codeWord: z.strictObject({ agreed: z.boolean() }).optional() });
export const visitParamsSchema = z.strictObject({ id: z.string().min(1).max(64) });

const account = z.uuid().optional();
const planBodySchema = z.strictObject({
  household: z.uuid(),
  record: plannedRecordSchema,
  leader: account,
  buddy: account,
});
const wholeSchema = z.strictObject({ version: z.int(), visit: visitOutlineSchema }).meta({ id: "WholeVisit" });

/** Visits: planned, listed, read and amended. */
export function visitRoutes(api: Api, service: Service): void {
  const { database } = service;
  api.post(
    "/visits",
    {
      schema: { operationId: "planVisit", tags: ["visits"], body: planBodySchema, response: { 201: visitViewSchema } },
    },
    async (request, reply) => {
      const visit = await planVisit(service, only(request, "office"), request.body);
      return reply.code(201).header("etag", `"${visit.version}"`).send(visitView(visit));
    },
  );
  api.get(
    "/visits",
    { schema: { operationId: "listVisits", tags: ["visits"], response: { 200: z.array(visitViewSchema) } } },
    async (request) => (await theirs(anybody(request))).map(visitView),
  );
  api.get(
    "/overdue",
    { schema: { operationId: "listOverdue", tags: ["watch"], response: { 200: z.array(visitViewSchema) } } },
    async (request) => {
      const late = new Set(["overdue", "code-word", "cannot-be-reckoned"]);
      return (await theirs(anybody(request))).filter(({ summary }) => late.has(summary.phase)).map(visitView);
    },
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
        const whole = await wholeVisit(tx, visit);
        if (!whole.ok) throw new Problem(422, "visit-invalid", "The stored visit has something to mend.", whole.issues);
        await noteReading(tx, reader, { householdId: visit.household_id, visitId: visit.id, what: "visit" });
        return { version: visit.version, visit: whole.value };
      });
      return reply.header("etag", `"${answer.version}"`).send(answer);
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
      return reply.header("etag", `"${visit.version}"`).send(visitView(visit));
    },
  );
  api.put(
    "/visits/:id/record",
    {
      schema: {
        operationId: "amendVisit",
        tags: ["visits"],
        params: visitParamsSchema,
        headers: z.object({ "if-match": z.string().optional() }),
        body: plannedRecordSchema,
        response: { 200: visitViewSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const visit = await changeVisit({
        service,
        account: only(request, "office"),
        visitId: id,
        seen: neededVersion(request),
        decide: (_tx, { left_at }) => {
          if (left_at !== null)
            throw new Problem(409, "has-left", "They have left. What changes now is recorded as an event.");
          return Promise.resolve({ entries: [{ kind: "amended", body: {} }], record: { ...request.body, id } });
        },
      });
      return reply.header("etag", `"${visit.version}"`).send(visitView(visit));
    },
  );

  async function theirs(reader: Account) {
    return (await visitsOf(database, reader.schoolId)).filter((visit) => mayOpen(reader, visit));
  }
}
