import type { Database } from "../database/Database.js";
import type { Api } from "./Api.js";
import { Problem } from "./Problem.js";

/** So many may wait for a connection before a question is refused, and before a fact is. */
const MOST_WAITING = { questions: 20, facts: 40 } as const;

/**
 * Refuses a request at once where too many wait for the database already: one that waits too long fails all the same, and has kept the others waiting. Questions
 * are refused long before facts.
 */
export function shedLoad(api: Api, database: Pick<Database, "waiting">): void {
  api.addHook("onRequest", async ({ method, url }, reply) => {
    const most = method === "GET" ? MOST_WAITING.questions : MOST_WAITING.facts;
    if (url !== "/health" && database.waiting() > most) {
      reply.header("retry-after", "2");
      throw new Problem(503, "busy", "Too many requests wait. Try again in some seconds.");
    }
    return Promise.resolve();
  });
}
