import { reach2RiskMatrix } from "@home-visits/core";
import { answerText, english, forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { bare } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { said } from "../../test/systemCommand.js";
import { rowAnswers, singleAnswers } from "./fieldById.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");

describe.each(Object.keys(forms) as (keyof typeof forms)[])("%s, read by other programs", (id) => {
  const form = forms[id];
  const names = Object.values(words);
  let next = 0;
  const data = sampleData(form, 2, ({ label }) => `${names[next++ % names.length] ?? ""} for ${label}`);
  const filled = renderForm({ form, print: "record", data, date, fonts, recordId: "visit-014" });

  test("pdftotext finds every answer", async () => {
    const found = bare(said(await filled, "pdftotext", "-raw", "FILE", "-"));
    for (const field of form.definition.fields) {
      const rows = field.type === "rows" ? rowAnswers(data, field.id) : [singleAnswers(data)];
      const columns = field.type === "rows" ? field.columns : [field];
      const texts = rows.flatMap((row) =>
        columns.flatMap((column) =>
          column.type === "band" ? [] : (answerText(column, row, { matrix: reach2RiskMatrix, wording: english }) ?? []),
        ),
      );
      for (const text of texts)
        for (const word of text.split(/\s+/u)) expect(found.includes(bare(word)), `${field.id}: ${word}`).toBe(true);
    }
  });

  test("pdfinfo says that it is tagged, and finds its headings and tables", async () => {
    const bytes = await filled;
    expect(said(bytes, "pdfinfo", "FILE")).toMatch(/Tagged:\s+yes/);
    const structure = said(bytes, "pdfinfo", "-struct-text", "FILE");
    expect(structure).toContain("H1");
    if (form.definition.layout.blocks.some(({ block }) => block === "table" || block === "questions"))
      expect(structure).toContain("Table");
  });

  test("qpdf finds nothing wrong, filled or blank", async () => {
    expect(said(await filled, "qpdf", "--check", "FILE")).toContain("No syntax or stream encoding errors found");
    const blank = await renderForm({ form, print: "blank", date, fonts });
    expect(said(blank, "qpdf", "--check", "FILE")).toContain("No syntax or stream encoding errors found");
  });
});
