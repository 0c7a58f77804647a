import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import { parseWith } from "@home-visits/core";
import { isDeepStrictEqual } from "node:util";
import { fastify, LogController, type FastifyBaseLogger } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { z } from "zod";
import { sessions } from "../people/sessions.js";
import type { Service } from "../Service.js";
import { retentionRoutes } from "./retentionRoutes.js";
import { screenRoutes } from "../screen/screenRoutes.js";
import type { Api } from "./Api.js";
import { codeWordRoutes } from "./codeWordRoutes.js";
import { decisionRoutes } from "./decisionRoutes.js";
import { describeOperations } from "./describeOperations.js";
import { eventRoutes } from "./eventRoutes.js";
import { healthRoutes } from "./healthRoutes.js";
import { historyRoutes } from "./historyRoutes.js";
import { householdRoutes } from "./householdRoutes.js";
import { nameRecords } from "./nameRecords.js";
import { ownRoutes } from "./ownRoutes.js";
import { packRoutes } from "./packRoutes.js";
import { peopleRoutes } from "./peopleRoutes.js";
import { policyRoutes } from "./policyRoutes.js";
import { Problem } from "./Problem.js";
import { roundRoutes } from "./roundRoutes.js";
import { sayOnce } from "./sayOnce.js";
import { problemSchema, sendProblem } from "./sendProblem.js";
import { SESSION_COOKIE, sessionRoutes } from "./sessionRoutes.js";
import { shedLoad } from "./shedLoad.js";
import { visitRoutes } from "./visitRoutes.js";

/** The web server with all its routes. Bodies are strict: an entry that is misspelt is refused, never dropped. */
export async function createServer(service: Service, log?: FastifyBaseLogger, trustProxy?: string): Promise<Api> {
  const server = fastify({
    ...(log === undefined ? {} : { loggerInstance: log }),
    bodyLimit: 500_000,
    trustProxy: trustProxy ?? false,
    // what Fastify logs of a request by itself holds its address, in which a UPN may stand
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: (_error, _request, reply) => {
      void sendProblem(reply, new Problem(400, "address-unreadable", "The address cannot be read."));
    },
  }).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data: unknown) => {
    // a query or a header is an object of the parser's own, and the reading takes plain data alone
    const read = parseWith(schema, httpPart === "body" ? data : { ...(data as object) });
    if (read.ok) return { value: read.value };
    const said = "The request is not as it has to be. Each issue says where, and what to do.";
    return { error: new Problem(400, "request-invalid", said, read.issues) };
  });
  server.setSerializerCompiler(() => (data) => JSON.stringify(data));
  // many a client says JSON of every request, also of one that has nothing to say
  const parseJson = server.getDefaultJsonParser("error", "error");
  server.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) =>
    body.length === 0 ? done(null) : parseJson(request, body.toString(), done),
  );
  server.setErrorHandler((error, request, reply) => {
    const answered = sendProblem(reply, error);
    // what a caller did wrong is no fault of ours, and stands among what was answered
    if (reply.statusCode >= 500 && !(error instanceof Problem))
      request.log.error({ route: request.routeOptions.url, code: codeOf(error) }, "failed");
    return answered;
  });
  server.addHook("preValidation", ({ routeOptions, body }, _reply, done) => {
    const isEmpty = body === undefined || body === null || isDeepStrictEqual(body, {});
    if (routeOptions.schema?.body !== undefined || isEmpty) done();
    else done(new Problem(400, "no-body-wanted", "This takes nothing but its address. Leave the body out."));
  });
  server.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new Problem(404, "no-route", "There is nothing at this address.")),
  );
  nameRecords();
  await server.register(cookie);
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "mis-service",
        version: "0.0.0",
        description: "Home visits: planned, authorised, recorded and watched.",
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => describeOperations(sayOnce(jsonSchemaTransformObject(document))),
  });
  server.addHook("onRoute", ({ schema }) => {
    if (schema !== undefined && schema.hide !== true)
      schema.response = { ...(schema.response as object | undefined), "4xx": problemSchema };
  });
  server.decorateRequest("account", null);
  shedLoad(server, service.database);
  server.addHook("onRequest", async (request) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) request.account = (await sessions.whose(service.database, token)) ?? null;
  });
  server.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
    reply.header(
      "content-security-policy",
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    );
    return Promise.resolve();
  });
  server.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions, account } = request;
    const told = {
      method,
      route: routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log.info({ ...told, account: account?.id ?? null }, "answered");
    return Promise.resolve();
  });
  for (const routes of [
    sessionRoutes,
    peopleRoutes,
    householdRoutes,
    retentionRoutes,
    visitRoutes,
    roundRoutes,
    decisionRoutes,
    eventRoutes,
    historyRoutes,
    codeWordRoutes,
    policyRoutes,
    ownRoutes,
  ])
    routes(server, service);
  packRoutes(server, service);
  screenRoutes(server, service);
  healthRoutes(server, service);
  await server.ready();
  return server;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : error instanceof Error ? error.name : "unknown";
}
