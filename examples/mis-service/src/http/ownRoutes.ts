import { idSchema, type Policy, type Visit } from "@home-visits/core";
import { defineForm, mergeAnswers, ownQuestions, type Form } from "@home-visits/forms";
import { z } from "zod";
import type { Queries } from "../database/Database.js";
import { openVisit } from "../visits/changeVisit.js";
import { noteReading } from "../visits/noteReading.js";
import { policyOfSchool } from "../visits/policyOfSchool.js";
import { storeHomes } from "../visits/storeHomes.js";
import type { StoredHome, StoredVisit } from "../visits/storedVisit.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import { zoneOfSchool } from "../visits/zoneOfSchool.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { changeSeenVisit, seenVisitSchema } from "./changeSeenVisit.js";
import { anybody } from "./only.js";
import { Problem } from "./Problem.js";
import { etagOf } from "./seenVersion.js";
import { visitParamsSchema } from "./visitParamsSchema.js";

const documentSchema = z.record(z.string(), z.unknown());
const askedSchema = z
  .strictObject({
    version: z.int(),
    form: z
      .strictObject({ edition: z.string(), schema: documentSchema, ui: documentSchema })
      .nullable()
      .describe("The form as JSON Schema and as hints for a page; null where the policy asks nothing of its own"),
    homes: z.array(z.strictObject({ home: z.string(), answers: documentSchema })),
  })
  .meta({ id: "OwnQuestions" });
const answersSchema = z.strictObject({
  home: idSchema.optional().describe("On a round, the home whose questions are answered"),
  answers: documentSchema.describe("As the form's schema has them. What is left out is not known"),
});

/** What the school's policy asks of its own, answered for a visit: before it, and when they are back. */
export function ownRoutes(api: Api, service: Service): void {
  const { database } = service;
  api.get(
    "/visits/:id/own-questions",
    {
      schema: {
        operationId: "readOwnQuestions",
        tags: ["policy"],
        params: visitParamsSchema,
        response: { 200: askedSchema },
      },
    },
    async (request, reply) => {
      const reader = anybody(request);
      const asked = await database.transaction(async (tx) => {
        const stored = await openVisit(tx, reader, request.params.id);
        const form = formOf(await policyOfSchool(tx, stored.school_id));
        const zone = await zoneOfSchool(tx, stored.school_id);
        const visits = await wholeOf(tx, stored);
        await noteReading(tx, reader, { homes: stored.homes, visitId: stored.id, what: "own questions" });
        return {
          version: stored.version,
          form: form === undefined ? null : { edition: form.edition, schema: form.jsonSchema(), ui: form.uiSchema },
          homes: visits.map((visit) => ({ home: visit.id, answers: form?.prefill(visit, { zone }) ?? {} })),
        };
      });
      return reply.header("etag", etagOf(asked)).send(plain(asked));
    },
  );
  api.put(
    "/visits/:id/own-questions",
    {
      schema: {
        operationId: "answerOwnQuestions",
        tags: ["policy"],
        ...seenVisitSchema,
        body: answersSchema,
      },
    },
    async (request, reply) => {
      const { home, answers } = request.body;
      const account = anybody(request);
      return changeSeenVisit({
        ...{ service, account, request, reply },
        decide: async (tx, stored) => {
          const form = formOf(await policyOfSchool(tx, stored.school_id));
          if (form === undefined)
            throw new Problem(409, "nothing-asked", "The policy of this school asks nothing of its own.");
          const place = placeOf(stored, home);
          const before = (await wholeOf(tx, stored))[place];
          const stays = stored.homes[place];
          if (before === undefined || stays === undefined) throw new Error("A visit has no home.");
          const zone = await zoneOfSchool(tx, stored.school_id);
          const after = answered(form, before, answers, zone);
          const { household, events: _, ...record } = after;
          const homes = stored.homes.map((one) => (one === stays ? withOwn(one, record) : one));
          await tx.query(
            "update mis.household set document = $2::jsonb, changed_at = clock_timestamp(), changed_by = $3 where id = $1",
            [stays.household_id, JSON.stringify(household), account.id],
          );
          // the plan stays as it was at departure; the record learns what was seen
          if (stored.left_at !== null) await storeHomes(tx, stored.id, homes);
          return { entries: [{ kind: "answered", body: stored.homes.length > 1 ? { home: after.id } : {} }], homes };
        },
      });
    },
  );
}

/** The form is made once for a policy: every edition is an object of its own. */
const forms = new WeakMap<Policy, Form>();

function formOf(policy: Policy): Form | undefined {
  const definition = ownQuestions(policy);
  if (definition === undefined) return undefined;
  const form = forms.get(policy) ?? defineForm(definition);
  forms.set(policy, form);
  return form;
}

async function wholeOf(tx: Queries, stored: StoredVisit): Promise<readonly Visit[]> {
  const whole = await wholeVisits(tx, stored);
  if (!whole.ok) throw new Problem(422, "visit-invalid", "The stored visit has something to mend.", whole.issues);
  return whole.value;
}

function placeOf({ homes }: StoredVisit, home: string | undefined): number {
  const place = home === undefined && homes.length === 1 ? 0 : homes.findIndex(({ id }) => id === home);
  if (place < 0)
    throw new Problem(422, "home-unknown", "The round has no such home. Give the id of one of its homes as “home”.");
  return place;
}

function answered(form: Form, visit: Visit, given: z.infer<typeof documentSchema>, zone: string): Visit {
  const refused = "The answers do not fit the form. Each issue says where, and what to do.";
  const read = form.parse(given);
  const merged = read.ok ? mergeAnswers(form, visit, read.value, { zone }) : read;
  if (merged.ok) return merged.value;
  const issues = merged.issues.map((issue) => ({ ...issue, path: `/answers${issue.path}` }));
  throw new Problem(422, "answers-invalid", refused, issues);
}

// the stored record has entries that a whole visit lacks or holds apart: only what belongs to it is put in its place
function withOwn(
  home: StoredHome,
  { own, visitors, vehicles }: Pick<Visit, "own" | "visitors" | "vehicles">,
): StoredHome {
  const { own: _, vehicles: cars, ...record } = home.record;
  return {
    ...home,
    record: {
      ...record,
      visitors,
      ...(cars === undefined && vehicles === undefined ? {} : { vehicles: vehicles ?? cars }),
      ...(own === undefined ? {} : { own }),
    },
  };
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
