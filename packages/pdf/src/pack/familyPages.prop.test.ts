import { policies } from "@home-visits/core";
import { assumedZone } from "@home-visits/core/timers";
import { forms } from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secretVisit } from "../../test/anyVisit.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { familyFacts } from "./familyFacts.js";
import { familyAnswers, packAnswers } from "./packAnswers.js";
import { packContents } from "./packContents.js";
import { renderPack } from "./renderPack.js";

const date = new Date("2026-06-09T00:00:00Z");
/** CONTRIBUTING.md says how to ask for 1,000. */
const runs = Number(process.env["PDF_RUNS"] ?? 12);

describe("a page that a family may see (R20-HDR-02)", () => {
  test("holds nothing of a visit that is meant for staff, whatever the record says", async () => {
    await fc.assert(
      fc.asyncProperty(secretVisit, async ({ visit, secrets }) => {
        const contents = packContents({
          visit,
          firstVisit: true,
          policies: [policies["reach2-2020"]],
          clockRows: true,
          zone: assumedZone,
        });
        const ofFamily = contents.filter(({ form }) => form.definition.audience === "family");
        expect(ofFamily.map(({ form }) => form.id)).toEqual(["no-answer-note"]);
        for (const content of ofFamily) {
          const [data = {}] = packAnswers(content, { visit }, assumedZone);
          const bytes = await renderForm({ form: content.form, print: "blank", data, date, fonts });
          const { texts, structure } = await readPdf(bytes);
          const said = bare(texts.map(({ text }) => text).join("") + structure.text).toLowerCase();
          expect(said).toContain(bare("Mill Lane Primary").toLowerCase());
          expect(secrets.length).toBeGreaterThan(5);
          expect(secrets.filter((secret) => said.includes(bare(secret).toLowerCase()))).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  }, 3_600_000);

  test("stays clean in the printed pack, where the pages of the staff do hold what the record says", async () => {
    await fc.assert(
      fc.asyncProperty(secretVisit, async ({ visit, secrets }) => {
        const { texts } = await readPdf(
          await renderPack({ visits: [{ visit }], policy: policies["reach2-2020"], date, fonts }),
        );
        const pageOf = (page: number): string =>
          bare(
            texts
              .filter((text) => text.page === page)
              .map(({ text }) => text)
              .join(""),
          ).toLowerCase();
        const title = bare(forms["no-answer-note"].title).toLowerCase();
        const pages = [...new Set(texts.map(({ page }) => page))].map(pageOf);
        const family = pages.filter((page) => page.startsWith(title));
        expect(family.length).toBe(1);
        const holds = (page: string): boolean => secrets.some((secret) => page.includes(bare(secret).toLowerCase()));
        expect(family.filter(holds)).toEqual([]);
        expect(pages.filter(holds).length).toBeGreaterThan(1);
      }),
      { numRuns: Math.ceil(runs / 6) },
    );
  }, 3_600_000);

  test("takes a family's facts, and no visit, by type", () => {
    const form = forms["no-answer-note"];
    const { visit } = fc.sample(secretVisit, { numRuns: 1, seed: 1 })[0]!;
    const dated = { ...visit, times: { ...visit.times, arrive: "2026-06-09T14:20:00+01:00" } };
    const facts = familyFacts(dated);
    expect(Object.keys(familyAnswers(form, facts, assumedZone)).sort()).toEqual(["school", "schoolPhone", "visitedOn"]);
    // @ts-expect-error a visit holds more than its family may read
    familyAnswers(form, visit, assumedZone);
    // @ts-expect-error neither does one field more fit
    familyAnswers(form, { ...facts, household: visit.household }, assumedZone);
    // @ts-expect-error nor who else works at the school
    familyAnswers(form, { ...facts, school: { name: "Mill Lane Primary", roles: [] } }, assumedZone);
    expect(Object.keys(facts).sort()).toEqual(["school", "times"]);
  });
});
