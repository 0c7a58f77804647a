// Writes packages/core/vectors/assessments.json from the worked visits in test/. Run from the project's root: npx jiti packages/core/scripts/writeVectors.ts
import { writeFileSync } from "node:fs";
import { assessmentVectors } from "../test/assessmentVectors.js";

writeFileSync(
  new URL("../vectors/assessments.json", import.meta.url),
  `${JSON.stringify(assessmentVectors(), null, 2)}\n`,
);
