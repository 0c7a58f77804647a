import { isSchema, type JsonSchema } from "./conditional.js";

/** One entry of a published schema: its path from the top or from its definition, what is said of it, and whether a record must have it. */
export type SchemaPlace = {
  readonly path: string;
  readonly schema: JsonSchema;
  readonly description: string | undefined;
  readonly needed: boolean;
};

const wordOfCase = ({ if: condition }: JsonSchema): string => {
  const properties = isSchema(condition) ? condition["properties"] : undefined;
  const [tag] = isSchema(properties) ? Object.values(properties) : [];
  return isSchema(tag) ? `(${String(tag["const"])})` : "";
};

function within(schema: unknown, path: string): readonly SchemaPlace[] {
  if (!isSchema(schema)) return [];
  const { properties, items, allOf, required } = schema;
  const entries = Object.entries(isSchema(properties) ? properties : {}).flatMap(([key, entry]) => {
    // what is `true`, or the word of a case, is said before the cases
    if (!isSchema(entry) || "const" in entry) return [];
    const at = path === "" ? key : `${path}.${key}`;
    const description = typeof entry["description"] === "string" ? entry["description"] : undefined;
    const needed = Array.isArray(required) && required.includes(key);
    return [{ path: at, schema: entry, description, needed }, ...within(entry, at)];
  });
  const cases = (Array.isArray(allOf) ? allOf : []).filter(isSchema);
  return [
    ...entries,
    ...within(items, `${path}[]`),
    ...cases.flatMap((one) => within(one["then"], `${path}${wordOfCase(one)}`)),
  ];
}

/** Every entry of a published schema, those of its definitions after its own, as `@party` or `@said(late).why`. */
export function placesOf(schema: JsonSchema): readonly SchemaPlace[] {
  const definitions = isSchema(schema["definitions"]) ? schema["definitions"] : {};
  const own = Object.entries(definitions).flatMap(([name, definition]) => within(definition, `@${name}`));
  return [...within(schema, ""), ...own];
}
