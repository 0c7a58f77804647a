import { forms } from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filledForm, typedAnswers } from "../../test/lossless.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { composePages } from "../compose/composePages.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { formSheet } from "./formSheet.js";
import { paper } from "./paper.js";
import { renderForm } from "./renderForm.js";

// Many more: npm run test:generated -w @home-visits/pdf
const runs = Number(process.env["PDF_RUNS"] ?? 1);
const date = new Date("2026-06-09T00:00:00Z");
const ids = Object.keys(forms) as (keyof typeof forms)[];
const print = fc.constantFrom("record" as const, "summary" as const);

/** The texts that stand fewer times in the other than they should, cut short. */
function lostFrom(said: string, texts: readonly string[]): readonly string[] {
  const wanted = new Map<string, number>();
  for (const text of texts.map(bare)) if (text !== "") wanted.set(text, (wanted.get(text) ?? 0) + 1);
  return [...wanted].filter(([text, count]) => said.split(text).length - 1 < count).map(([text]) => text.slice(0, 60));
}

describe.each(ids)("%s with generated answers", (id) => {
  const form = forms[id];

  test("gives back every character of every answer to extraction", async () => {
    await fc.assert(
      fc.asyncProperty(filledForm(form, { rows: 200 }), print, async (data, kind) => {
        const { structure } = await readPdf(await renderForm({ form, print: kind, data, date, fonts }));
        expect(lostFrom(bare(structure.text), typedAnswers(form, data))).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  test("places every answer, and nothing outside the margins of a page", () => {
    const scale = fc.constantFrom(standardScale, largePrintScale);
    fc.assert(
      fc.property(filledForm(form, { rows: 200 }), print, scale, (data, kind, sizes) => {
        const sheet = formSheet({ form, print: kind, data, scale: sizes }, fonts);
        const said = new Map<unknown, string>();
        for (const page of composePages(sheet)) {
          const right = page.width - paper.margin;
          const bottom = page.height - paper.margin - paper.foot;
          for (const { height, origin, row, slices } of page.rows) {
            expect(origin.top).toBeGreaterThanOrEqual(paper.margin - 0.1);
            expect(origin.top + height).toBeLessThanOrEqual(bottom + 0.1);
            // a row without a frame stands out by its padding, so that its text begins at the margin
            for (const { x, width } of row.framed ? row.cells : [])
              expect(origin.left + x + width).toBeLessThanOrEqual(right + 0.1);
            const items = slices.flatMap((slice) => slice.items.map((placed) => ({ ...placed, from: slice.origin })));
            for (const { item, from, y } of items) {
              expect(from.top + y).toBeLessThanOrEqual(bottom + 0.1);
              expect(from.left + item.x).toBeGreaterThanOrEqual(paper.margin);
              if (item.kind !== "text") continue;
              const wide = item.runs.reduce((sum, { advance }) => sum + advance, 0) * (item.size / 1000);
              const text = item.runs.map((run) => run.text).join("");
              const trailing = (text.length - text.trimEnd().length) * item.size;
              expect(from.left + item.x + wide - trailing, text).toBeLessThanOrEqual(right + 0.1);
              const tag = item.tag.type === "Span" ? item.tag.parent : item.tag;
              said.set(tag, (said.get(tag) ?? "") + (item.actual ?? item.tag.actual ?? text));
            }
          }
        }
        expect(lostFrom(bare([...said.values()].join("\u0001")), typedAnswers(form, data))).toEqual([]);
      }),
      { numRuns: runs * 3 },
    );
  }, 600_000);
});
