// Writes packages/core/vectors/ladders.json and deadlines.json from packages/escalation/test/vectorCases.json, own-ladders.json from vectorLadders.json,
// and rounds.json from histories that are drawn for rounds.
// Run from the project's root: npm run vectors -w @home-visits/escalation
// A number and a folder write so many times as many drawn histories there: npm run vectors -w @home-visits/escalation -- 10 /tmp/histories
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { escalationVectors } from "../test/escalationVectors.js";
import { ownLadderVectors } from "../test/ownLadderVectors.js";
import { roundVectors } from "../test/roundVectors.js";
import { vectorText } from "../test/vectorText.js";

const [times = "1", folder = fileURLToPath(new URL("../../core/vectors", import.meta.url))] = process.argv.slice(2);
const drawn = { "own-ladders": ownLadderVectors(Number(times)), rounds: roundVectors(Number(times)) };
for (const [name, vectors] of Object.entries({ ...escalationVectors(), ...drawn }))
  writeFileSync(resolve(folder, `${name}.json`), vectorText(vectors));
