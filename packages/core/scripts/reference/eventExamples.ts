import { isSchema, type JsonSchema } from "../../src/schemas/conditional.js";
import { publishedSchemas } from "../../src/schemas/publishedSchemas.js";
import { exampleOf } from "./exampleOf.js";

/** One type of event, as the published schema has it. */
export type EventKind = {
  readonly type: string;
  readonly description: string;
  readonly own: readonly (readonly [name: string, schema: JsonSchema, needed: boolean])[];
  readonly example: Readonly<Record<string, unknown>>;
};

/** Who is named as doing it, in an example of a deed that the family or the school does. */
const DOERS: Readonly<Record<string, string>> = { "family-arrived": "parent", "stood-down": "headteacher" };

function kindOfCase(one: JsonSchema): readonly EventKind[] {
  const then = isSchema(one["then"]) ? one["then"] : {};
  const properties = isSchema(then["properties"]) ? then["properties"] : {};
  const tag = properties["type"];
  if (!isSchema(tag)) return [];
  const type = String(tag["const"]);
  const needed = Array.isArray(then["required"]) ? then["required"] : [];
  const own = Object.entries(properties).flatMap(([name, schema]) =>
    isSchema(schema) && name !== "type" ? [[name, schema, needed.includes(name)] as const] : [],
  );
  const entries = Object.fromEntries(own.map(([name, schema]) => [name, exampleOf(schema)]));
  const start = { id: "e1", type, at: "2026-06-09T14:00:00+01:00", by: DOERS[type] ?? "visitor:a" };
  const description = typeof then["description"] === "string" ? then["description"] : "";
  return [{ type, description, own, example: { ...start, ...entries } }];
}

const schema = publishedSchemas["visit-event"]?.() ?? {};

/** Every type of event with an example that has all of its entries. */
export const eventKinds: readonly EventKind[] = (Array.isArray(schema["allOf"]) ? schema["allOf"] : [])
  .filter(isSchema)
  .flatMap(kindOfCase);

/** The events that an example may name, put before it: an agreement and a follow-up with the id `e0`. */
export const before = { id: "e0", type: "agreement-made", at: "2026-06-09T13:00:00+01:00" } as const;
