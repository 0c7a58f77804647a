import { z } from "zod";
import { watchHealth } from "../watch/watchHealth.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";

const readySchema = z
  .strictObject({
    ready: z.boolean(),
    workerHeardOf: z.number().nullable(),
    longestPast: z.number(),
    longestWaiting: z.number(),
  })
  .meta({ id: "Ready" });

/** For machines that look after the service: whether it runs, and whether it can do its work. */
export function healthRoutes(api: Api, { database }: Service): void {
  api.get(
    "/health",
    { schema: { operationId: "health", tags: ["service"], response: { 200: z.strictObject({ alive: z.boolean() }) } } },
    () => Promise.resolve({ alive: true }),
  );
  api.get(
    "/ready",
    { schema: { operationId: "ready", tags: ["service"], response: { 200: readySchema, 503: readySchema } } },
    async (_request, reply) => {
      const health = await watchHealth(database).catch(() => undefined);
      const { trouble = "database", ...told } = health ?? { workerHeardOf: null, longestPast: 0, longestWaiting: 0 };
      return reply
        .code(health !== undefined && trouble === null ? 200 : 503)
        .send({ ready: trouble === null, ...told });
    },
  );
  api.get("/openapi.json", { schema: { hide: true } }, () => Promise.resolve(api.swagger()));
}
