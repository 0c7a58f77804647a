import { isSchema, type JsonSchema } from "./conditional.js";

/** What is said of one place of a record, and an example where the kind of value does not give one. */
export type Said = { readonly text: string; readonly example?: unknown };

/** Looks a place up: its path, such as `household.adults[].name`, and with the tag of its alternative, such as `said(late).why`. */
export type Descriptions = (path: string, tagged: string) => Said | undefined;

type At = { readonly path: string; readonly tagged: string };

const wordIn = ({ if: condition }: JsonSchema): string => {
  const properties = isSchema(condition) ? condition["properties"] : undefined;
  const [tag] = isSchema(properties) ? Object.values(properties) : [];
  return isSchema(tag) ? String(tag["const"]) : "";
};

const inside = ({ path, tagged }: At, key: string): At => ({
  path: path === "" ? key : `${path}.${key}`,
  tagged: tagged === "" ? key : `${tagged}.${key}`,
});

/** The schema with what is said of each of its entries as `description`, and the example as `examples`. */
export function described(schema: unknown, said: Descriptions, at: At = { path: "", tagged: "" }): unknown {
  if (Array.isArray(schema)) return schema.map((one: unknown) => described(one, said, at));
  // `true` allows what is described before the cases; a tag's own word needs no sentence
  if (!isSchema(schema) || "const" in schema) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === "items") return [key, described(value, said, { path: `${at.path}[]`, tagged: `${at.tagged}[]` })];
    if (key === "allOf" && Array.isArray(value)) return [key, value.map((one: unknown) => ofCase(one, said, at))];
    if (key !== "properties" || !isSchema(value)) return [key, value];
    const properties = Object.entries(value).map(([name, entry]) => [name, described(entry, said, inside(at, name))]);
    return [key, Object.fromEntries(properties)];
  });
  const found = said(at.path, at.tagged);
  const { text: description, example } = found ?? {};
  return {
    ...(description === undefined ? {} : { description }),
    ...Object.fromEntries(entries),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

function ofCase(one: unknown, said: Descriptions, { path, tagged }: At): unknown {
  if (!isSchema(one) || !isSchema(one["then"])) return one;
  return { ...one, then: described(one["then"], said, { path, tagged: `${tagged}(${wordIn(one)})` }) };
}
