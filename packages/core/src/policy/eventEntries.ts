import { z } from "zod";
import { visitEventSchema } from "../visit/visitEventSchema.js";
import type { Policy } from "./policySchema.js";

/** What an entry of an event can be compared with: true or false, a number, or words, where `options` are all there are. */
export type EntryKind = { readonly type: "yes-no" | "number" | "word"; readonly options?: readonly string[] };

const PARTY_ENTRIES: ReadonlySet<string> = new Set(["by", "to", "from", "with", "confirmedBy"]);

/** Whether an entry of every record's events names somebody by a role. */
export const namesSomebody = (entry: string): boolean => PARTY_ENTRIES.has(entry);

function kindOf(schema: unknown): EntryKind {
  if (schema instanceof z.ZodOptional) return kindOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return kindOf(schema.element);
  if (schema instanceof z.ZodBoolean) return { type: "yes-no" };
  if (schema instanceof z.ZodNumber) return { type: "number" };
  if (schema instanceof z.ZodEnum) return { type: "word", options: schema.options.map(String) };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return {
      type: "word",
      options: schema.options.flatMap((one) => (one instanceof z.ZodObject ? literalOf(one.shape["what"]) : [])),
    };
  return { type: "word" };
}

const literalOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];

const builtIn: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  visitEventSchema.options.map(({ shape }) => [shape.type.value, shape]),
);

/**
 * The entries by which an event can be told from others of its type, by their names: those of every record's events, and those that the policy
 * declares for its own. `undefined` for an event that there is not.
 */
export function eventEntries(
  event: string,
  { events = [] }: Pick<Policy, "events">,
): ReadonlyMap<string, EntryKind> | undefined {
  const own = events.find(({ id }) => id === event);
  const shape = builtIn.get(own ? "own" : event);
  if (shape === undefined) return undefined;
  const common = Object.entries(shape)
    .filter(([name]) => name !== "type" && (own === undefined || name !== "own"))
    .map(([name, schema]): [string, EntryKind] => [name, kindOf(schema)]);
  const declared = Object.entries(own?.entries ?? {}).map(([name, { type, options }]): [string, EntryKind] => [
    name,
    { type: type === "text" ? "word" : type, ...(options === undefined ? {} : { options }) },
  ]);
  return new Map([...common, ...declared]);
}
