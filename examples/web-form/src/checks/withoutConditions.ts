import type { RJSFSchema } from "@rjsf/utils";

/**
 * A form's schema without its `if` and `then`, which say no more than what else is needed: the form itself judges that, and its layout says
 * which questions show.
 */
export function withoutConditions({ allOf: _conditions, ...schema }: RJSFSchema): RJSFSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([id, property]) => {
    const items = typeof property === "object" ? property.items : undefined;
    const isRow = typeof items === "object" && !Array.isArray(items);
    return [id, isRow && typeof property === "object" ? { ...property, items: withoutConditions(items) } : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) as RJSFSchema["properties"] };
}
