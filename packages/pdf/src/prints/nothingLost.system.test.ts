import {
  answerOptions,
  formEditions,
  type FlatField,
  type Form,
  type FormDocument,
  type FormRow,
} from "@home-visits/forms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { answersInOrder } from "../../test/answersInOrder.js";
import { anyAnswers } from "../../test/anyAnswers.js";
import { filledForm } from "../../test/lossless.js";
import { outOfOrder, pagesByPoppler, wordsMissing } from "../../test/pagesByPoppler.js";
import { readControls, type ReadControl } from "../../test/readControls.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { squaresSeen } from "../../test/squaresSeen.js";
import { hasRightToLeft } from "../typeset/visualRuns.js";
import { renderForm } from "./renderForm.js";

// The same answers each time: what poppler makes of mixed lines is its own affair. Many more, and others each time: npm run test:poppler -w @home-visits/pdf
const runs = Number(process.env["PDF_RUNS"] ?? 1);
const parameters = { numRuns: runs, endOnFailure: true };
const date = new Date("2026-06-09T00:00:00Z");

/**
 * Texts that run from left to right stand one after the other where they are drawn. Of a line that runs the other way poppler
 * knows no order where scripts are mixed, but every word of it is whole. On a page that is mostly Arabic it takes the last sign of a
 * Tamil word away from it, so that a word without Arabic letters and figures may stand where it is drawn instead.
 */
function expectFound(bytes: Uint8Array, ...orders: readonly (readonly string[])[]): void {
  const [texts = [], ...others] = orders;
  const turned = texts.filter(hasRightToLeft);
  const drawn = pagesByPoppler(bytes, "drawn");
  const misplaced = (order: readonly string[]): readonly string[] =>
    outOfOrder(
      drawn,
      order.filter((text) => !hasRightToLeft(text)),
    ).map((text) => text.slice(0, 80));
  // of a table whose rows may be set across, either way of setting them is in order
  if (!others.some((order) => misplaced(order).length === 0)) expect(misplaced(texts)).toEqual([]);
  const missing = wordsMissing(pagesByPoppler(bytes, "read"), turned);
  expect(missing.filter((word) => hasRightToLeft(word) || /\p{N}/u.test(word))).toEqual([]);
  expect(wordsMissing(drawn, missing)).toEqual([]);
}

/** The question that a field of a file belongs to, and the answer that was given to it. */
function askedBy(form: Form, name: string): FlatField | undefined {
  const [, id, second, column] = name.split("/");
  const field = form.definition.fields.find((each) => each.id === id);
  return field?.type === "rows"
    ? field.columns.find((each) => each.id === column)
    : second === undefined || field
      ? field
      : undefined;
}

/** The words of an answer, as far as they may stand in one line. */
function wordsOfAnswer(form: Form, name: string, square: string): RegExp {
  const field = askedBy(form, name);
  const options = (field && answerOptions(field, form.wording)) ?? [];
  const title = options.find((option) => String(option.const) === square)?.title ?? "no such answer";
  const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&");
  return new RegExp(`^${escaped(bare(title.split(" ")[0] ?? ""))}`, "u");
}

function isGiven(data: FormDocument, name: string, square: string): boolean {
  const [, id = "", second, column] = name.split("/");
  const answer = data[id];
  const rows = Array.isArray(answer) && typeof answer[0] === "object" ? (answer as FormRow[]) : undefined;
  const given = rows === undefined ? answer : rows[Number(second)]?.[column ?? ""];
  return Array.isArray(given)
    ? given.some((each) => each === square)
    : JSON.stringify(given) === JSON.stringify(typeof given === "number" ? Number(square) : square);
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
            expectFound(
              await renderForm({ form, print, data, date, fonts }),
              answersInOrder(form, data),
              answersInOrder(form, data, "across"),
            );
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
          const controls = await readControls(bytes);
          // a cross has no words of its own: its square stands with the words of the answer, and is crossed where that was given
          const typed = controls.filter(({ kind }) => kind !== "radio" && kind !== "check");
          expectFound(bytes, typed.map(shown));
          const squares = squaresSeen(bytes, controls, await readPdf(bytes));
          expect(squares.map(({ name, square, ...seen }) => ({ at: `${name} ${square}`, ...seen }))).toEqual(
            squares.map(({ name, square }) => ({
              at: `${name} ${square}`,
              words: expect.stringMatching(wordsOfAnswer(form, name, square)) as string,
              crossed: isGiven(data, name, square),
            })),
          );
        }),
        parameters,
      );
    }, 3_600_000);
  },
);

const withAcross = formEditions.flatMap((form) =>
  form.definition.layout.blocks.flatMap((block) =>
    block.block === "table" && block.across !== undefined
      ? [{ form, block, name: `${block.field} of ${form.id} ${form.edition}` }]
      : [],
  ),
);

/** Rows of a table that is set across: a few short names, and steps of which many say the same. */
function rowsAcross({ block, form }: (typeof withAcross)[number]): fc.Arbitrary<readonly FormRow[]> {
  const table = form.definition.fields.find(({ id }) => id === block.field);
  const columns = table?.type === "rows" ? table.columns : [];
  const answers = columns.flatMap((column): (readonly [string, fc.Arbitrary<string>])[] => {
    if (column.id === block.across?.by) return [[column.id, fc.constantFrom("Begum", "Li", "Smith")]];
    if (block.across?.show.includes(column.id))
      return [[column.id, fc.integer({ min: 0, max: 59 }).map((minute) => `15:${String(minute).padStart(2, "0")}`)]];
    return ["text", "longText", "person"].includes(column.type)
      ? [[column.id, fc.constantFrom("Ring the visitors.", "Ring the police.", "Buddy", "Head")]]
      : [];
  });
  return fc.array(fc.record(Object.fromEntries(answers), { requiredKeys: [] }), { minLength: 2, maxLength: 9 });
}

test("some forms have tables that are set across", () => {
  expect(withAcross.length).toBeGreaterThan(1);
});

test.each(withAcross)(
  "the steps of $name that are set across stand in their order, each home's under its name",
  async (table) => {
    const { block, form } = table;
    let across = 0;
    await fc.assert(
      fc.asyncProperty(rowsAcross(table), async (rows) => {
        const data: FormDocument = { [block.field]: rows };
        const names = new Set(rows.flatMap((row) => row[block.across?.by ?? ""] ?? []));
        fc.pre(names.size >= 2);
        across += 1;
        const drawn = pagesByPoppler(await renderForm({ form, print: "record", data, date, fonts }), "drawn");
        expect(outOfOrder(drawn, answersInOrder(form, data, "across"))).toEqual([]);
      }),
      { numRuns: 12 * runs },
    );
    expect(across).toBeGreaterThan(5);
  },
);
