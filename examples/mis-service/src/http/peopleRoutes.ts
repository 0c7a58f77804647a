import { z } from "zod";
import { accountColumns, roleSchema, type Account } from "../people/Account.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { only } from "./only.js";

const personSchema = z
  .strictObject({ id: z.string(), name: z.string(), role: roleSchema, person: z.string().nullable() })
  .meta({ id: "Person" });

/** Who signs in at the school: without it nobody could name the leader, the buddy or a visitor of a plan. */
export function peopleRoutes(api: Api, { database }: Service): void {
  api.get(
    "/people",
    { schema: { operationId: "listPeople", tags: ["session"], response: { 200: z.array(personSchema) } } },
    async (request) => {
      const { schoolId } = only(request, "office", "leader");
      const accounts = await database.query<Account>(
        `select ${accountColumns} from mis.account where school_id = $1 order by name, id`,
        [schoolId],
      );
      return accounts.map(({ id, name, role, personId }) => ({ id, name, role, person: personId }));
    },
  );
}
