import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { made } from "../../test/systemCommand.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

test.each(["initial-risk-assessment", "visit-record"] as const)(
  "a filled %s that LibreOffice saved as PDF has no fields left, and that is said",
  async (id) => {
    const print = await renderForm({
      form: forms[id],
      print: "fillable",
      data: { familyName: "Byrne" },
      date: new Date("2026-06-09T00:00:00Z"),
      fonts,
    });
    const command = 'soffice --headless --convert-to pdf --outdir saved "$1" && mv saved/*.pdf "$2"';
    const saved = made([print], "bash", "-c", command, "bash", "FILE", "OUT");
    const read = await readFilledForm(saved);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["no-fields"]);
  },
);
