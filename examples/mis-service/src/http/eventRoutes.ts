import { checkOwnEvent, textSchema, visitEventSchema, type Policy, type VisitEvent } from "@home-visits/core";
import { escalationAt } from "@home-visits/escalation";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { databaseNow } from "../database/databaseNow.js";
import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";
import { changeVisit, type Entry } from "../visits/changeVisit.js";
import { planOfBasis } from "../visits/planBasis.js";
import { policyOfSchool } from "../visits/policyOfSchool.js";
import type { StoredVisit } from "../visits/storedVisit.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody, only } from "./only.js";
import { idToMake, keyHeaders } from "./idToMake.js";
import { Problem } from "./Problem.js";
import { etagOf, seenHeaders, seenVersion } from "./seenVersion.js";
import { visitParamsSchema } from "./visitParamsSchema.js";
import { visitView, visitViewSchema } from "./visitView.js";

const keyed = seenHeaders.extend(keyHeaders.shape);
const recordedSchema = visitViewSchema.extend({ notes: z.array(z.string()) }).meta({ id: "Recorded" });

/** What happens: recorded as it is told. A fact is never refused because of what should have come before it. */
export function eventRoutes(api: Api, service: Service): void {
  api.post(
    "/visits/:id/departure",
    {
      schema: {
        operationId: "depart",
        tags: ["events"],
        params: visitParamsSchema,
        headers: keyed,
        body: z.strictObject({ at: z.iso.datetime({ offset: true }).optional() }),
        response: { 200: recordedSchema },
      },
    },
    async (request, reply) => {
      const account = anybody(request);
      const id = idToMake(request, account);
      let notes: string[] = [];
      const visit = await changeVisit({
        service,
        account,
        visitId: request.params.id,
        seen: seenVersion(request),
        decide: async (tx, stored) => {
          if (await isKnown(tx, stored.id, id)) return { entries: [] };
          if (stored.left_at !== null) throw new Problem(409, "has-left", "Their departure is recorded already.");
          const at = request.body.at ?? (await databaseNow(tx)).toISOString();
          const authorised = await tx.query(
            "select 1 from mis.visit_entry where visit_id = $1 and kind = 'authorised' limit 1",
            [stored.id],
          );
          notes = authorised.length > 0 ? [] : ["Nobody has authorised this visit. It is watched all the same."];
          const by = account.role === "visitor" ? { by: `visitor:${account.personId ?? ""}` } : {};
          return entriesOf(tx, stored, { id, type: "departed", at, ...by });
        },
      });
      return reply.header("etag", etagOf(visit)).send({ ...visitView(visit), notes });
    },
  );
  api.post(
    "/visits/:id/events",
    {
      schema: {
        operationId: "recordEvent",
        tags: ["events"],
        params: visitParamsSchema,
        headers: seenHeaders,
        body: visitEventSchema,
        response: { 200: recordedSchema },
      },
    },
    async (request, reply) => {
      const account = anybody(request);
      speaksForThemselves(account, request.body);
      const visit = await changeVisit({
        service,
        account,
        visitId: request.params.id,
        seen: seenVersion(request),
        decide: (tx, stored) => entriesOf(tx, stored, request.body),
      });
      return reply.header("etag", etagOf(visit)).send({ ...visitView(visit), notes: [] });
    },
  );
  api.post(
    "/visits/:id/stand-down",
    {
      schema: {
        operationId: "standDown",
        tags: ["events"],
        params: visitParamsSchema,
        headers: keyed,
        body: z.strictObject({ confirmedBy: textSchema.max(64) }),
        response: { 200: recordedSchema },
      },
    },
    async (request, reply) => {
      const account = only(request, "office", "leader");
      const id = idToMake(request, account);
      const visit = await changeVisit({
        service,
        account,
        visitId: request.params.id,
        seen: seenVersion(request),
        decide: async (tx, stored) => {
          if (await isKnown(tx, stored.id, id)) return { entries: [] };
          const now = (await databaseNow(tx)).toISOString();
          const plan = await planOfBasis(tx, stored.basis);
          const { standDownNeeds } = escalationAt(plan, await eventsOf(tx, stored.id), now);
          if (standDownNeeds.length > 0)
            throw new Problem(
              409,
              "somebody-missing",
              "The watch goes on: not everybody is accounted for.",
              standDownNeeds.map(({ visitor, needs }) => ({
                path: `/visitors/${place(stored, visitor)}`,
                code: needs,
                message: needSentences[needs],
              })),
            );
          const by = { confirmedBy: request.body.confirmedBy };
          return entriesOf(tx, stored, { id, type: "stood-down", at: now, ...by });
        },
      });
      return reply.header("etag", etagOf(visit)).send({ ...visitView(visit), notes: [] });
    },
  );
}

const needSentences = {
  return: "This visitor is not back yet.",
  "leaving-call": "This visitor has not said that they left the home.",
  contact: "Nobody has spoken to this visitor yet.",
  "new-time": "This visitor is late and has given no new time.",
  "second-person": "Somebody from outside has to see this visitor.",
} as const;

const place = ({ outline }: StoredVisit, visitor: string): number =>
  outline.visitors.findIndex(({ id }) => id === visitor);

async function eventsOf(tx: Queries, visitId: string): Promise<readonly VisitEvent[]> {
  const rows = await tx.query<{ body: VisitEvent }>(
    "select body from mis.visit_entry where visit_id = $1 and kind = 'event' order by version",
    [visitId],
  );
  return rows.map(({ body }) => body);
}

/** Whether this was sent before: its event stands in the stream. */
async function isKnown(tx: Queries, visitId: string, eventId: string): Promise<boolean> {
  const found = await tx.query(
    "select 1 from mis.visit_entry where visit_id = $1 and kind = 'event' and body ->> 'id' = $2",
    [visitId, eventId],
  );
  return found.length > 0;
}

/** What a visitor records, they record as themselves: their telephone must not be able to speak for the office or for the other. */
function speaksForThemselves({ role, personId }: Account, event: VisitEvent): void {
  if (role !== "visitor") return;
  const self = `visitor:${personId ?? ""}`;
  const from = event.type === "contact" ? event.from : undefined;
  if (event.by !== undefined ? event.by === self && (from ?? self) === self : from === self) return;
  throw new Problem(
    403,
    "not-your-word",
    "Record what you did yourself: give yourself as “by”, and as “from” of a call.",
  );
}

/** Of an event of the policy's own that the policy does not declare, no rule and no timer would ever hear. */
function mustBeDeclared(event: Extract<VisitEvent, { type: "own" }>, policy: Policy): void {
  const issues = checkOwnEvent(event, policy);
  if (issues.length > 0)
    throw new Problem(
      422,
      "event-unknown",
      "The school's policy has no such event, or not with these entries.",
      issues,
    );
}

/** The entry of an event, or none where the same one is there: whoever sends it again learns that it has arrived. */
async function entriesOf(tx: Queries, stored: StoredVisit, event: VisitEvent): Promise<{ entries: readonly Entry[] }> {
  const [known] = await tx.query<{ body: unknown }>(
    "select body from mis.visit_entry where visit_id = $1 and kind = 'event' and body ->> 'id' = $2",
    [stored.id, event.id],
  );
  if (known !== undefined) {
    if (isDeepStrictEqual(known.body, event)) return { entries: [] };
    throw new Problem(
      409,
      "id-taken",
      "Another event of this visit has this id. Events are never changed: record a new one.",
    );
  }
  // of a home that is none of the round the watch would never hear
  if (stored.homes.length > 1 && event.home !== undefined && stored.homes.every(({ id }) => id !== event.home))
    throw new Problem(422, "home-unknown", "The round has no such home. Give the id of one of its homes as “home”.");
  const whole = await wholeVisits(tx, stored, [event]);
  if (!whole.ok) throw new Problem(422, "event-invalid", "The event does not fit this visit.", whole.issues);
  if (event.type === "own") mustBeDeclared(event, await policyOfSchool(tx, stored.school_id));
  return { entries: [{ kind: "event", body: event }] };
}
