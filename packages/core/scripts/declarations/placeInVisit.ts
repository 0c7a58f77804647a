import type { z } from "zod";
import { visitOutlineSchema } from "../../src/visit/visitSchema.js";

type Found = { readonly place: string; readonly schema: z.core.$ZodType };

function* placesIn({ place, schema }: Found): Generator<Found> {
  yield { place, schema };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") yield* placesIn({ place: `NonNullable<${place}>`, schema: def.innerType });
  if (def.type === "array") yield* placesIn({ place: `${place}[number]`, schema: def.element });
  if (def.type === "object")
    for (const [key, entry] of Object.entries(def.shape))
      yield* placesIn({ place: `${place}["${key}"]`, schema: entry });
}

const places = new Map<z.core.$ZodType, string>();
for (const { place, schema } of placesIn({ place: "Visit", schema: visitOutlineSchema }))
  if (!places.has(schema)) places.set(schema, place);

/** Whether a schema fills in what is left out, so that what it takes is not what it gives. */
export const fillsIn = (schema: z.core.$ZodType): boolean =>
  Array.from(placesIn({ place: "", schema })).some(
    (found) => (found.schema as z.core.$ZodTypes)._zod.def.type === "default",
  );

/** A part of the visit as a type: `NonNullable<Visit["plan"]>`. The part's entries are described where the visit is declared. */
export function placeInVisit(schema: z.core.$ZodType): string | undefined {
  const place = places.get(schema);
  return place === "Visit" ? undefined : place;
}
