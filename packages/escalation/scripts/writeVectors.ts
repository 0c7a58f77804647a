// Writes packages/core/vectors/ladders.json and deadlines.json from packages/escalation/test/vectorCases.json, and own-ladders.json from vectorLadders.json.
// Run from the project's root: npm run vectors -w @home-visits/escalation
import { writeFileSync } from "node:fs";
import { escalationVectors } from "../test/escalationVectors.js";
import { ownLadderVectors } from "../test/ownLadderVectors.js";
import { vectorText } from "../test/vectorText.js";

for (const [name, vectors] of Object.entries({ ...escalationVectors(), "own-ladders": ownLadderVectors() }))
  writeFileSync(new URL(`../../core/vectors/${name}.json`, import.meta.url), vectorText(vectors));
