export type JsonSchema = Readonly<Record<string, unknown>>;

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const propertiesOf = (schema: JsonSchema): JsonSchema => (isSchema(schema["properties"]) ? schema["properties"] : {});

/** The entry by which the alternatives tell themselves apart: each has it, each with a word of its own. */
function tagOf(alternatives: readonly JsonSchema[]): string | undefined {
  const [first = {}] = alternatives;
  return Object.keys(propertiesOf(first)).find((key) => {
    const words = alternatives.map((one) => propertiesOf(one)[key]).map((entry) => isSchema(entry) && entry["const"]);
    return words.every((word) => typeof word === "string") && new Set(words).size === alternatives.length;
  });
}

/** The word of an alternative, by which its tag is known. */
export function wordOf(alternative: JsonSchema, tag: string): string | undefined {
  const entry = propertiesOf(alternative)[tag];
  return isSchema(entry) && typeof entry["const"] === "string" ? entry["const"] : undefined;
}

const requiredOf = ({ required }: JsonSchema): readonly unknown[] => (Array.isArray(required) ? required : []);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What every alternative has in the same way is said once, before the cases; a case only allows it. */
function written(alternatives: readonly JsonSchema[], tag: string, rest: JsonSchema): JsonSchema {
  const [first = {}] = alternatives;
  const shared = Object.entries(propertiesOf(first)).filter(
    ([key, entry]) => key !== tag && alternatives.every((one) => same(propertiesOf(one)[key], entry)),
  );
  const names = new Set(shared.map(([key]) => key));
  const needed = requiredOf(first).filter((key) => alternatives.every((one) => requiredOf(one).includes(key)));
  const words = alternatives.map((one) => wordOf(one, tag));
  const cases = alternatives.map((one, at) => {
    const own = Object.entries(propertiesOf(one)).map(([key, entry]): [string, unknown] => [
      key,
      names.has(key) ? true : entry,
    ]);
    const required = requiredOf(one).filter((key) => !needed.includes(key));
    const shape: JsonSchema = Object.fromEntries(Object.entries(one).filter(([key]) => key !== "required"));
    return {
      // without the type a list or a text would be every one of them, and all would complain
      if: { type: "object", properties: { [tag]: { const: words[at] } }, required: [tag] },
      then: { ...shape, properties: Object.fromEntries(own), ...(required.length > 0 ? { required } : {}) },
    };
  });
  const properties = { [tag]: { enum: words }, ...Object.fromEntries(shared) };
  return { ...rest, type: "object", properties, required: needed, allOf: cases };
}

/**
 * The same schema with each choice between tagged alternatives written as `if` the tag, `then` the alternative. With `oneOf` a validator
 * complains about every alternative of a wrong entry; so written it looks at one, and names what is wrong in it.
 */
export function conditional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(conditional);
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === "properties" ? ofEach(entry) : conditional(entry)]),
  );
  const { oneOf, ...rest } = inner;
  if (!Array.isArray(oneOf) || !oneOf.every(isSchema)) return inner;
  const tag = tagOf(oneOf);
  return tag === undefined ? inner : written(oneOf, tag, rest);
}

// an entry of the data may be called “not”, and is no word of the schema
function ofEach(properties: unknown): unknown {
  if (!isSchema(properties)) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, entry]) => [name, conditional(entry)]));
}
