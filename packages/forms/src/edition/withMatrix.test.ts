import { parseRiskMatrix, policies } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { defineForm } from "../defineForm.js";
import { forms } from "../forms.js";
import { parseFormDefinition } from "../definition/parseFormDefinition.js";
import { withMatrix } from "./withMatrix.js";

const parsed = parseRiskMatrix({
  id: "own",
  title: "Our own scale",
  likelihood: { label: "Chance", levels: [0, 1].map((level) => ({ level, label: `Chance ${String(level)}` })) },
  consequence: { label: "Harm", levels: ["A", "B"].map((level) => ({ level, label: `Harm ${level}` })) },
  scoring: {
    by: "band-table",
    cells: [
      ["green", "green"],
      ["green", "red"],
    ],
  },
  bands: [
    { id: "green", label: "Green", tolerability: "fine", duty: "Go.", gate: "go" },
    { id: "red", label: "Red", tolerability: "not fine", duty: "Stay.", responsible: "Head", gate: "stop" },
  ],
});
const own = parsed.ok ? parsed.value : undefined;
if (own === undefined) throw new Error("The matrix of this test does not parse.");
const trust = policies["reach2-2020"].riskMatrix;
const form = forms["risk-assessment"];
const row = (initialLikelihood: unknown, initialConsequence: unknown) => ({
  hazards: [{ hazard: "Dog", initialLikelihood, initialConsequence }],
});

describe("a form on the scale of the matrix in force", () => {
  const onOwn = withMatrix(form, own);

  test("takes the levels of that matrix, zero and letters too, and no others", () => {
    expect(onOwn.parse(row(0, "B")).ok).toBe(true);
    expect(onOwn.parse(row(1, "A")).ok).toBe(true);
    expect(onOwn.parse(row(2, "A")).ok).toBe(false);
    expect(onOwn.parse(row(1, 1)).ok).toBe(false);
    expect(form.parse(row(0, "B")).ok).toBe(false);
  });

  test("offers them with their words in the web schema, and nothing of another scale", () => {
    const schema = JSON.stringify(onOwn.jsonSchema());
    for (const word of ["0 Chance 0", "B Harm B"]) expect(schema).toContain(word);
    for (const word of ["Very unlikely", "Catastrophic"]) expect(schema).not.toContain(word);
  });

  test("prints that matrix's key: what each band asks and who decides", () => {
    const tables = onOwn.definition.layout.blocks.flatMap((block) => (block.block === "reference" ? block.tables : []));
    expect(tables.map(({ title }) => title)).toEqual(["Chance", "Harm", "Risk rating: chance and harm"]);
    expect(tables[2]?.lines.map(({ text, detail }) => `${text}: ${String(detail)}`)).toEqual([
      "Green (fine): Go.",
      "Red (not fine): Stay. Who decides: Head.",
    ]);
  });

  test("survives JSON, scale and all", () => {
    const again = parseFormDefinition(JSON.parse(JSON.stringify(onOwn.definition)));
    expect(again.ok && defineForm(again.value).parse(row(0, "B")).ok).toBe(true);
  });

  test("the edition of 2020 stands on the scale of its own document, and a form without ratings on none", () => {
    expect(form.definition.matrix).toBe(trust);
    expect(withMatrix(form, form.definition.matrix ?? own)).toBe(form);
    expect(withMatrix(forms["visit-record"], own)).toBe(forms["visit-record"]);
  });
});
