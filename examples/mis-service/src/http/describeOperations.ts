import { operations, type Operation } from "./operations.js";

type Response = {
  readonly description?: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, unknown>>;
};
type Described = { readonly operationId?: string; readonly responses?: Readonly<Record<string, Response>> };
type Json = { readonly [key: string]: unknown };

const REFUSED = "Refused: the problem says why, and the place of each thing to mend.";
const NOT_NOW =
  "Not now: the problem says whether anything was stored. `Retry-After` says in how many seconds to try again.";
const SESSION = "session";

const version = { etag: { description: "The version of the visit, for `If-Match`.", schema: { type: "string" } } };

/**
 * Says in an OpenAPI document what each operation does, who may ask for it, and what its answers are. A refusal is a problem (RFC 9457) and has its
 * media type; the framework's document says JSON of it.
 */
export function describeOperations(document: Json): Json {
  const paths = Object.entries(
    (document["paths"] ?? {}) as Readonly<Record<string, Readonly<Record<string, Described>>>>,
  );
  const components = (document["components"] ?? {}) as Json;
  return {
    ...document,
    paths: Object.fromEntries(
      paths.map(([path, methods]) => [
        path,
        Object.fromEntries(Object.entries(methods).map(([method, one]) => [method, describe(one)])),
      ]),
    ),
    components: {
      ...components,
      securitySchemes: {
        [SESSION]: { type: "apiKey", in: "cookie", name: SESSION, description: "Set by signing in." },
      },
    },
  };
}

function describe(one: Described): object {
  const told = operations[one.operationId ?? ""];
  if (told === undefined) return one;
  const { summary, description, open } = told;
  return {
    ...one,
    summary,
    ...(description === undefined ? {} : { description }),
    security: open === true ? [] : [{ [SESSION]: [] }],
    responses: answersOf(one, told),
  };
}

function answersOf({ operationId, responses = {} }: Described, told: Operation): Readonly<Record<string, Response>> {
  const { "4XX": refused, ...others } = responses;
  const answered = operationId === "printPack" ? { "200": { content: { "application/pdf": {} } } } : others;
  const problem = { "application/problem+json": Object.values(refused?.content ?? {})[0] };
  return {
    ...Object.fromEntries(
      Object.entries(answered).map(([status, response]) => [
        status,
        {
          ...response,
          description: status.startsWith("2") ? told.answer : NOT_NOW,
          ...(told.versioned === true && status.startsWith("2") ? { headers: version } : {}),
        },
      ]),
    ),
    "4XX": { description: REFUSED, content: problem },
    "5XX": { description: NOT_NOW, content: problem },
  };
}
