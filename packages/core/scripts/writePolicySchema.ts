// Writes packages/core/schemas/policy.schema.json. Run from the project's root: npx jiti packages/core/scripts/writePolicySchema.ts
import { writeFileSync } from "node:fs";
import { policyJsonSchema } from "../src/policy/policyJsonSchema.js";

writeFileSync(
  new URL("../schemas/policy.schema.json", import.meta.url),
  `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
);
