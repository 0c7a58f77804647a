import { assumedZone } from "@home-visits/core/timers";
import { reach2RiskMatrix } from "@home-visits/core";
import { formEditions, type Form, type FormRow } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { leastWidth } from "./leastWidth.js";
import type { SheetSetting } from "./sheetSetting.js";
import { wholeWordWidths } from "./wholeWordWidths.js";

const tables = formEditions.flatMap((form) =>
  form.definition.fields.flatMap((field) => (field.type === "rows" ? [{ form, columns: field.columns }] : [])),
);
const word = fc.string({ unit: fc.constantFrom("a", "i", "m", "W"), minLength: 1, maxLength: 24 });
const settingOf = (form: Form, large: boolean, width: number): SheetSetting => ({
  form,
  data: {},
  zone: assumedZone,
  print: "record",
  unanswered: "words",
  shown: new Set(),
  matrix: reach2RiskMatrix,
  fonts,
  scale: large ? largePrintScale : standardScale,
  questionShare: 38,
  width,
  sheet: { type: "Sect" },
});
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test("headings keep their words whole whatever the answers are, and answers theirs where there is room", () => {
  const width = fc.integer({ min: 150, max: 800 });
  const any = fc.tuple(
    fc.constantFrom(...tables),
    fc.array(word, { minLength: 12, maxLength: 12 }),
    width,
    fc.boolean(),
  );
  fc.assert(
    fc.property(any, ([{ form, columns }, words, room, large]) => {
      const setting = settingOf(form, large, room);
      const row: FormRow = Object.fromEntries(columns.map(({ id }, index) => [id, words[index]]));
      const heads = columns.map((column) => leastWidth(column, [], setting));
      const whole = columns.map((column) => leastWidth(column, [row], setting));
      const widths = wholeWordWidths(columns, [row], setting);
      widths.forEach((each, index) => expect([heads[index], whole[index]]).toContain(each));
      expect(sum(widths)).toBeLessThanOrEqual(Math.max(room, sum(heads)) + 1e-6);
      if (sum(whole) <= room) expect(widths).toEqual(whole);
    }),
  );
});

test("a telephone number stays on one line where there is room, however it is grouped", () => {
  const form = formEditions.find(({ id }) => id === "buddy-sheet")!;
  const column = form.definition.fields
    .flatMap((field) => (field.id === "visitors" && field.type === "rows" ? field.columns : []))
    .find(({ type }) => type === "phone")!;
  const width = (mobile: string): number => leastWidth(column, [{ [column.id]: mobile }], settingOf(form, false, 500));
  for (const grouped of ["07700 900123", "+44 7700 900123", "0770 0900 123"])
    expect(width(grouped)).toBeGreaterThan(width(grouped.replaceAll(" ", "")));
  expect(width("07700 900123\n07700 900124")).toBeCloseTo(width("07700 900123"), 0);
});
