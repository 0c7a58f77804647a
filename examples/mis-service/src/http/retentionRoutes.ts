import { z } from "zod";
import { eraseHousehold } from "../retention/eraseHousehold.js";
import { retentionSchema, type Retention } from "../retention/retentionSchema.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { only } from "./only.js";
import { Problem } from "./Problem.js";

/** How long the school keeps things, and the erasure of one household. */
export function retentionRoutes(api: Api, { database, plans, marks }: Service): void {
  api.get(
    "/retention",
    { schema: { operationId: "readRetention", tags: ["households"], response: { 200: retentionSchema } } },
    async (request) => {
      const { schoolId } = only(request, "office", "leader");
      const [row] = await database.query<{ retention: Retention }>("select retention from mis.school where id = $1", [
        schoolId,
      ]);
      if (row === undefined) throw new Problem(404, "not-found", "The school is not stored.");
      return row.retention;
    },
  );
  api.put(
    "/retention",
    {
      schema: {
        operationId: "stateRetention",
        tags: ["households"],
        body: retentionSchema,
        response: { 200: retentionSchema },
      },
    },
    async (request) => {
      const { schoolId } = only(request, "leader");
      await database.query("update mis.school set retention = $2::jsonb where id = $1", [
        schoolId,
        JSON.stringify(request.body),
      ]);
      return request.body;
    },
  );
  api.delete(
    "/households/:id",
    {
      schema: {
        operationId: "eraseHousehold",
        tags: ["households"],
        params: z.strictObject({ id: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { schoolId } = only(request, "leader");
      const { id: household } = request.params;
      const held = await database.query("select 1 from mis.household where id = $1 and school_id = $2", [
        household,
        schoolId,
      ]);
      const outcome = held.length === 0 ? "unknown" : await eraseHousehold({ database, plans, marks, household });
      if (outcome === "unknown") throw new Problem(404, "not-found", "There is no such household at this school.");
      if (outcome === "somebody-out")
        throw new Problem(
          409,
          "somebody-out",
          "Visitors are out at this household. Erase it when they are accounted for.",
        );
      return reply.code(204).send(null);
    },
  );
}
