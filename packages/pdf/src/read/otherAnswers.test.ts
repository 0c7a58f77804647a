import { PDFDocument } from "@cantoo/pdf-lib";
import { forms, type Form } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import type { FilledForm } from "./FilledForm.js";
import { readFilledForm } from "./readFilledForm.js";
import type { ReadFilledFormOptions } from "./ReadFilledFormOptions.js";

async function read(
  form: Form,
  texts: Readonly<Record<string, string>>,
  { change, ...options }: ReadFilledFormOptions & { readonly change?: (file: PDFDocument) => void } = {},
): Promise<FilledForm> {
  const file = await PDFDocument.load(
    await renderForm({ form, print: "fillable", date: new Date("2026-06-09T00:00:00Z"), fonts }),
  );
  for (const [name, text] of Object.entries(texts)) file.getForm().getTextField(name).setText(text);
  change?.(file);
  return readFilledForm(await file.save({ updateFieldAppearances: false }), options);
}

/** Where something is asked, and the answers beside it. */
const asked = (outcome: FilledForm): unknown =>
  outcome.ok ? outcome : [outcome.issues.map(({ path, code }) => `${path} ${code}`.trim()), outcome.others];

describe("one doubtful answer", () => {
  test("is asked back alone: the others are given", async () => {
    const outcome = await read(forms["no-answer-note"], { "/visitedOn": "9/6/26", "/visitedAt": "2.30 pm" });
    expect(asked(outcome)).toEqual([["/visitedOn date-could-be-two"], { visitedAt: "14:30" }]);
  });

  test("in a row leaves the rest of its row, and each row its place", async () => {
    const outcome = await read(forms["home-visit-log"], {
      "/visits/0/departure": "soon",
      "/visits/0/staff": "Ada Byrne",
      "/visits/1/departure": "9 June 2026, 14:30",
      "/visits/2/departure": "later",
    });
    expect(asked(outcome)).toEqual([
      ["/visits/0/departure instant-invalid", "/visits/2/departure instant-invalid"],
      { visits: [{ staff: "Ada Byrne" }, { departure: "2026-06-09T14:30:00+01:00" }, {}] },
    ]);
  });

  test("of the form and one of the file are asked back together", async () => {
    const form = forms["initial-risk-assessment"];
    const outcome = await read(
      form,
      { "/familyName": "Byrne", "/completedOn": "soon" },
      {
        change: (file) => file.getForm().removeField(file.getForm().getTextField("/contactDetails")),
      },
    );
    expect(asked(outcome)).toEqual([
      ["/contactDetails field-missing", "/completedOn date-invalid"],
      { familyName: "Byrne" },
    ]);
  });

  test("beside a field of somebody's own leaves the answers that are there", async () => {
    const outcome = await read(
      forms["no-answer-note"],
      { "/visitedAt": "14:30" },
      {
        change: (file) => {
          const field = file.getForm().createTextField("remark");
          field.addToPage(file.getPage(0));
          field.setText("Come again on Friday");
        },
      },
    );
    expect(asked(outcome)).toEqual([["field-unknown"], { visitedAt: "14:30" }]);
  });
});

test("of two forms in one file no answer is given: whose it is cannot be told", async () => {
  const outcome = await read(
    forms["no-answer-note"],
    { "/visitedAt": "14:30" },
    {
      change: (file) => file.getForm().createTextField("/visitedAt+1").addToPage(file.getPage(0)),
    },
  );
  expect(asked(outcome)).toEqual([["second-form"], undefined]);
});

test("of a file that is no form nothing is given", async () => {
  expect(await readFilledForm(new Uint8Array([1, 2, 3]))).not.toHaveProperty("others");
});

describe("who says how days in figures are meant", () => {
  test.each([
    ["day-first", "2026-06-09"],
    ["month-first", "2026-09-06"],
  ] as const)("%s has such a day read, alone and before a time", async (dates, day) => {
    const note = await read(forms["no-answer-note"], { "/visitedOn": "9/6/26" }, { dates });
    expect(note).toEqual({ ok: true, value: { visitedOn: day } });
    const log = await read(forms["home-visit-log"], { "/visits/0/departure": "9/6/26 2.05pm" }, { dates });
    expect(log).toEqual({ ok: true, value: { visits: [{ departure: `${day}T14:05:00+01:00` }] } });
  });

  test("leaves a day that can be only one as it is", async () => {
    const note = await read(forms["no-answer-note"], { "/visitedOn": "09.06.2026" }, { dates: "month-first" });
    expect(note).toEqual({ ok: true, value: { visitedOn: "2026-06-09" } });
  });

  test("in a word of their own is told which words there are", async () => {
    await expect(readFilledForm(new Uint8Array(), { dates: "english" as "day-first" })).rejects.toThrow("dates");
  });
});
