// Writes the JSON Schemas of policy documents in packages/core/schemas/. Run from the project's root: npx jiti packages/core/scripts/writePolicySchema.ts
import { writeFileSync } from "node:fs";
import { schemaText } from "../../../scripts/schemaText.js";
import { policyChangesJsonSchema, policyJsonSchema } from "../src/schemas/policyJsonSchema.js";

for (const [name, schema] of Object.entries({
  policy: policyJsonSchema(),
  "policy-changes": policyChangesJsonSchema(),
}))
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), schemaText(schema));
