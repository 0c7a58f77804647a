import fc from "fast-check";
import { z } from "zod";

/** What to generate for the schemas that only a test knows how to fill: text, dates, ids. Found by identity. */
export type Leaves = ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>>;

const shortest = (list: z.ZodArray): number =>
  Math.max(
    0,
    ...(list._zod.def.checks ?? []).map((check) =>
      check instanceof z.core.$ZodCheckMinLength ? check._zod.def.minimum : 0,
    ),
  );

/**
 * An arbitrary for the values of a zod schema, built from the schema itself, so that a new field is generated as soon as it exists.
 * @param longest the most entries of a list
 */
export function arbitraryOf(schema: z.core.$ZodType, leaves: Leaves, longest = 3): fc.Arbitrary<unknown> {
  const leaf = leaves.get(schema);
  if (leaf) return leaf;
  const of = (inner: z.core.$ZodType) => arbitraryOf(inner, leaves, longest);
  if (schema instanceof z.ZodOptional) return of(schema.def.innerType);
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries<z.core.$ZodType>(schema.shape);
    const requiredKeys = entries.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
    return fc.record(Object.fromEntries(entries.map(([key, field]) => [key, of(field)])), {
      requiredKeys,
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(of(schema.def.element), {
      minLength: shortest(schema),
      maxLength: Math.max(longest, shortest(schema)),
    });
  }
  if (schema instanceof z.ZodRecord) {
    const names = fc.oneof(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/), fc.constantFrom("constructor", "toString"));
    return fc.dictionary(names, of(schema.def.valueType), { maxKeys: longest, noNullPrototype: true });
  }
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return fc.oneof(...schema.def.options.map(of));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.def.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const range = { min: schema.minValue ?? -1000, max: schema.maxValue ?? 1000 };
    return schema.format === "safeint"
      ? fc.integer(range)
      : fc.double({ ...range, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  }
  throw new Error(`No arbitrary for a ${schema._zod.def.type}: add it to the leaves.`);
}
