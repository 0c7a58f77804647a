import { assessDeparture, longTextSchema, policies } from "@home-visits/core";
import { z } from "zod";
import { databaseNow } from "../database/databaseNow.js";
import { changeVisit } from "../visits/changeVisit.js";
import { schoolOf } from "../visits/schoolOf.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { changeSeenVisit, seenVisitSchema } from "./changeSeenVisit.js";
import { only } from "./only.js";
import { Problem } from "./Problem.js";
import { etagOf } from "./seenVersion.js";
import { visitParamsSchema } from "./visitParamsSchema.js";

const verdictSchema = z.enum(["go", "go-with-conditions", "no-go", "undetermined"]);
const findingSchema = z.strictObject({
  rule: z.string(),
  outcome: z.string(),
  sentence: z.string(),
  cites: z.array(z.string()),
  pointers: z.array(z.string()),
});
const assessedSchema = z
  .strictObject({
    version: z.int(),
    verdict: verdictSchema,
    homes: z.array(
      z.strictObject({
        home: z.string(),
        verdict: verdictSchema,
        policies: z.array(
          z.strictObject({ policy: z.string(), verdict: verdictSchema, findings: z.array(findingSchema) }),
        ),
      }),
    ),
  })
  .meta({ id: "Assessed" });
const grave = ["no-go", "undetermined", "go-with-conditions", "go"] as const;
const gravestOf = (judged: readonly { readonly verdict: (typeof grave)[number] }[]): (typeof grave)[number] =>
  grave.find((one) => judged.some(({ verdict }) => verdict === one)) ?? "undetermined";

/** Whether a visit may go: what the policies say, and what a leader decides. */
export function decisionRoutes(api: Api, service: Service): void {
  api.post(
    "/visits/:id/assessment",
    {
      schema: {
        operationId: "assessVisit",
        tags: ["decisions"],
        params: visitParamsSchema,
        response: { 200: assessedSchema },
      },
    },
    async (request, reply) => {
      let told: Omit<z.infer<typeof assessedSchema>, "version"> = { verdict: "undetermined", homes: [] };
      const visit = await changeVisit({
        service,
        account: only(request, "office", "leader"),
        visitId: request.params.id,
        decide: async (tx, stored) => {
          const whole = await wholeVisits(tx, stored);
          if (!whole.ok) throw new Problem(422, "visit-invalid", "The visit has something to mend.", whole.issues);
          const { school, policy } = await schoolOf(tx, stored.school_id);
          const now = (await databaseNow(tx)).toISOString();
          const addenda = Object.values(policies).filter(({ id }) => id in (school.switchedOn ?? {}));
          const homes = whole.value.map((visit) => {
            const judged = assessDeparture({ visit, policy, addenda, school, now, mode: "lenient" });
            const by = judged.map(({ policy: { id }, assessment: { verdict, findings } }) => ({
              policy: id,
              verdict,
              findings: findings.map(({ rule, outcome, sentence, cites, pointers }) => ({
                rule,
                outcome,
                sentence,
                cites: [...cites],
                pointers: [...pointers],
              })),
            }));
            return { home: visit.id, verdict: gravestOf(by), policies: by };
          });
          // a round leaves as one: it may go where each of its homes may be visited
          const verdict = gravestOf(homes);
          told = { verdict, homes };
          return { entries: [{ kind: "assessed", body: { verdict } }] };
        },
      });
      return reply.header("etag", etagOf(visit)).send({ version: visit.version, ...told });
    },
  );
  api.post(
    "/visits/:id/authorisation",
    {
      schema: {
        operationId: "authoriseVisit",
        tags: ["decisions"],
        ...seenVisitSchema,
        body: z.strictObject({ despite: longTextSchema.min(3).max(2_000).optional() }),
      },
    },
    async (request, reply) => {
      const account = only(request, "leader");
      const { despite } = request.body;
      return changeSeenVisit({
        ...{ service, account, request, reply },
        decide: async (tx, stored) => {
          if (stored.leader_id !== account.id)
            throw new Problem(403, "not-asked", "Another leader was asked to authorise this visit.");
          const [last] = await tx.query<{ kind: string; body: { readonly verdict?: string } }>(
            `select kind, body from mis.visit_entry where visit_id = $1 and kind in ('planned', 'amended', 'answered', 'assessed')
             order by version desc limit 1`,
            [stored.id],
          );
          if (last?.kind !== "assessed")
            throw new Problem(409, "not-assessed", "Assess the visit as it stands now first.");
          const verdict = last.body.verdict ?? "undetermined";
          if ((verdict === "no-go" || verdict === "undetermined") && despite === undefined)
            throw new Problem(
              409,
              "policy-says-no",
              "The policy does not let this visit go. Mend it, or say why it goes all the same.",
            );
          return {
            entries: [{ kind: "authorised", body: { verdict, ...(despite === undefined ? {} : { despite }) } }],
          };
        },
      });
    },
  );
}
