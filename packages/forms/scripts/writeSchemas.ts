// Writes packages/forms/schemas/*.schema.json. Run from the project's root: npx jiti packages/forms/scripts/writeSchemas.ts
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { schemaText } from "../../../scripts/schemaText.js";
import { publishedSchemas } from "../src/schema/publishedSchemas.js";

const folder = new URL("../schemas/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(new URL(name, folder), schemaText(schema));
}
