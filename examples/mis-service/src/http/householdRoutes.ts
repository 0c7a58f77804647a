import { householdSchema, parseUpn } from "@home-visits/core";
import { z } from "zod";
import { columnMappingSchema } from "../households/columnMappingSchema.js";
import { readPupilExport } from "../households/readPupilExport.js";
import { storeHouseholds } from "../households/storeHouseholds.js";
import { noteReading } from "../visits/noteReading.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { only } from "./only.js";
import { Problem } from "./Problem.js";

const faultSchema = z.strictObject({ line: z.int(), column: z.string(), code: z.string(), message: z.string() });
const importedSchema = z
  .strictObject({ rows: z.int(), pupils: z.int(), households: z.int(), faults: z.array(faultSchema) })
  .meta({ id: "Imported" });
const heldSchema = z.strictObject({ id: z.string(), household: householdSchema }).meta({ id: "HeldHousehold" });
const readingSchema = z.strictObject({
  household: z.string(),
  visit: z.string().nullable(),
  what: z.string(),
  by: z.string(),
  at: z.string(),
});

/** Households: taken over from an export, looked up by the office, and who read what. */
export function householdRoutes(api: Api, { database }: Service): void {
  api.post(
    "/imports",
    {
      bodyLimit: 5_000_000,
      schema: {
        operationId: "importPupils",
        tags: ["households"],
        body: z.strictObject({ csv: z.string().max(5_000_000), columns: columnMappingSchema }),
        response: { 200: importedSchema },
      },
    },
    async (request) => {
      const account = only(request, "office");
      const { households, rows, faults } = readPupilExport(request.body.csv, request.body.columns);
      await database.transaction((tx) => storeHouseholds(tx, account, households));
      const pupils = households.reduce((sum, { upns }) => sum + upns.length, 0);
      return { rows, pupils, households: households.length, faults: [...faults] };
    },
  );
  api.get(
    "/households",
    {
      schema: {
        operationId: "findHousehold",
        tags: ["households"],
        querystring: z.strictObject({ upn: z.string() }),
        response: { 200: heldSchema },
      },
    },
    async (request) => {
      const account = only(request, "office");
      const read = parseUpn(request.query.upn);
      if (!read.ok)
        throw new Problem(
          400,
          "upn-invalid",
          "This is no unique pupil number.",
          read.issues.map((issue) => ({ ...issue, path: "/upn" })),
        );
      return database.transaction(async (tx) => {
        const [found] = await tx.query<{ id: string; document: z.infer<typeof householdSchema> }>(
          `select household.id, document from mis.household join mis.pupil on pupil.household_id = household.id
           where pupil.school_id = $1 and upn = $2`,
          [account.schoolId, read.value.upn],
        );
        if (found === undefined) throw new Problem(404, "not-found", "No household of this school has such a pupil.");
        await noteReading(tx, account, { homes: [{ household_id: found.id }], what: "household" });
        return { id: found.id, household: found.document };
      });
    },
  );
  api.get(
    "/readings",
    { schema: { operationId: "listReadings", tags: ["households"], response: { 200: z.array(readingSchema) } } },
    async (request) => {
      const { schoolId } = only(request, "leader");
      const rows = await database.query<{
        household: string;
        visit: string | null;
        what: string;
        by: string;
        at: Date;
      }>(
        `select reading.household_id as household, visit_id as visit, what, account.name as by, at
         from mis.reading join mis.account on account.id = reading.account_id
         where account.school_id = $1 order by at desc limit 500`,
        [schoolId],
      );
      return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
    },
  );
}
