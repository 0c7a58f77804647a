import { textSchema } from "@home-visits/core";
import { z } from "zod";
import { roleSchema } from "../people/Account.js";
import { attemptWasRight, takeAttempt } from "../people/takeAttempt.js";
import { sessions } from "../people/sessions.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody } from "./only.js";
import { Problem } from "./Problem.js";

/** The cookie that holds the session's token; `__Host-` would want TLS, which a proxy in front of the service brings. */
export const SESSION_COOKIE = "session";

const meSchema = z
  .strictObject({ id: z.string(), name: z.string(), role: roleSchema, school: z.string() })
  .meta({ id: "Me" });
const credentialsSchema = z.strictObject({
  username: textSchema.max(100),
  password: z.string().min(1).max(200),
});

/** Signing in and out. */
export function sessionRoutes(api: Api, { database, signIn }: Service): void {
  api.post(
    "/session",
    { schema: { operationId: "signIn", tags: ["session"], body: credentialsSchema, response: { 200: meSchema } } },
    async (request, reply) => {
      const attempt = { username: request.body.username.toLowerCase(), address: request.ip };
      const wait = await takeAttempt(database, attempt);
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1_000);
        reply.header("retry-after", String(seconds));
        throw new Problem(429, "too-many-attempts", `Too many attempts failed. Try again in ${seconds} seconds.`);
      }
      const accountId = await signIn(database, request.body);
      if (accountId === undefined) throw new Problem(401, "wrong", "The name or the password is wrong.");
      await attemptWasRight(database, attempt);
      const token = await sessions.open(database, accountId);
      const who = await sessions.whose(database, token);
      if (who === undefined) throw new Problem(401, "wrong", "The name or the password is wrong.");
      const secure = request.protocol === "https";
      reply.setCookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: "strict", path: "/", secure });
      return { id: who.id, name: who.name, role: who.role, school: who.schoolId };
    },
  );
  api.get(
    "/session",
    { schema: { operationId: "whoAmI", tags: ["session"], response: { 200: meSchema } } },
    async (request) => {
      const { id, name, role, schoolId } = anybody(request);
      return Promise.resolve({ id, name, role, school: schoolId });
    },
  );
  api.delete(
    "/session",
    { schema: { operationId: "signOut", tags: ["session"], response: { 204: z.null() } } },
    async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE];
      if (token !== undefined) await sessions.close(database, token);
      return reply.clearCookie(SESSION_COOKIE, { path: "/" }).code(204).send(null);
    },
  );
}
