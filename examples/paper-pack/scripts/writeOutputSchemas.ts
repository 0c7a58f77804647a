// Writes examples/paper-pack/schemas/*.schema.json. Run: npm run schemas -w paper-pack
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaText } from "../../../scripts/schemaText.js";
import { outputSchemas, publishedOutput } from "./outputSchemas.js";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const command of Object.keys(outputSchemas) as (keyof typeof outputSchemas)[])
  writeFileSync(new URL(`${command}.schema.json`, folder), schemaText(publishedOutput(command)));
