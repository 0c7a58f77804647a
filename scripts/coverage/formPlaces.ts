import { formEditions } from "@home-visits/forms";
import type { Place } from "./Place.js";

function citesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "cites" && Array.isArray(inner) ? inner.filter((id): id is string => typeof id === "string") : citesIn(inner),
  );
}

/** The clauses that a form's title, fields and printed blocks name. */
export function formPlaces(): readonly Place[] {
  return formEditions.flatMap(({ id, definition }) =>
    citesIn(definition).map((clause) => ({ clause, how: "printed" as const, where: `the form ${id}` })),
  );
}
