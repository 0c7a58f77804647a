import { extendPolicy, parsePolicy, policies, type Issue, type Parsed, type Policy } from "@home-visits/core";
import { z } from "zod";
import type { Queries } from "../database/Database.js";
import { policyOfSchool } from "../visits/policyOfSchool.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { anybody, only } from "./only.js";
import { Problem } from "./Problem.js";

const policyViewSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    edition: z.string(),
    asks: z.boolean().describe("Whether it asks questions of its own: see the form of a visit's own questions"),
    events: z
      .array(
        z.strictObject({
          what: z.string(),
          describes: z.string(),
          entries: z.array(
            z.strictObject({
              name: z.string(),
              type: z.enum(["yes-no", "number", "word", "text"]),
              describes: z.string(),
              options: z.array(z.string()).optional(),
            }),
          ),
        }),
      )
      .describe("What can be recorded as an event of type “own”, and with which entries"),
  })
  .meta({ id: "PolicyInForce" });

const statedSchema = z
  .strictObject({
    shipped: z.string().max(80).optional().describe("The id of a policy that ships with the packages"),
    document: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        "A policy of the school's own, or changes to a shipped one or to the school's own, which it names in “extends”",
      ),
  })
  .refine(({ shipped, document }) => (shipped === undefined) !== (document === undefined), {
    message: "Give either “shipped” or “document”.",
  });

/** Which policy a school works by: one that ships with the packages, or a document of its own. */
export function policyRoutes(api: Api, { database }: Service): void {
  api.get(
    "/policy",
    { schema: { operationId: "readPolicy", tags: ["policy"], response: { 200: policyViewSchema } } },
    async (request) => policyView(await policyOfSchool(database, anybody(request).schoolId)),
  );
  api.put(
    "/policy",
    {
      schema: { operationId: "statePolicy", tags: ["policy"], body: statedSchema, response: { 200: policyViewSchema } },
      // five times what the longest policy that ships takes
      bodyLimit: 2_000_000,
    },
    async (request) => {
      const { schoolId } = only(request, "leader");
      const { shipped, document } = request.body;
      const policy = await database.transaction(async (tx) => {
        const stated = document === undefined ? shippedPolicy(shipped) : await readPolicy(tx, schoolId, document);
        await tx.query("update mis.school set policy = $2, policy_document = $3::jsonb where id = $1", [
          ...[schoolId, stated.id],
          document === undefined ? null : JSON.stringify(stated),
        ]);
        return stated;
      });
      return policyView(policy);
    },
  );
}

function shippedPolicy(id: string | undefined): Policy {
  const found = Object.values(policies).find((policy) => policy.id === id);
  if (found === undefined)
    throw new Problem(422, "policy-unknown", "No policy that ships with the packages has this id.", [
      { path: "/shipped", code: "unknown-policy", message: `Give one of: ${Object.keys(policies).join(", ")}.` },
    ]);
  return found;
}

async function readPolicy(tx: Queries, schoolId: string, document: Readonly<Record<string, unknown>>): Promise<Policy> {
  const read = await policyFrom(tx, schoolId, document);
  if (!read.ok) throw new Problem(422, "policy-invalid", "The policy has something to mend.", read.issues.map(inBody));
  if (Object.hasOwn(policies, read.value.id))
    throw new Problem(422, "policy-taken", "A policy that ships with the packages has this id. Give yours another.", [
      { path: "/document/id", code: "name-taken", message: "Give this another name." },
    ]);
  return read.value;
}

// changes name what they change: a policy that ships, or the one by which the school works now, such as that of its trust
async function policyFrom(
  tx: Queries,
  schoolId: string,
  document: Readonly<Record<string, unknown>>,
): Promise<Parsed<Policy>> {
  const { extends: base } = document;
  if (base === undefined) return parsePolicy(document);
  const shipped = Object.values(policies).find(({ id }) => id === base);
  return extendPolicy(shipped ?? (await policyOfSchool(tx, schoolId)), document);
}

const inBody = (issue: Issue): Issue => ({ ...issue, path: `/document${issue.path}` });

function policyView({ id, title, edition, events = [], facts = [] }: Policy): z.infer<typeof policyViewSchema> {
  return {
    ...{ id, title, edition },
    asks: facts.length > 0,
    events: events.map(({ id: what, describes, entries = {} }) => ({
      ...{ what, describes },
      entries: Object.entries(entries).map(([name, { options, ...entry }]) => ({
        ...{ name, ...entry },
        ...(options === undefined ? {} : { options: [...options] }),
      })),
    })),
  };
}
