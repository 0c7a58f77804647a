import { isSchema, type JsonSchema } from "../../src/schemas/conditional.js";

/** Examples of the kinds of value that many entries share. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  id: "e0",
  text: "as typed",
  longText: "as typed",
  calendarDate: "2026-06-09",
  instant: "2026-06-09T14:00:00+01:00",
  phone: "07700 900123",
  party: "headteacher",
  roleWord: "headteacher",
  level: 1,
  yesNo: "no",
  signOff: { on: "2026-06-08", name: "A. Leader", role: "senior-leader" },
};

const nameIn = (reference: unknown): string =>
  typeof reference === "string" ? (reference.split("/").pop() ?? "") : "";

function listOf({ items }: JsonSchema): readonly unknown[] {
  const one = isSchema(items) ? exampleOf(items) : undefined;
  return one === undefined ? [] : [one];
}

/** An example of what an entry of a published schema may hold: the schema's own, or one of its kind; of a record only what it needs. */
export function exampleOf(schema: JsonSchema): unknown {
  const { examples, enum: words, type, properties } = schema;
  if (Array.isArray(examples)) return examples[0] as unknown;
  if (Array.isArray(words)) return words[0] as unknown;
  if (schema["$ref"] !== undefined) return BY_NAME[nameIn(schema["$ref"])];
  switch (type) {
    case "boolean":
      return true;
    case "number":
    case "integer":
      return 1;
    case "array":
      return listOf(schema);
    case "object":
      return Object.fromEntries(
        Object.entries(isSchema(properties) ? properties : {})
          .filter(([key]) => Array.isArray(schema["required"]) && schema["required"].includes(key))
          .map(([key, entry]) => [key, isSchema(entry) ? exampleOf(entry) : undefined]),
      );
    default:
      return undefined;
  }
}

/** The kind of value that an entry holds, in a few words. */
export function kindOf(schema: JsonSchema): string {
  const { enum: words, type, items } = schema;
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(", ");
  if (schema["$ref"] !== undefined) return nameIn(schema["$ref"]);
  if (type === "array") return `list of ${isSchema(items) ? kindOf(items) : "entries"}`;
  if (type === "boolean") return "true or false";
  if (type === "integer") return "whole number";
  return type === "string" ? "text" : typeof type === "string" ? type.replace("object", "record") : "one of several";
}
