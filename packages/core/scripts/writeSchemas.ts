// Writes packages/core/schemas/*.schema.json. Run from the project's root: npx jiti packages/core/scripts/writeSchemas.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaText } from "../../../scripts/schemaText.js";
import { publishedSchemas } from "../src/schemas/publishedSchemas.js";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(publishedSchemas)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), schemaText(schema()));
}
