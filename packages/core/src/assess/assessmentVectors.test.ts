import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assessmentVectors } from "../../test/assessmentVectors.js";

const vectors = JSON.parse(
  readFileSync(new URL("../../vectors/assessments.json", import.meta.url), "utf8"),
) as ReturnType<typeof assessmentVectors>;

test("the published assessments hold: npx jiti packages/core/scripts/writeVectors.ts writes them", () => {
  expect(vectors).toEqual(JSON.parse(JSON.stringify(assessmentVectors())));
});

test("each has its clauses, and every verdict comes up", () => {
  const answers = vectors.cases.flatMap((one) => one.expect);
  for (const { findings } of answers)
    for (const { rule, cites, outcome } of findings) expect(cites.length > 0 || outcome === "open", rule).toBe(true);
  expect([...new Set(answers.map(({ verdict }) => verdict))].sort()).toEqual([
    "go-with-conditions",
    "no-go",
    "undetermined",
  ]);
});
