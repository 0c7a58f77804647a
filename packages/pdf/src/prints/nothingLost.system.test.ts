import { formEditions, type Form, type FormDocument } from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../test/asked.js";
import { answersInOrder } from "../../test/answersInOrder.js";
import { anyAnswers } from "../../test/anyAnswers.js";
import { filledForm } from "../../test/lossless.js";
import { outOfOrder, pagesByPoppler, wordsMissing } from "../../test/pagesByPoppler.js";
import { readControls, type ReadControl } from "../../test/readControls.js";
import { fonts } from "../../test/sharedFonts.js";
import { hasRightToLeft } from "../typeset/visualRuns.js";
import { renderForm } from "./renderForm.js";

// The same answers each time: what poppler makes of mixed lines is its own affair. Many more, and others each time: npm run test:poppler -w @home-visits/pdf
const runs = Number(process.env["PDF_RUNS"] ?? 1);
const parameters = { numRuns: runs };
const date = new Date("2026-06-09T00:00:00Z");

/**
 * Texts that run from left to right stand one after the other where they are drawn. Of a line that runs the other way poppler
 * knows no order where scripts are mixed, but every word of it is whole. On a page that is mostly Arabic it takes the last sign of a
 * Tamil word away from it, so that a word without Arabic letters and figures may stand where it is drawn instead.
 */
function expectFound(bytes: Uint8Array, texts: readonly string[], anywhere: readonly string[] = []): void {
  const [turned, plain] = [texts.filter(hasRightToLeft), texts.filter((text) => !hasRightToLeft(text))];
  const drawn = pagesByPoppler(bytes, "drawn");
  expect(outOfOrder(drawn, plain).map((text) => text.slice(0, 80))).toEqual([]);
  const missing = wordsMissing(pagesByPoppler(bytes, "read"), turned);
  expect(missing.filter((word) => hasRightToLeft(word) || /\p{N}/u.test(word))).toEqual([]);
  expect(wordsMissing(drawn, missing)).toEqual([]);
  expect(wordsMissing(drawn, wordsMissing(pagesByPoppler(bytes, "read"), anywhere))).toEqual([]);
}

/** The answers of a form in order, but for those of tables that may be set across: each of them stands somewhere. */
function ordered(form: Form, data: FormDocument): readonly [readonly string[], readonly string[]] {
  const across = new Set(
    form.definition.layout.blocks.flatMap((block) => (block.block === "table" && block.across ? [block.field] : [])),
  );
  const part = (isAcross: boolean): FormDocument =>
    Object.fromEntries(Object.entries(data).filter(([id]) => across.has(id) === isAcross));
  return [answersInOrder(form, part(false)), answersInOrder(form, part(true))];
}

const shown = ({ kind, options, value }: ReadControl): string =>
  kind === "list" ? (options.find(({ exportValue }) => exportValue === value)?.displayValue ?? "") : value;

describe.each([...formEditions, askedForm].map((form) => ({ form, name: `${form.id} ${form.edition}` })))(
  "$name with generated answers, read by poppler",
  ({ form }) => {
    test.each(["record", "summary"] as const)(
      "holds every answer of a %s, in order",
      async (print) => {
        await fc.assert(
          fc.asyncProperty(filledForm(form, { rows: 200 }), async (data) => {
            expectFound(await renderForm({ form, print, data, date, fonts }), ...ordered(form, data));
          }),
          parameters,
        );
      },
      3_600_000,
    );

    test("holds every answer that a fillable print shows, in order, and pdf.js finds the same", async () => {
      await fc.assert(
        fc.asyncProperty(anyAnswers(form, 6), async (data) => {
          const bytes = await renderForm({ form, print: "fillable", data, date, fonts });
          // a cross has no words of its own
          const controls = (await readControls(bytes)).filter(({ kind }) => kind !== "radio" && kind !== "check");
          expectFound(bytes, controls.map(shown));
        }),
        parameters,
      );
    }, 3_600_000);
  },
);
