import {
  formEditions,
  forms,
  polish,
  textsOf,
  translateForm,
  urdu,
  wordings,
  type Form,
  type FormDocument,
  type Wording,
} from "@home-visits/forms";
import { policies, reach2RiskMatrix } from "@home-visits/core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { readControls } from "../../test/readControls.js";
import { elementsOf, readPdf } from "../../test/readPdf.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { createFonts, type Fonts } from "../fonts/createFonts.js";
import { renderPack } from "../pack/renderPack.js";
import { paper, sheetOf } from "./paper.js";
import { printKinds } from "./printKind.js";
import { renderForm } from "./renderForm.js";

const date = new Date("2026-06-09T00:00:00Z");

/** The text in letters that no English word has; gaps to fill stay. */
const strange = (text: string): string =>
  text.replaceAll(/\{[a-z]+\}|[A-Za-z]/g, (found) => (found.startsWith("{") ? found : "ж"));
const strangeTexts = <T extends object>(texts: T): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, strange(String(text))])) as T;

/** A language of which nothing is English, for every form. */
const invented = ({ definition }: Form): Wording => ({
  ...polish,
  language: "ru",
  months: polish.months.map(() => "ж"),
  phrases: strangeTexts(polish.phrases),
  forms: { [definition.id]: strangeTexts(textsOf(definition)) },
});

/** Everything that a print says: its text, what is read aloud, its outline and the names of its fields. */
async function saidBy(form: Form, print: (typeof printKinds)[number], data: FormDocument): Promise<readonly string[]> {
  const bytes = await renderForm({ form, print, data, date, fonts, recordId: "1" });
  const { outline, structure, texts } = await readPdf(bytes);
  const controls = print === "fillable" ? await readControls(bytes) : [];
  return [
    ...texts.map(({ text }) => text),
    structure.text,
    ...outline,
    ...controls.flatMap(({ options, tooltip }) => [tooltip, ...options.map(({ displayValue }) => displayValue)]),
  ];
}

describe.each(formEditions)("F73: in another language nothing is English: $id $edition", (original) => {
  const form = translateForm(original, invented(original));
  // answers in figures alone, so that a Latin letter is one of ours
  const answers = sampleData(form, 2, () => "12");
  // the edition's name, a plate, and the levels and bands in the words of the school's own matrix
  const { bands, consequence, likelihood } = reach2RiskMatrix;
  const levels = [...likelihood.levels, ...consequence.levels].flatMap(({ detail, label }) => [label, detail]);
  const letters = bands.map(({ label }) => label.replaceAll(/[a-z ]/g, "")).filter((each) => each.length > 1);
  const allowed = [
    "AB12 CDE",
    ...bands.map(({ label }) => label),
    ...letters,
    ...levels.flatMap((each) => each ?? []),
    original.edition,
  ].sort((a, b) => b.length - a.length);

  test.each(printKinds)("%s", async (print) => {
    for (const data of print === "record" ? [{}, answers] : [answers]) {
      const said = await saidBy(form, print, data);
      const english = said.filter((text) =>
        /[A-Za-z]{2}/.test(allowed.reduce((rest, each) => rest.replaceAll(each, ""), text)),
      );
      expect(english).toEqual([]);
    }
  });
});

describe("whichever fonts earlier prints have loaded, a print is the same: no letter is a box for want of its font", () => {
  const loadedBefore = fonts;
  const bytesOf = async (print: (fonts: Fonts) => Promise<Uint8Array>): Promise<readonly Buffer[]> =>
    Promise.all([createFonts(), loadedBefore].map(async (each) => Buffer.from(await print(each))));

  test.each(formEditions)("a form of which the sentences alone are in another script: $id $edition", async (form) => {
    // fonts that nothing has loaded take long, so each form is in one language and in one kind of print
    const at = formEditions.indexOf(form);
    const wording = others[at % others.length]!;
    const print = printKinds[at % printKinds.length]!;
    const translated = translateForm(form, wording);
    const [fresh, after] = await bytesOf((fonts) => renderForm({ form: translated, print, date, fonts }));
    expect(fresh?.equals(after ?? Buffer.of()), `${wording.language} ${print}`).toBe(true);
  });

  test("a matrix of the school's own, on a form and in a pack", async () => {
    const [first, ...levels] = reach2RiskMatrix.likelihood.levels;
    const likelihood = { ...reach2RiskMatrix.likelihood, levels: [{ ...first!, label: "بہت کم" }, ...levels] };
    const matrix = { ...reach2RiskMatrix, likelihood };
    const form = forms["risk-assessment"];
    const visit = visitOf();
    const prints = [
      (fonts: Fonts) => renderForm({ form, print: "blank", matrix, date, fonts }),
      (fonts: Fonts) =>
        renderPack({
          visits: [{ visit }],
          policy: policies["reach2-2020"],
          school: { riskMatrix: matrix },
          date,
          fonts,
        }),
    ];
    for (const print of prints) {
      const [fresh, after] = await bytesOf(print);
      expect(fresh?.equals(after ?? Buffer.of())).toBe(true);
    }
  });
});

const others = Object.values(wordings).filter(({ language }) => language !== "en-GB");

describe.each(others)("F73: the note for a family in $name", (wording) => {
  const note = translateForm(forms["no-answer-note"], wording);
  const { phrases } = wording;

  test.each(printKinds)("has no English left: %s", async (print) => {
    const data = { visitedOn: "2026-06-09", visitedAt: "14:05", schoolPhone: "01632 960140", urgency: "today" };
    const english = new Set(Object.values(textsOf(forms["no-answer-note"].definition)));
    for (const answers of print === "record" ? [{}, data] : [data]) {
      const said = await saidBy(note, print, answers);
      expect(said.filter((text) => english.has(text))).toEqual([]);
      expect(said.join(" ")).not.toMatch(/June|Page|edition|Not recorded|Year|Chosen|summary/);
      if (wording.direction === "rtl") expect(said.join(" ")).not.toMatch(/[A-Wa-z]{2}/); // X is a cross
    }
  });

  test("has its date, its page number and what is missing in its words", async () => {
    const data = { visitedOn: "2026-06-09", visitedAt: "14:05", urgency: "today" };
    const { structure } = await readPdf(await renderForm({ form: note, print: "record", data, date, fonts }));
    const said = structure.text;
    expect(said).toContain(`9 ${wording.months[5]} 2026`);
    expect(said).toContain(phrases["print.notRecorded"]);
    expect(said).toContain(`${phrases["print.chosen"]}: `);
    expect(said).toContain(wording.forms["no-answer-note"]?.["fields.urgency.options.today"]);
  });

  test("a fillable one says in its words how a date is typed", async () => {
    const said = (await saidBy(note, "fillable", {})).join(" ");
    expect(said).toContain(phrases["hint.date"].split(":")[0]);
  });

  test("says which language it is: the file, and the part that it is of a file", async () => {
    const { language, structure } = await readPdf(await renderForm({ form: note, print: "blank", date, fonts }));
    expect(language).toBe(`(${wording.language})`);
    expect(elementsOf(structure, "Sect").map((each) => each.language)).toEqual([wording.language]);
  });
});

describe("F73: a print in Urdu", () => {
  const note = translateForm(forms["no-answer-note"], urdu);
  const { width } = sheetOf("portrait");
  const right = paper.margin + width;

  test("is read from the right: labels first, cells from right to left, the foot too", async () => {
    const data = {
      visitedOn: "2026-06-09",
      visitedAt: "14:05",
      school: "Mill Lane Primary",
      schoolPhone: "01632 960140",
    };
    const { texts } = await readPdf(await renderForm({ form: note, print: "summary", data, date, fonts }));
    const at = (text: string) => texts.find((each) => each.text.trim() === text)!;
    const end = ({ width: wide, x }: (typeof texts)[number]) => x + wide;
    // a label stands at the right edge, its answer in the cell to the left of it and at the right of that cell
    for (const answer of ["Mill Lane Primary", "01632 960140", "14:05"])
      expect(end(at(answer))).toBeLessThan(right - width / 3);
    expect(Math.abs(end(at("Mill Lane Primary")) - end(at("01632 960140")))).toBeLessThan(1);
    const onRight = texts.filter((each) => Math.abs(end(each) - right) < 6);
    expect(onRight.length).toBeGreaterThan(4);
  });

  test("opens from the right in a viewer that shows two pages side by side, locked or not; a file with another sheet does not", async () => {
    const directionOf = async (bytes: Uint8Array): Promise<unknown> => {
      const opened = await getDocument({ data: bytes, password: "p" }).promise;
      const preferences: { readonly Direction?: string } | null = await opened.getViewerPreferences();
      return preferences?.Direction;
    };
    const print = { form: note, print: "blank", date, fonts } as const;
    expect(await directionOf(await renderForm(print))).toBe("R2L");
    expect(await directionOf(await renderForm({ ...print, password: "p" }))).toBe("R2L");
    expect(await directionOf(await renderForm({ ...print, form: forms["no-answer-note"] }))).toBeUndefined();
    const pack = { visits: [{ visit: visitOf() }], policy: policies["reach2-2020"], familyWording: urdu, date, fonts };
    expect(await directionOf(await renderPack({ ...pack, sheets: ["family"] }))).toBe("R2L");
    expect(await directionOf(await renderPack(pack))).toBeUndefined();
  });

  test("has numbers and names in Latin letters whole and in their order", async () => {
    const data = {
      schoolPhone: "01632 960140",
      reachUs: "فون 01632 960140 یا 07700 900123",
      school: "St Hild's (Upper)",
    };
    const { texts } = await readPdf(await renderForm({ form: note, print: "record", data, date, fonts }));
    const shown = texts.map(({ text }) => text.trim());
    expect(shown).toContain("St Hild's (Upper)");
    expect(shown.filter((text) => text.includes("01632 960140"))).toHaveLength(2);
    expect(shown.join(" ")).toContain("07700 900123");
  });
});
