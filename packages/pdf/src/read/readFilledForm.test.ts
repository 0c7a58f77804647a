import { PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField, type SaveOptions } from "@cantoo/pdf-lib";
import {
  answerOptions,
  defineForm,
  english,
  forms,
  polish,
  translateForm,
  type Form,
  type FormDocument,
} from "@home-visits/forms";
import * as fontkit from "fontkit";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleData } from "../../test/sampleData.js";
import { fonts, words } from "../../test/sharedFonts.js";
import { renderForm } from "../prints/renderForm.js";
import { readFilledForm } from "./readFilledForm.js";

const date = new Date("2026-06-09T00:00:00Z");
const ids = Object.keys(forms) as (keyof typeof forms)[];
const empty = (form: Form, password?: string): Promise<Uint8Array> =>
  renderForm({ form, print: "fillable", date, fonts, ...(password === undefined ? {} : { password }) });

/** Fills fields with pdf-lib, as a program of somebody else's would. */
async function filledBy(
  bytes: Uint8Array,
  fill: (file: PDFDocument) => void | Promise<void>,
  options: SaveOptions = { updateFieldAppearances: false },
): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes);
  await fill(file);
  return file.save(options);
}

/** Every answer of a document by its pointer. */
function byPointer(data: FormDocument): readonly (readonly [string, string])[] {
  return Object.entries(data).flatMap(([id, answer]) => {
    if (typeof answer === "string" || typeof answer === "number") return [[`/${id}`, String(answer)] as const];
    return (answer ?? []).flatMap((row, index) =>
      Object.entries(row).flatMap(([column, value]) =>
        value === undefined ? [] : [[`/${id}/${index}/${column}`, String(value)] as const],
      ),
    );
  });
}

/** The words on the list for a stored answer: what pdf-lib and its like choose by. */
function titleOf(form: Form, pointer: string, answer: string): string {
  const [, id, , column] = pointer.split("/");
  const field = form.definition.fields.find((each) => each.id === id)!;
  const asked = field.type === "rows" ? field.columns.find((each) => each.id === column)! : field;
  return answerOptions(asked, english)!.find((option) => String(option.const) === answer)!.title;
}

const answersIn = (form: Form): FormDocument => {
  const scripts = Object.values(words);
  let next = 0;
  const said = sampleData(form, 2, ({ label }) => `${scripts[next++ % scripts.length] ?? ""} ${label}`);
  const stored = (row: object): object =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  return Object.fromEntries(
    Object.entries(stored(said)).map(([id, answer]) => [id, Array.isArray(answer) ? answer.map(stored) : answer]),
  );
};

// pdf-lib 1.17.1 stores the word of a line for its code (findings/pdf-lib-listed-answer.sh).
describe("a form that pdf-lib filled", () => {
  test.each(ids)("reads back as the same answers, of the right types: %s", async (id) => {
    const form = forms[id];
    const data = answersIn(form);
    const filled = await filledBy(await empty(form), (file) => {
      const fields = file.getForm();
      for (const [pointer, answer] of byPointer(data)) {
        const field = fields.getField(pointer);
        if (field instanceof PDFTextField) field.setText(answer);
        else if (field instanceof PDFRadioGroup) field.select(answer);
        else if (field instanceof PDFDropdown) field.select(titleOf(form, pointer, answer));
      }
    });
    expect(await readFilledForm(filled)).toEqual({ ok: true, value: data });
    expect(await readFilledForm(filled, { form })).toEqual({ ok: true, value: data });
  });

  test("shows a Polish name in the font that pdf-lib is given, and keeps it", async () => {
    const latin = readFileSync(new URL("../../fonts/NotoSans_400Regular.ttf", import.meta.url));
    const filled = await filledBy(
      await empty(forms["initial-risk-assessment"]),
      async (file) => {
        file.registerFontkit(fontkit as never);
        file.getForm().getTextField("/familyName").setText("Wójcik-Żółć");
        file.getForm().updateFieldAppearances(await file.embedFont(latin, { subset: true }));
      },
      { updateFieldAppearances: false },
    );
    expect(await readFilledForm(filled)).toEqual({ ok: true, value: { familyName: "Wójcik-Żółć" } });
  });
});

describe("what is typed", () => {
  const form = forms["home-visit-log"];
  const read = async (texts: Readonly<Record<string, string>>, of: Form = form) =>
    readFilledForm(
      await filledBy(await empty(of), (file) => {
        for (const [name, text] of Object.entries(texts)) file.getForm().getTextField(name).setText(text);
      }),
    );

  test("as a date and a clock time is the instant that London's clocks show", async () => {
    const texts = { "/visits/0/departure": "2026-06-09 14:30", "/visits/1/departure": "2026-12-09 14:30" };
    const visits = [{ departure: "2026-06-09T14:30:00+01:00" }, { departure: "2026-12-09T14:30:00+00:00" }];
    expect(await read(texts)).toEqual({ ok: true, value: { visits } });
  });

  test("as a time that the clocks skip or repeat is asked about, at its field", async () => {
    for (const typed of ["2026-03-29 01:30", "2026-10-25 01:30", "soon"]) {
      const outcome = await read({ "/visits/1/departure": typed });
      expect(outcome.ok).toBe(false);
      expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual(["/visits/1/departure"]);
      expect(JSON.stringify(outcome)).not.toContain(typed);
    }
  });

  test("as people write a day and a time is read, and what could be two days is asked back without them", async () => {
    const note = forms["no-answer-note"];
    const written = await read({ "/visitedOn": "Tue 9th June 26", "/visitedAt": "2.30 pm" }, note);
    expect(written).toEqual({ ok: true, value: { visitedOn: "2026-06-09", visitedAt: "14:30" } });
    const inPolish = translateForm(note, polish);
    expect(await read({ "/visitedOn": "9 czerwca 2026" }, inPolish)).toMatchObject({
      value: { visitedOn: "2026-06-09" },
    });
    const twice = await read({ "/visitedOn": "9/6/26", "/visitedAt": "2.30" }, note);
    expect(twice.ok ? [] : twice.issues.map(({ message }) => message)).toEqual([
      "Write the month of “We were here on” as a word, as in 9 June 2026: in figures this could be two days.",
      "Give “at” as a time of day in 24 hours, as in 14:30.",
    ]);
    const log = await read({ "/visits/0/departure": "9 June 2026, 14:30" });
    expect(log).toEqual({ ok: true, value: { visits: [{ departure: "2026-06-09T14:30:00+01:00" }] } });
  });

  test("in a later row than the first stands in its row, and empty rows after the last are no rows", async () => {
    expect(await read({ "/visits/2/staff": "Ada Byrne" })).toEqual({
      ok: true,
      value: { visits: [{}, {}, { staff: "Ada Byrne" }] },
    });
  });

  test("as spaces and line breaks alone is no answer, and a line break in an answer of one line is a space", async () => {
    const assessment = forms["initial-risk-assessment"];
    const texts = { "/familyName": "Byrne\nand Wójcik", "/contactDetails": " \r\n", "/areasOfConcern": "One.\nTwo." };
    expect(await read(texts, assessment)).toEqual({
      ok: true,
      value: { familyName: "Byrne and Wójcik", areasOfConcern: "One.\nTwo." },
    });
  });
});

test("an empty form has no answers: missing is not No", async () => {
  for (const id of ids) expect(await readFilledForm(await empty(forms[id]))).toEqual({ ok: true, value: {} });
});

describe("a file that is no filled form gives an issue and never throws", () => {
  const form = forms["initial-risk-assessment"];
  const codeOf = async (bytes: Uint8Array, options = {}): Promise<string | undefined> => {
    const outcome = await readFilledForm(bytes, options);
    return outcome.ok ? undefined : outcome.issues[0].code;
  };

  test("no PDF", async () => {
    expect(await codeOf(new Uint8Array())).toBe("not-a-pdf");
    expect(await codeOf(new TextEncoder().encode('{"pets":"no"}'))).toBe("not-a-pdf");
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\nnothing else\n%%EOF"))).toBe("pdf-unreadable");
  });

  test("a PDF without our fields", async () => {
    const print = await renderForm({ form, print: "blank", date, fonts });
    expect(await codeOf(print)).toBe("no-fields");
    const other = await PDFDocument.create();
    other.addPage();
    other.getForm().createTextField("name").setText("Ada");
    expect(await codeOf(await other.save())).toBe("no-fields");
  });

  test("a flattened form, and one that lost a field", async () => {
    expect(await codeOf(await filledBy(await empty(form), (file) => file.getForm().flatten()))).toBe("no-fields");
    const lost = await filledBy(await empty(form), (file) => {
      const fields = file.getForm();
      fields.removeField(fields.getTextField("/address"));
    });
    const outcome = await readFilledForm(lost);
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([{ path: "/address", code: "field-missing" }]);
  });

  test("a file that is cut short, wherever", async () => {
    const bytes = await empty(form);
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999])
      expect(await codeOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe("pdf-cut-short");
  });

  test("a file with a byte changed is read, or refused: it is never an exception", async () => {
    const bytes = await empty(form);
    for (let at = 9; at < bytes.length; at += Math.floor(bytes.length / 23)) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      const outcome = await readFilledForm(changed);
      if (!outcome.ok) expect(outcome.issues[0].code).toMatch(/^[a-z-]+$/);
    }
  });

  test("a locked file without its password", async () => {
    const locked = await empty(form, "correct horse");
    expect(await codeOf(locked)).toBe("password-needed");
    expect(await codeOf(locked, { password: "wrong" })).toBe("password-needed");
    expect(await readFilledForm(locked, { password: "correct horse" })).toEqual({ ok: true, value: {} });
  });

  test("another form than the one asked for, and a school's own form that is not given", async () => {
    expect(await codeOf(await empty(form), { form: forms["visit-record"] })).toBe("another-form");
    const own = defineForm({ ...form.definition, id: "own-form" });
    expect(await codeOf(await empty(own))).toBe("unknown-form");
    expect(await readFilledForm(await empty(own), { form: own })).toEqual({ ok: true, value: {} });
  });

  test("an answer that its question does not take has its field's pointer, and the issue does not say it", async () => {
    const filled = await filledBy(await empty(form), (file) => {
      file.getForm().getTextField("/completedOn").setText("9th of June");
      file.getForm().getDropdown("/levelWithControls").select("Frightening");
    });
    const outcome = await readFilledForm(filled);
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path).sort()).toEqual([
      "/completedOn",
      "/levelWithControls",
    ]);
    expect(JSON.stringify(outcome)).not.toMatch(/9th|Frightening/);
  });
});
