import { HomeVisitsError } from "@home-visits/core";
import {
  answerOptions,
  answerText,
  conditionSentence,
  defineForm,
  english,
  forms,
  relevantFields,
  type FlatField,
  type Form,
  type FormDocument,
  type FormField,
} from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printableText } from "../../test/anyText.js";
import { bare, elementsOf, readPdf, type ReadPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { reach2RiskMatrix } from "@home-visits/core";
import { largePrintScale } from "../typeset/typeScale.js";
import { paper } from "./paper.js";
import { rowAnswers } from "./fieldById.js";
import { renderForm, type RenderFormOptions } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const ids = Object.keys(forms) as (keyof typeof forms)[];
const print = async (options: Omit<RenderFormOptions, "date" | "fonts">): Promise<ReadPdf> =>
  readPdf(await renderForm({ date, fonts, ...options }));
const record = (form: Form, data: FormDocument): Promise<ReadPdf> => print({ form, print: "record", data });
const runs = Number(process.env["PDF_RUNS"] ?? 3);

/** The labels that a print of these fields shows: a table of rows shows its columns'. */
function labelsOf(form: Form, fields: readonly FormField[]): readonly string[] {
  const asked = new Set(fields.map(({ id }) => id));
  return form.definition.layout.blocks.flatMap((block): readonly string[] => {
    const named = (id: string): readonly FormField[] =>
      asked.has(id) ? form.definition.fields.filter((field) => field.id === id) : [];
    switch (block.block) {
      case "grid":
        return block.rows
          .flat()
          .flatMap(({ field }) => named(field))
          .map(({ label }) => label);
      case "questions":
      case "prompts":
        return block.fields.flatMap(named).map(({ label }) => label);
      case "box":
      case "choice":
        return named(block.field).map(({ label }) => label);
      case "table":
        return named(block.field).flatMap((field) =>
          field.type === "rows" && block.mode !== "slots" ? field.columns.map(({ label }) => label) : [field.label],
        );
      default:
        return [];
    }
  });
}

describe("every form", () => {
  test.each(ids)("shows every label and every condition's sentence on a blank print: %s", async (id) => {
    const form = forms[id];
    const { structure } = await print({ form, print: "blank" });
    const said = bare(structure.text);
    for (const label of labelsOf(form, form.definition.fields)) expect(said.includes(bare(label)), label).toBe(true);
    for (const field of form.definition.fields) {
      if (field.type === "band" || field.appliesIf === undefined) continue;
      const sentence = conditionSentence(field.appliesIf, form.definition, form.wording);
      expect(said.includes(bare(sentence)), sentence).toBe(true);
    }
  });

  test.each(ids)("shows every label that applies, and every answer, in a record: %s", async (id) => {
    const form = forms[id];
    const data = sampleData(form, 2);
    const { structure } = await record(form, data);
    const said = bare(structure.text);
    for (const label of labelsOf(form, relevantFields(form.definition, data)))
      expect(said.includes(bare(label)), label).toBe(true);
    for (const text of answersOf(form, data)) expect(said.includes(bare(text)), text).toBe(true);
  });
});

/** What a record says for the answers of a form, tables included; chosen ones only as far as their words stand there. */
function answersOf(form: Form, data: FormDocument): readonly string[] {
  return relevantFields(form.definition, data).flatMap((field) => {
    const answer = data[field.id];
    if (field.type !== "rows")
      return answerText(field, { [field.id]: answer as string }, { matrix: reach2RiskMatrix, wording: english }) ?? [];
    return rowAnswers(data, field.id).flatMap((row) =>
      field.columns.flatMap((column) => answerText(column, row, { matrix: reach2RiskMatrix, wording: english }) ?? []),
    );
  });
}

describe("answers of every kind", () => {
  const own = forms["home-visit-log"].definition.fields[0]!;
  const base = (id: string) =>
    ({ id, label: `Question ${id}`, cites: [], audience: ["office"], retention: own.retention }) as const;
  const text = (id: string): FlatField => ({ ...base(id), type: "text" });
  const longText = (id: string): FlatField => ({ ...base(id), type: "longText", expectedLines: 3 });

  const form = defineForm({
    id: "any-form",
    edition: "1",
    title: "Any form",
    cites: [],
    audience: "office",
    fields: [
      text("text"),
      text("person"),
      longText("long"),
      { ...base("address"), type: "address" },
      { ...base("rows"), type: "rows", printRows: 2, columns: [text("first"), longText("second")] },
    ],
    layout: {
      orientation: "portrait",
      blocks: [
        { block: "grid", rows: [[{ field: "text" }, { field: "person" }]] },
        { block: "box", field: "long" },
        { block: "prompts", fields: ["address"] },
        { block: "table", field: "rows", widths: [1, 2] },
      ],
    },
  });
  const said = fc.oneof(
    printableText(8),
    printableText(80),
    fc.constantFrom("x".repeat(300), "ਗੁ".repeat(150), "شش".repeat(150), "line\n\nline\r\nline"),
  );
  const long = fc.oneof(
    said,
    fc
      .integer({ min: 5, max: 400 })
      .map((count) => "A sentence of fifty letters stands here, as it were. ".repeat(count).slice(0, 20_000)),
  );
  const documents: fc.Arbitrary<{
    text: string;
    person: string;
    long: string;
    address: string;
    rows: { first: string; second: string }[];
  }> = fc.record({
    text: said,
    person: said,
    long,
    address: said,
    rows: fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.record({ first: said, second: said }), { maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 50, max: 200 }).chain((count) =>
          fc.array(fc.record({ first: fc.constant<string>("row"), second: fc.constant<string>("it") }), {
            minLength: count,
            maxLength: count,
          }),
        ),
      },
    ),
  });

  test("come out of extraction whole, each in an element of its own", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (data) => {
        const { structure } = await record(form, data);
        const paragraphs = elementsOf(structure, "P").map(({ text }) => bare(text));
        const cells = elementsOf(structure, "TD").map(({ text }) => bare(text));
        const expected = [data.text, data.person, data.long].map(bare);
        expect(expected.filter((text) => !paragraphs.includes(text)).map((text) => text.slice(0, 80))).toEqual([]);
        const inCells = [data.address, ...data.rows.flatMap((row) => [row.first, row.second])].map(bare);
        expect(inCells.filter((text) => !cells.includes(text)).map((text) => text.slice(0, 80))).toEqual([]);
        expect(cells.length).toBe(1 + Math.max(1, data.rows.length) * 2);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  test("a missing one that is given by hand leaves room for the pen, as every signature does", async () => {
    const { structure } = await record(forms["buddy-sheet"], { ladder: [{ who: "Buddy", what: "Ring them" }] });
    const row = elementsOf(structure, "TR").find(({ text }) => bare(text).includes("Ringthem"))!;
    expect(row.kids.map(({ text }) => bare(text)).slice(3)).toEqual([""]);
    const signed = await record(forms["initial-risk-assessment"], { seniorLeader: "Ada Byrne" });
    expect(bare(signed.structure.text).endsWith("SeniorLeader–Sign")).toBe(true);
  });

  test("a missing one is Not recorded, whatever its type", async () => {
    const { structure } = await record(form, {});
    expect(structure.text.match(/Not recorded/g)?.length).toBe(5);
  });
});

describe("questions with a column to tick", () => {
  const form = forms["initial-risk-assessment"];
  const crossOf = (pdf: ReadPdf, column: "Yes" | "No"): number => {
    const head = pdf.texts.find(
      ({ text, mark }) => text.trim() === column && typeof mark === "object" && mark.role === "TH",
    )!;
    return pdf.texts.filter(({ text, x }) => text === "X" && Math.abs(x - head.x) < 20).length;
  };

  test.each([
    ["yes", "Yes", "No"],
    ["no", "No", "Yes"],
  ] as const)("an answer %s has its cross under %s", async (answer, column, other) => {
    const pdf = await record(form, { violentOffences: answer, agencyRisks: answer });
    expect(crossOf(pdf, column)).toBe(2);
    expect(crossOf(pdf, other)).toBe(0);
    const cell = elementsOf(pdf.structure, "TD").filter(({ text }) => text === column);
    expect(cell.length).toBe(2);
  });

  test("an unanswered question has no cross and says Not recorded, never No", async () => {
    const pdf = await record(form, {});
    expect(crossOf(pdf, "Yes") + crossOf(pdf, "No")).toBe(0);
    const rows = elementsOf(pdf.structure, "TR").slice(1);
    expect(rows.filter(({ text }) => !text.includes("Not recorded"))).toEqual([]);
  });

  test("a question that does not apply is not in the record, and stands on the blank print with its condition (R20-A2-12)", async () => {
    const without = await record(form, { pets: "no" });
    expect(without.structure.text).not.toContain("Are they threatening?");
    const unknown = await record(form, {});
    expect(unknown.structure.text).toContain("Are they threatening?");
    const blank = await print({ form, print: "blank" });
    expect(bare(blank.structure.text)).toContain(
      bare("Answer only if you said Yes to “Are there any pets in the household?”"),
    );
  });

  test("a choice keeps every option and crosses the chosen one", async () => {
    const pdf = await record(form, { levelWithoutControls: "medium", levelWithControls: "low" });
    const said = bare(pdf.structure.text);
    expect(said).toContain("HighChosen:MediumLow");
    expect(said).toContain("HighMediumChosen:Low");
    expect(said).not.toContain("Chosen:High");
  });
});

describe("a character that no font has", () => {
  const form = forms["risk-assessment"];
  const data = { academy: "漢字 School", hazards: [{ hazard: "dog" }, { hazard: "门 at the 字" }] };

  test("is an error that gives every pointer, and no character of an answer", async () => {
    const error = await print({ form, print: "record", data }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HomeVisitsError);
    const { code, message } = error as HomeVisitsError;
    expect(code).toBe("glyph-missing");
    expect(message).toContain("/academy");
    expect(message).toContain("/hazards/1/hazard");
    expect(message).not.toContain("/hazards/0");
    expect(message).not.toMatch(/[漢字门]/u);
  });

  test("goes to onMissing with the same pointers, and the form prints", async () => {
    const heard: string[] = [];
    const pdf = await print({ form, print: "record", data, missing: { onMissing: (paths) => heard.push(...paths) } });
    expect(heard).toEqual(["/academy", "/hazards/1/hazard"]);
    expect(pdf.structure.text).toContain("dog");
  });

  test("is found in the form's own words too", async () => {
    const own = defineForm({ ...form.definition, title: "Risk 漢" });
    await expect(print({ form: own, print: "blank" })).rejects.toThrow("/definition/title");
  });
});

describe("a summary", () => {
  const form = forms["initial-risk-assessment"];

  test("holds every answer, and nothing that was not answered", async () => {
    const data = { familyName: "Wójcik", pets: "no", petsThreatening: "yes", areasOfConcern: "The gate.\nThe stairs." };
    const pdf = await print({ form, print: "summary", data });
    const said = bare(pdf.structure.text);
    for (const text of ["FamilyName", "Wójcik", "Arethereanypetsinthehousehold?No", "Thegate.Thestairs."])
      expect(said).toContain(text);
    for (const text of ["Notrecorded", "Address", "threatening?", "SeniorLeader"]) expect(said).not.toContain(text);
    expect(pdf.pages.length).toBe(1);
  });

  test.each(ids)("holds every answer of a full form: %s", async (id) => {
    const data = sampleData(forms[id], 2);
    const pdf = await print({ form: forms[id], print: "summary", data });
    const said = bare(pdf.structure.text);
    for (const text of answersOf(forms[id], data)) expect(said.includes(bare(text)), text).toBe(true);
  });
});

test("a blank initial assessment is one page (R20-A2-01)", async () => {
  expect((await print({ form: forms["initial-risk-assessment"], print: "blank" })).pages.length).toBe(1);
});

describe("large print", () => {
  test.each(["initial-risk-assessment", "risk-assessment", "home-visit-log"] as const)(
    "keeps inside the margins, with no letter below 12 points: %s",
    async (id) => {
      const pdf = await print({
        form: forms[id],
        print: "record",
        data: sampleData(forms[id], 3),
        scale: largePrintScale,
      });
      for (const { text, page, x, width, size } of pdf.texts.filter((each) => each.text.trim() !== "")) {
        expect(size, text).toBeGreaterThanOrEqual(11.9);
        expect(x + width, text).toBeLessThanOrEqual(pdf.pages[page - 1]!.width - paper.margin + 1);
      }
    },
  );
});

test("a band is a letter, a word and a score, from the ratings of its row (R20-A4-44, R20-A4-46)", async () => {
  const hazards = [
    { hazard: "dog", initialLikelihood: 4, initialConsequence: 5, residualLikelihood: 4, residualConsequence: 4 },
  ];
  const column = forms["risk-assessment"].definition.fields.find(({ id }) => id === "hazards");
  expect(
    column?.type === "rows" &&
      answerOptions(
        column.columns.find(({ type }) => type === "rating")!,
        english,
      )?.length,
  ).toBe(5);
  const { structure } = await record(forms["risk-assessment"], { hazards });
  expect(bare(structure.text)).toContain("VHVeryHigh20");
  expect(bare(structure.text)).toContain("HHigh16");
});
