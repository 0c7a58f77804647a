import { textSchema } from "@home-visits/core";
import { z } from "zod";
import type { Queries } from "../database/Database.js";
import type { Account } from "../people/Account.js";
import { openVisit } from "../visits/changeVisit.js";
import { schoolOf } from "../visits/schoolOf.js";
import type { StoredVisit } from "../visits/storedVisit.js";
import type { Sealer } from "../codeWord/sealer.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody, only } from "./only.js";
import { Problem } from "./Problem.js";
import { visitParamsSchema } from "./visitParamsSchema.js";

const wordSchema = z.strictObject({ word: textSchema.trim().min(2).max(100) });

/** The code word of a visit: sealed in a table of its own, opened for those who have to know it, and each opening noted. */
export function codeWordRoutes(api: Api, { database, sealer }: Service): void {
  api.put(
    "/visits/:id/code-word",
    {
      schema: {
        operationId: "keepCodeWord",
        tags: ["code word"],
        params: visitParamsSchema,
        body: wordSchema,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const account = only(request, "office");
      await database.transaction(async (tx) => {
        const visit = await openVisit(tx, account, request.params.id);
        await tx.query(
          "insert into mis.code_word values ($1, $2) on conflict (visit_id) do update set sealed = excluded.sealed",
          [visit.id, key(sealer).seal(request.body.word, visit.id)],
        );
      });
      return reply.code(204).send(null);
    },
  );
  api.get(
    "/visits/:id/code-word",
    {
      schema: {
        operationId: "showCodeWord",
        tags: ["code word"],
        params: visitParamsSchema,
        response: { 200: wordSchema },
      },
    },
    async (request, reply) => {
      const account = anybody(request);
      const word = await database.transaction(async (tx) => {
        const visit = await openVisit(tx, account, request.params.id);
        if (!(await hasToKnow(tx, account, visit)))
          throw new Problem(403, "not-for-you", "The code word is for the buddy, the DSL and those on the visit.");
        const [kept] = await tx.query<{ sealed: string }>("select sealed from mis.code_word where visit_id = $1", [
          visit.id,
        ]);
        if (kept === undefined) throw new Problem(404, "no-code-word", "No code word is kept for this visit.");
        await tx.query("insert into mis.code_word_showing (visit_id, account_id) values ($1, $2)", [
          visit.id,
          account.id,
        ]);
        return opened(key(sealer), kept.sealed, visit.id);
      });
      return reply.header("cache-control", "no-store").send({ word });
    },
  );
}

function key(sealer: Sealer | undefined): Sealer {
  if (sealer === undefined)
    throw new Problem(503, "no-key", "No code word can be kept: the service was started without CODE_WORD_KEY.");
  return sealer;
}

function opened(sealer: Sealer, sealed: string, visitId: string): string {
  try {
    return sealer.open(sealed, visitId);
  } catch {
    throw new Problem(
      503,
      "other-key",
      "This code word was kept with another CODE_WORD_KEY, and opens with that alone.",
    );
  }
}

async function hasToKnow(tx: Queries, { id, personId, schoolId }: Account, visit: StoredVisit): Promise<boolean> {
  if (visit.buddy_id === id) return true;
  if (personId === null) return false;
  if (visit.visitor_ids.includes(personId)) return true;
  const { school } = await schoolOf(tx, schoolId);
  return (school.roles["dsl"] ?? []).includes(personId);
}
