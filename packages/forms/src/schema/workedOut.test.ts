import { parseRiskMatrix, reach2RiskMatrix, scoreRisk, type RiskMatrix } from "@home-visits/core";
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withMatrix } from "../edition/withMatrix.js";
import { forms } from "../forms.js";

type Told = { readonly title: string; readonly description?: string; readonly anyOf?: readonly Told[] };

const appendix4 = forms["risk-assessment"];
const file = new URL("../../schemas/risk-assessment.R20.schema.json", import.meta.url);
const ajv = new Ajv({ strict: true, strictRequired: false });

/** What a schema says of the bands of a row of hazards. */
const bandsIn = (schema: object): Readonly<Record<string, Told>> =>
  (schema as { properties: { hazards: { items: { definitions: Record<string, Told> } } } }).properties.hazards.items
    .definitions;

/** The words of the one alternative that holds for a row; none where none does. */
const wordsFor = ({ anyOf = [] }: Told, row: object): readonly string[] =>
  anyOf
    .filter((each) => ajv.validate<unknown>(each as object, row))
    .flatMap((each) => [each.title, ...wordsFor(each, row)]);

const ratings = (matrix: RiskMatrix) =>
  matrix.likelihood.levels.flatMap(({ level: likelihood }) =>
    matrix.consequence.levels.map(({ level: consequence }) => ({ likelihood, consequence })),
  );

const letters: RiskMatrix = (() => {
  const level = (each: string) => ({ level: each, label: each });
  const band = (id: string, gate: string) => ({ id, label: id, tolerability: id, gate, duty: `${id} it is.` });
  const read = parseRiskMatrix({
    id: "letters",
    title: "Letters",
    likelihood: { label: "Likelihood", levels: ["A", "B"].map(level) },
    consequence: { label: "Harm", levels: ["X", "Y"].map(level) },
    scoring: {
      by: "band-table",
      cells: [
        ["green", "green"],
        ["green", "red"],
      ],
    },
    bands: [band("green", "go"), band("red", "stop")],
  });
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join());
  return read.value;
})();

describe.each([
  { matrix: reach2RiskMatrix, schema: JSON.parse(readFileSync(file, "utf8")) as object, of: "the published file" },
  { matrix: letters, schema: withMatrix(appendix4, letters).jsonSchema(), of: "a school's own matrix" },
  { matrix: reach2RiskMatrix, schema: appendix4.jsonSchema({ draft: true }), of: "a draft" },
])("the bands in the schema of $of", ({ matrix, schema }) => {
  const { initialRisk, residualRisk } = bandsIn(schema);
  if (initialRisk === undefined || residualRisk === undefined) throw new Error("no bands");

  test("R20-A4-29: are those of the matrix, cell by cell, with the score, for any validator to tell", () => {
    for (const { likelihood, consequence } of ratings(matrix)) {
      const scored = scoreRisk({ likelihood, consequence }, matrix);
      if (!scored.ok) throw new Error("no such level");
      const { band, score } = scored.value;
      const row = { initialLikelihood: likelihood, initialConsequence: consequence, hazard: "Ice" };
      expect(wordsFor(initialRisk, row)).toEqual([band.label, String(score)]);
      expect(wordsFor(residualRisk, row)).toEqual([]);
    }
  });

  test("say what each band asks, and the scores that it holds", () => {
    const words = (initialRisk.anyOf ?? []).map(({ title, description = "" }) => `${title}: ${description}`);
    expect(words).toHaveLength(matrix.bands.length);
    for (const [index, { label, duty, from, to }] of matrix.bands.entries()) {
      expect(words[index]).toContain(`${label}: `);
      expect(words[index]).toContain(duty);
      if (from !== undefined && to !== undefined) expect(words[index]).toContain(`${String(from)} – ${String(to)}: `);
    }
  });
});

test("half a rating has no band, and neither has a level that the matrix does not know", () => {
  const { initialRisk } = bandsIn(appendix4.jsonSchema());
  if (initialRisk === undefined) throw new Error("no bands");
  for (const row of [{}, { initialLikelihood: 4 }, { initialLikelihood: 4, initialConsequence: 9 }])
    expect(wordsFor(initialRisk, row)).toEqual([]);
});

test("the bands judge no answer: a row of a hazard alone is valid", () => {
  const complete = { completedBy: "Ada Oakley", completedOn: "2026-06-09", activity: "A visit" };
  const answers = { ...complete, hazards: [{ hazard: "Ice" }] };
  const { format: _, ...rest } = { format: "", ...appendix4.jsonSchema() };
  expect(new Ajv({ strict: false, validateFormats: false }).validate(rest, answers)).toBe(true);
});
