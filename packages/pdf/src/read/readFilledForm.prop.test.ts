import { formEditions } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers } from "../../test/anyAnswers.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { readFilledForm } from "./readFilledForm.js";

const date = new Date("2026-06-09T00:00:00Z");
// `npm run test:fillable -w @home-visits/pdf` fills a thousand.
const runs = Number(process.env["PDF_RUNS"] ?? formEditions.length);

/** Every edition in turn, whatever the number of runs. */
let next = 0;
const drafts = fc
  .constant(null)
  .map(() => formEditions[next++ % formEditions.length]!)
  .chain((form) => anyAnswers(form, 4).map((data) => ({ form, data })));

const scale = fc.constantFrom(standardScale, largePrintScale);

test("what a fillable print is given comes back out of it, of every form, in every script", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(drafts, scale, async ({ form, data }, sizes) => {
      seen.add(`${form.id} ${form.edition}`);
      expect(form.parse(data)).toEqual({ ok: true, value: data });
      const bytes = await renderForm({ form, print: "fillable", data, scale: sizes, date, fonts });
      expect(await readFilledForm(bytes)).toEqual({ ok: true, value: data });
    }),
    { numRuns: runs },
  );
  expect(seen.size).toBe(formEditions.length);
}, 3_600_000);
