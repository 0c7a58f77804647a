import { z } from "zod";
import { openVisit } from "../visits/changeVisit.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody } from "./only.js";
import { visitParamsSchema } from "./visitParamsSchema.js";

const entrySchema = z.strictObject({
  version: z.int(),
  kind: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
});
const historySchema = z.array(entrySchema).meta({ id: "History" });

type Row = { version: number; kind: string; at: Date; by: string | null; body: Record<string, unknown> };

/** The whole stream of a visit: who recorded what when, what the watch found, and what was announced how late. */
export function historyRoutes(api: Api, { database }: Service): void {
  api.get(
    "/visits/:id/history",
    {
      schema: {
        operationId: "readHistory",
        tags: ["watch"],
        params: visitParamsSchema,
        response: { 200: historySchema },
      },
    },
    async (request) => {
      const visit = await openVisit(database, anybody(request), request.params.id);
      const rows = await database.query<Row>(
        `select version, kind, recorded_at as at, account.name as by, body
         from mis.visit_entry left join mis.account on account.id = recorded_by where visit_id = $1 order by version`,
        [visit.id],
      );
      return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
    },
  );
}
