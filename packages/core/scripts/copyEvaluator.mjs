// Lays the evaluator in Python, with which the vectors are checked, beside them: `npm pack` and `npm publish` run this first.
import { copyFileSync, mkdirSync } from "node:fs";

const files = ["policy_evaluator.py", "verdict_evaluator.py", "own_words.py", "check_assessments.py"];
const from = new URL("../../../scripts/", import.meta.url);
const to = new URL("../evaluator/", import.meta.url);
mkdirSync(to, { recursive: true });
for (const file of files) copyFileSync(new URL(file, from), new URL(file, to));
