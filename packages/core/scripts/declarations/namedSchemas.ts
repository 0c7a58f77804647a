import { readdirSync } from "node:fs";
import { z } from "zod";

const sources = new URL("../../src/", import.meta.url);

/** The schemas that core's modules export, by the name of the constant. */
export async function namedSchemas(): Promise<ReadonlyMap<string, z.core.$ZodType>> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(Schema|Events|extendPolicy)\.ts$/.test(name),
  );
  const found = new Map<string, z.core.$ZodType>();
  for (const file of files.sort()) {
    const exported = (await import(new URL(file.replaceAll("\\", "/"), sources).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) if (value instanceof z.core.$ZodType) found.set(name, value);
  }
  return found;
}
