import { assumedZone } from "@home-visits/core/timers";
import { reach2RiskMatrix } from "@home-visits/core";
import { forms, type FormRow } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { standardScale } from "../typeset/typeScale.js";
import { columnShares } from "./columnShares.js";
import { leastWidth } from "./leastWidth.js";
import { renderForm } from "./renderForm.js";
import type { SheetSetting } from "./sheetSetting.js";

const form = forms["risk-assessment"];
const columns = form.definition.fields.flatMap((field) =>
  field.type === "rows" && field.id === "hazards" ? field.columns : [],
);
const own = columns.map((_, index) => index + 1);
const setting = (print: SheetSetting["print"]): SheetSetting => ({
  form,
  data: {},
  zone: assumedZone,
  print,
  unanswered: "words",
  shown: new Set(),
  matrix: reach2RiskMatrix,
  fonts,
  scale: standardScale,
  questionShare: 38,
  width: 770,
  sheet: { type: "Sect" },
});
const rows = fc.array(
  fc
    .array(fc.nat(900), { minLength: columns.length, maxLength: columns.length })
    .map((lengths): FormRow => Object.fromEntries(columns.map(({ id }, index) => [id, "x".repeat(lengths[index]!)]))),
  { maxLength: 5 },
);
const written = (answers: readonly FormRow[], id: string): number =>
  answers.reduce((sum, row) => sum + String(row[id] ?? "").length, 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test("the columns for long answers share their own room alone, and each keeps most of its own", () => {
  fc.assert(
    fc.property(rows, (answers) => {
      const shares = columnShares(columns, own, answers, setting("record"));
      expect(sum(shares)).toBeCloseTo(sum(own), 6);
      columns.forEach(({ type }, index) => {
        if (type !== "longText") expect(shares[index]).toBe(own[index]);
        expect(shares[index]! + 1e-9).toBeGreaterThanOrEqual(own[index]! * 0.6);
      });
    }),
  );
});

test("of two columns that the form gives the same room the one with more in it is never the narrower", () => {
  const even = columns.map(() => 1);
  fc.assert(
    fc.property(rows, (answers) => {
      const shares = columnShares(columns, even, answers, setting("record"));
      const long = columns.flatMap(({ id, type }, index) =>
        type === "longText" ? [{ share: shares[index]!, letters: written(answers, id) }] : [],
      );
      const sorted = [...long].sort((a, b) => a.letters - b.letters).map(({ share }) => share);
      sorted.forEach((share, at) => expect(share + 1e-9).toBeGreaterThanOrEqual(sorted[at - 1] ?? 0));
    }),
  );
});

test.each(["blank", "fillable"] as const)(
  "where somebody is still to write the form's own widths hold: %s",
  (print) => {
    fc.assert(
      fc.property(rows, (answers) => {
        expect(columnShares(columns, own, answers, setting(print))).toEqual(own);
      }),
    );
  },
);

test("a band takes no room on a screen, where it stays empty", () => {
  const band = columns.find(({ type }) => type === "band")!;
  const rated = { initialLikelihood: 5, initialConsequence: 5, residualLikelihood: 5, residualConsequence: 5 };
  const width = (answers: readonly FormRow[], print: SheetSetting["print"]): number =>
    leastWidth(band, answers, setting(print));
  expect(width([rated], "fillable")).toBe(width([], "fillable"));
  expect(width([rated], "record")).toBeGreaterThan(width([], "record"));
});

test("the reviews of an assessment of three hazards stand on its page (R20-A4-27)", async () => {
  const hazard = {
    hazard: "Five flights of stairs, lift often out of order, poor light on the third landing",
    affected: "Staff and child",
    initialLikelihood: 3,
    initialConsequence: 4,
    controls:
      "Flat shoes and one bag between two. A torch in the car. Somebody rings the caretaker on the day to ask about the lift, and the buddy from the street.",
    furtherAction: "Ask the housing office to mend the light on the landing",
    byWhom: "Tamsin Ashby-Neve",
    byWhen: "2026-06-19",
    residualLikelihood: 2,
    residualConsequence: 4,
  };
  const reviews = [{ on: "2026-02-06", initials: "TA" }];
  const data = { activity: "Visits in each half-term", hazards: [hazard, hazard, hazard], reviews };
  const date = new Date("2026-06-09T00:00:00Z");
  const { texts } = await readPdf(await renderForm({ form, print: "record", data, date, fonts }));
  expect(texts.filter(({ text }) => text.startsWith("Tamsin")).map(({ page }) => page)).toEqual([1, 1, 1]);
  expect(texts.find(({ text }) => text === "6 February 2026, TA")?.page).toBe(1);
});
