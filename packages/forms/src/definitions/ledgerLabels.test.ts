import { describe, expect, test } from "vitest";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { formEditions } from "../forms.js";
import { answerOptions } from "../wording/answerOptions.js";
import { english } from "../wording/english.js";
import { reach2RiskMatrix } from "@home-visits/core";
import { riskScales } from "./riskScales.js";
import ledger from "./ledgerLabels.json" with { type: "json" };

/** What a form prints for a clause: the texts of one place, in order. */
type Printed = { readonly cites: readonly string[]; readonly texts: readonly string[] };

const labels = new Map<string, { label: string; options?: readonly string[] }>(Object.entries(ledger));

const ofField = (field: FormField | FlatField): readonly Printed[] => [
  { cites: field.cites, texts: [field.label] },
  ...(field.type === "rows" ? field.columns.flatMap(ofField) : []),
];

const ofBlock = (block: LayoutBlock): readonly Printed[] => {
  switch (block.block) {
    case "questions":
      return [{ cites: block.cites ?? [], texts: block.options }];
    case "table":
      return [
        { cites: block.cites ?? [], texts: block.slotLabels ?? [] },
        ...(block.groups ?? []).map((group) => ({ cites: group.cites ?? [], texts: [group.label] })),
      ];
    case "situations":
      return [
        { cites: ["ATLP-TAB-01"], texts: [block.title ?? ""] },
        { cites: ["ATLP-TAB-02"], texts: block.head.slice(1) },
        ...block.rows.map(({ cites, cells }) => ({ cites, texts: cells.slice(0, 3) })),
      ];
    default:
      return [];
  }
};

/** The ledger writes several parts in one label: with bars, with slashes between slots, with an ampersand between two entries. */
const partsOf = (label: string): readonly string[] => {
  if (label.includes(" | ")) return label.split(" | ").map((part) => (part === "(blank)" ? "" : part));
  return /^(Review 1|Yes) \/ /.test(label) ? label.split(" / ") : [label];
};

const says = (label: string, texts: readonly string[]): boolean => {
  const parts = partsOf(label);
  if (parts.length > 1) return JSON.stringify(parts) === JSON.stringify(texts.slice(0, parts.length));
  return texts[0] === label || (label === "Date & Initial" && label.split(" & ").includes(texts[0] ?? ""));
};

const printedOn = (definition: FormDefinition): readonly Printed[] => [
  { cites: definition.cites, texts: [definition.title] },
  ...definition.fields.flatMap(ofField),
  ...definition.layout.blocks.flatMap(ofBlock),
];

describe.each(formEditions)("$id, edition $edition", ({ definition }) => {
  test("options equal the ledger's, in its order", () => {
    const all = definition.fields.flatMap((field) => (field.type === "rows" ? field.columns : [field]));
    const wrong = all.flatMap((field) =>
      field.cites.flatMap((clause) => {
        const expected = labels.get(clause)?.options;
        const titles = answerOptions(field, english)?.map(({ title }) => title);
        return expected && titles && titles.join() !== expected.join() ? [clause] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const everywhere = formEditions.flatMap(({ definition }) => printedOn(definition));

test.each(Object.entries(ledger).map(([clause, { label }]) => [clause, label] as const))(
  "%s is printed, as the source prints it: %s",
  (clause, label) => {
    const places = everywhere.filter(({ cites }) => cites.includes(clause));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ texts }) => !says(label, texts))).toEqual([]);
  },
);

test("the ledger has 108 labels", () => {
  expect(labels.size).toBe(108);
});

describe("both scales and the key stand as the form prints them", () => {
  const lines = riskScales(reach2RiskMatrix).flatMap((table) => table.lines);

  test.each([
    ["R20-A4-30", "1", "Very unlikely"],
    ["R20-A4-31", "2", "Unlikely"],
    ["R20-A4-32", "3", "Fairly likely"],
    ["R20-A4-33", "4", "Likely"],
    ["R20-A4-34", "5", "Very likely"],
    ["R20-A4-35", "1", "Insignificant (no injury)"],
    ["R20-A4-36", "2", "Minor (minor injury needing first aid)"],
    ["R20-A4-37", "3", "Moderate (up to 3 days absence)"],
    ["R20-A4-38", "4", "Major (more than 3 days absence)"],
    ["R20-A4-39", "5", "Catastrophic (death)"],
    ["R20-A4-40", "1 – 4", "Low (acceptable)"],
    ["R20-A4-42", "5 – 9", "Medium (adequate)"],
    ["R20-A4-44", "10 – 16", "High (tolerable)"],
    ["R20-A4-46", "17 – 25", "Very High (unacceptable)"],
  ])("%s: %s is %s", (clause, key, text) => {
    expect(lines.filter(({ cites }) => cites?.includes(clause))).toMatchObject([{ key, text }]);
  });
});
