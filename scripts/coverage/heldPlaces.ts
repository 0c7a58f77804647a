import { readFileSync } from "node:fs";
import type { Place } from "./Place.js";

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;
const schemaNamed = (name: string): Schema =>
  JSON.parse(
    readFileSync(new URL(`../../packages/core/schemas/${name}.schema.json`, import.meta.url), "utf8"),
  ) as Schema;

/** The ways to read a schema: through its reference, and as each of its alternatives. */
function readings(schema: unknown, root: Schema): readonly Schema[] {
  if (!isSchema(schema)) return [];
  const reference = typeof schema["$ref"] === "string" ? schema["$ref"] : undefined;
  const [file = "", inside = ""] = reference?.split("#") ?? [];
  if (reference !== undefined && file !== "")
    return readings(schemaNamed(file.replace(/^.*\//, "").replace(".schema.json", "")), root);
  const target = inside.split("/").slice(1).reduce<unknown>((at, key) => (isSchema(at) ? at[key] : undefined), root);
  const lists = [schema["anyOf"], schema["oneOf"], schema["allOf"]];
  const others = [...lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [])), schema["then"]];
  return [schema, ...(reference === undefined ? [] : readings(target, root)), ...others.flatMap((one) => readings(one, root))];
}

function step(schemas: readonly Schema[], key: string, root: Schema): readonly Schema[] {
  return schemas.flatMap((schema) => {
    if (key === "[]") return readings(schema["items"], root);
    return isSchema(schema["properties"]) ? readings(schema["properties"][key], root) : [];
  });
}

/** Whether the published schemas have a place: `visit household.adults[].name`, or `event note-left.schoolPhone`. */
export function isInSchema(place: string): boolean {
  const [of = "", path = ""] = place.split(" ");
  const root = schemaNamed(of === "event" ? "visit-event" : "visit");
  const keys = path.replaceAll("[]", ".[]").split(".");
  const type = of === "event" ? keys.shift() : undefined;
  const start = readings(root, root).filter((schema) => {
    if (type === undefined) return true;
    const properties = isSchema(schema["properties"]) ? schema["properties"]["type"] : undefined;
    return isSchema(properties) && properties["const"] === type;
  });
  return keys.reduce<readonly Schema[]>((at, key) => step(at, key, root), start).length > 0;
}

const held = JSON.parse(
  readFileSync(new URL("../../packages/core/src/schemas/held.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly string[]>>;

/** Where the record holds what a clause asks to be written down. */
export const heldPlaces: readonly Place[] = Object.entries(held).flatMap(([clause, places]) =>
  places.map((where) => ({ clause, how: "held" as const, where: `\`${where}\`` })),
);
