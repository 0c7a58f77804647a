import { clockRows } from "@home-visits/escalation";
import { renderPack } from "@home-visits/pdf";
import { databaseNow } from "../database/databaseNow.js";
import { openVisit } from "../visits/changeVisit.js";
import { planOfBasis } from "../visits/planBasis.js";
import { noteReading } from "../visits/noteReading.js";
import { schoolOf } from "../visits/schoolOf.js";
import { wholeVisits } from "../visits/wholeVisits.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody } from "./only.js";
import { Problem } from "./Problem.js";
import { visitParamsSchema } from "./visitParamsSchema.js";

/** The paper of a visit, for those who carry it and those who stay behind. */
export function packRoutes(api: Api, { database, fonts }: Service): void {
  api.get(
    "/visits/:id/pack",
    {
      schema: { operationId: "printPack", tags: ["visits"], params: visitParamsSchema, produces: ["application/pdf"] },
    },
    async (request, reply) => {
      const reader = anybody(request);
      const { id, round, plan, school, policy, now } = await database.transaction(async (tx) => {
        const stored = await openVisit(tx, reader, request.params.id);
        const whole = await wholeVisits(tx, stored);
        if (!whole.ok) throw new Problem(422, "visit-invalid", "The stored visit has something to mend.", whole.issues);
        await noteReading(tx, reader, { homes: stored.homes, visitId: stored.id, what: "pack" });
        return {
          id: stored.id,
          round: whole.value,
          plan: await planOfBasis(tx, stored.basis),
          ...(await schoolOf(tx, stored.school_id)),
          now: await databaseNow(tx),
        };
      });
      const rows = clockRows(plan, round);
      const pack = {
        visits: round.map((visit) => ({ visit, round, clockRows: rows })),
        policy,
        school,
        date: now,
        fonts: fonts(),
      };
      const bytes = await renderPack(pack);
      // no name in the file's name: it ends in a folder of downloads
      return reply
        .type("application/pdf")
        .header("cache-control", "no-store")
        .header("content-disposition", `inline; filename="pack-${id}.pdf"`)
        .send(Buffer.from(bytes));
    },
  );
}
