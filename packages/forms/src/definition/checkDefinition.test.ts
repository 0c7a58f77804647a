import { describe, expect, test } from "vitest";
import { gateConversation } from "../../test/gateConversation.js";
import { noAnswerNote } from "../definitions/noAnswerNote.js";
import { riskAssessment } from "../definitions/riskAssessment.js";
import { formEditions } from "../forms.js";
import { checkDefinition } from "./checkDefinition.js";
import type { FormDefinition } from "./formDefinition.js";
import type { FlatField, FormField } from "./formField.js";
import type { LayoutBlock } from "./formLayout.js";
import { parseFormDefinition } from "./parseFormDefinition.js";

type Changes = { readonly [Key in keyof FormField]?: unknown };

const withField = (id: string, changes: Changes): FormDefinition => ({
  ...gateConversation,
  fields: gateConversation.fields.map((field) => (field.id === id ? Object.assign({}, field, changes) : field)),
});
const withBlocks = (
  change: (blocks: readonly LayoutBlock[]) => readonly LayoutBlock[],
  definition = gateConversation,
): FormDefinition => ({
  ...definition,
  layout: { ...definition.layout, blocks: change(definition.layout.blocks) },
});
const withColumn = (changes: Partial<FlatField>): FormDefinition => ({
  ...gateConversation,
  fields: gateConversation.fields.map((field) =>
    field.type === "rows"
      ? { ...field, columns: field.columns.map((column) => Object.assign({}, column, changes)) }
      : field,
  ),
});
const faults = (definition: FormDefinition): string[] =>
  checkDefinition(definition).map(({ path, message }) => `${path} ${message}`);

test.each(formEditions)("$id $edition has no fault, and reads back from JSON as it is", ({ definition }) => {
  expect(checkDefinition(definition)).toEqual([]);
  expect(parseFormDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({ ok: true, value: definition });
});

describe("a fault in a definition is found", () => {
  test.each([
    [
      "an id that is not camelCase",
      withField("pupil", { id: "Pupil name" }),
      "/fields/0 Give the field an id in camelCase.",
    ],
    ["an id used twice", withField("spokeWith", { id: "pupil" }), "/fields/1 Give the field an id of its own."],
    ["a label with nothing in it", withField("pupil", { label: " " }), "/fields/0 Give the field a label."],
    [
      "a field hidden from the form's own audience",
      withField("pupil", { audience: ["office"] }),
      "/fields/0 Open the field to the form's own audience.",
    ],
    [
      "a condition on a later field",
      withField("pupil", { appliesIf: { field: "worried", is: "yes" } }),
      "/fields/0/appliesIf Let the condition name a field that stands before this one.",
    ],
    [
      "a condition on itself",
      withField("worried", { appliesIf: { not: { field: "worried", is: "yes" } } }),
      "/fields/4/appliesIf Let the condition name a field that stands before this one.",
    ],
    [
      "a condition on an answer that is not offered",
      withField("worry", { requiredIf: { any: [{ field: "worried", is: "maybe" }] } }),
      "/fields/5/requiredIf Let the condition name an answer that its question offers.",
    ],
    [
      "a condition on what was typed",
      withField("worry", { requiredIf: { all: [{ field: "pupil", is: "Lee" }] } }),
      "/fields/5/requiredIf Let the condition name an answer that its question offers.",
    ],
    // @data-driven-forms 4.2.0 takes both and looks at one (findings/data-driven-forms-between.sh).
    [
      "a condition with two tests",
      withField("worry", { requiredIf: { field: "worried", answered: true, is: "yes" } }),
      "/fields/5/requiredIf Give the condition exactly one test: all, any, not, is or answered.",
    ],
    [
      "a list with a test beside it",
      withField("worry", {
        requiredIf: { not: { all: [{ field: "worried", is: "no" }], field: "worried", is: "yes" } },
      }),
      "/fields/5/requiredIf Give the condition exactly one test: all, any, not, is or answered.",
    ],
    ...(["all", "any"] as const).flatMap((join): [string, FormDefinition, string][] => [
      [
        `a condition that joins nothing with ${join}`,
        withField("worry", { requiredIf: { [join]: [] } }),
        "/fields/5/requiredIf Join one condition or more here, or take this one out: as it is, it asks nothing.",
      ],
      [
        `and one within another, with ${join}`,
        withField("worry", { appliesIf: { not: { all: [{ field: "worried", is: "yes" }, { [join]: [] } as never] } } }),
        "/fields/5/appliesIf Join one condition or more here, or take this one out: as it is, it asks nothing.",
      ],
    ]),
    [
      "a band without its two ratings",
      withField("worry", { type: "band", from: ["a", "b"] }),
      "/fields/5 Work the band out from two ratings beside it.",
    ],
    [
      "a field that no block prints",
      withBlocks((blocks) => blocks.slice(0, 3)),
      "/fields/6 Give the field a place in the layout.",
    ],
    [
      "a field printed twice",
      withBlocks((blocks) => [...blocks, { block: "box", field: "worry" }]),
      "/layout/blocks/4 Lay out each field once.",
    ],
    [
      "a block for a field that is not there",
      withBlocks((blocks) => [...blocks, { block: "choice", field: "mood" }]),
      "/layout/blocks/4 Name a field that the form has.",
    ],
    [
      "a table with a width too few",
      withBlocks((blocks) => [...blocks.slice(0, 3), { block: "table", field: "actions", widths: [1] }]),
      "/layout/blocks/3/widths Give one width for each column.",
    ],
    [
      "a group that leaves a column out",
      withBlocks((blocks) => [
        ...blocks.slice(0, 3),
        { block: "table", field: "actions", widths: [6, 2, 3], groups: [{ label: "Next", columns: ["what"] }] },
      ]),
      "/layout/blocks/3/groups Group every column, in order.",
    ],
    [
      "a table of something that is not rows",
      withBlocks((blocks) => [
        ...blocks.filter(({ block }) => block !== "box"),
        { block: "table", field: "worry", widths: [1] },
      ]),
      "/layout/blocks/3 Lay out a table from a field of repeating rows.",
    ],
    [
      "a table whose rows take their day from words",
      withBlocks((blocks) => [
        ...blocks.slice(0, 3),
        { block: "table", field: "actions", widths: [6, 2, 3], dayOf: "what" },
      ]),
      "/layout/blocks/3/dayOf Name a field that is a date, or a date and time.",
    ],
    [
      "a condition of a column on a field outside its row",
      withColumn({ requiredIf: { field: "worried", is: "yes" } }),
      "/fields/6/columns/0/requiredIf Let the condition name a field that stands before this one.",
    ],
    [
      "a condition of a column on an answer that is not offered",
      withColumn({ appliesIf: { field: "done", is: "later" } }),
      "/fields/6/columns/2/appliesIf Let the condition name an answer that its question offers.",
    ],
    [
      "an id that every object has of itself",
      withField("pupil", { id: "constructor" }),
      "/fields/0 Give the field an id that no object has of itself.",
    ],
  ])("%s", (_, definition, fault) => {
    expect(faults(definition)).toContain(fault);
  });

  test("nothing but the school and the times can fill a family's form (R20-HDR-02)", () => {
    for (const pointer of [
      "/household/familyName",
      "/codeWord/word",
      "/assessments/initial/answers/violentOffences",
      "/visitors/*/mobile",
    ]) {
      const leaking = {
        ...noAnswerNote,
        fields: noAnswerNote.fields.map((field, at) =>
          at === 2 ? Object.assign({}, field, { from: { pointer, way: "in" } }) : field,
        ),
      };
      expect(faults(leaking)).toEqual([
        "/fields/2 Fill a family's form by hand, or from the school and the times only.",
      ]);
    }
  });

  test("no field for staff only can stand on a family's form", () => {
    const leaking = {
      ...noAnswerNote,
      fields: noAnswerNote.fields.map((field, at) =>
        at === 4 ? Object.assign({}, field, { audience: ["visitor", "leader"] }) : field,
      ),
    };
    expect(faults(leaking)).toEqual(["/fields/4 Open the field to the form's own audience."]);
  });

  test("slots count their own labels", () => {
    const cut = withBlocks(
      (blocks) =>
        blocks.map((block) =>
          block.block === "table" && block.mode === "slots" ? { ...block, slotLabels: ["Review 1"] } : block,
        ),
      riskAssessment,
    );
    expect(faults(cut)).toEqual(["/layout/blocks/3/widths Give one width for each column."]);
  });
});

test("a definition that comes as JSON is checked in outline first, then in full", () => {
  const outline = parseFormDefinition({ ...gateConversation, colour: "red" });
  expect(outline.ok ? [] : outline.issues.map(({ path, code }) => [path, code])).toEqual([["/colour", "unknown-key"]]);
  const full = parseFormDefinition(withField("pupil", { id: "spokeWith" }));
  expect(full.ok ? [] : full.issues[0].code).toBe("invalid-definition");
});
