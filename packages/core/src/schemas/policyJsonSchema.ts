import { z } from "zod";
import { ROLE_DESCRIPTION } from "../policy/actorSchema.js";
import { policyChangesSchema } from "../policy/extendPolicy.js";
import { policyDocumentSchema } from "../policy/policySchema.js";
import { conditional, isSchema, type JsonSchema } from "./conditional.js";
import { policyWords } from "./policyWords.js";

type Words = keyof typeof policyWords;

/**
 * The JSON Schema (draft-07) of a policy document, for editors and for other languages. It checks the shape and names the words that every
 * record knows; whether the names of facts, settings and rules lead somewhere is for {@link parsePolicy}.
 */
export function policyJsonSchema(): JsonSchema {
  return published("policy", "A policy for home visits", policyDocumentSchema);
}

/** The JSON Schema of a document that holds what a school changes of another policy; see {@link extendPolicy}. */
export function policyChangesJsonSchema(): JsonSchema {
  return published("policy-changes", "What a school changes of a policy for home visits", policyChangesSchema);
}

function published(name: string, title: string, schema: z.ZodType): JsonSchema {
  const { $schema, definitions, ...body } = z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    unrepresentable: "throw",
    reused: "ref",
  });
  return {
    $schema,
    ...(conditional(prepared(body, undefined)) as object),
    definitions: { ...(conditional(prepared(definitions ?? {}, undefined)) as object), ...wordLists() },
    $id: `https://home-visits.example/schemas/${name}.schema.json`,
    title,
  };
}

function wordLists(): JsonSchema {
  const lists = Object.entries<readonly { readonly word: string; readonly means?: string }[]>(policyWords);
  return Object.fromEntries(
    lists.map(([name, words]) => [
      name,
      {
        anyOf: words.map(({ word, means }) => ({
          const: word,
          ...(means === undefined ? {} : { description: means }),
        })),
      },
    ]),
  );
}

/** Which words belong to an entry, by its name and the entries beside it. */
function wordsOf(entry: string, beside: JsonSchema): Words | undefined {
  switch (entry) {
    case "fact":
      return "factName";
    case "event":
    case "until":
      return "eventName";
    case "unit":
      return "origin" in beside ? "unitName" : undefined;
    case "form":
      return "signedBy" in beside ? "formName" : undefined;
    case "moment":
      return "signedBy" in beside ? "formMoment" : "momentName";
    case "date":
      return Object.keys(beside).length === 1 ? "dateName" : undefined;
    case "topic":
      return "topicName";
    default:
      return undefined;
  }
}

/** The same for an entry that is a list of words. */
const wordsInList: Readonly<Record<string, Words>> = { purposes: "purposeName", caseStatuses: "categoryName" };

/**
 * The same schema with one type in each place, since validators in strict mode take no list of types, and with the words that are known
 * beside the pattern that any other fits.
 */
function prepared(schema: unknown, key: string | undefined): unknown {
  if (Array.isArray(schema)) return schema.map((part) => prepared(part, undefined));
  if (!isSchema(schema)) return schema;
  if (key === "properties") return Object.fromEntries(Object.entries(schema).map((entry) => named(entry, schema)));
  const entries = Object.entries(schema).map(([name, value]): readonly [string, unknown] =>
    name === "type" && Array.isArray(value)
      ? ["anyOf", value.map((type: unknown) => ({ type }))]
      : [name, prepared(value, name)],
  );
  const whole = Object.fromEntries<unknown>(entries);
  return schema["description"] === ROLE_DESCRIPTION && schema["type"] === "string" ? either("roleName", whole) : whole;
}

function named([entry, value]: readonly [string, unknown], beside: JsonSchema): readonly [string, unknown] {
  const whole = prepared(value, undefined);
  const words = wordsOf(entry, beside);
  if (words !== undefined) return [entry, either(words, whole)];
  const inList = Object.hasOwn(wordsInList, entry) ? wordsInList[entry] : undefined;
  if (inList === undefined) return [entry, whole];
  return [entry, { allOf: [whole, { type: "array", items: either(inList, { type: "string" }) }] }];
}

const either = (words: Words, other: unknown): JsonSchema => ({ anyOf: [{ $ref: `#/definitions/${words}` }, other] });
