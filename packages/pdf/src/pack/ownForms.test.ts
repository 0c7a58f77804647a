import { parsePolicy, policies, type Policy, type Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { askedVisit } from "../../../../test/records/askedVisit.js";
import { askingPolicy } from "../../../../test/records/askingPolicy.js";
import { notedForm } from "../../test/notedForm.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { renderForm, type RenderFormOptions } from "../prints/renderForm.js";
import { readFilledForm } from "../read/readFilledForm.js";
import { largePrintScale } from "../typeset/typeScale.js";
import { formsOfPack } from "./formsOfPack.js";
import { ownForms } from "./ownForms.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";

const date = new Date("2026-06-09T00:00:00Z");
const data = askedForm.prefill(askedVisit);
const questions = askedForm.definition.fields.flatMap((field) =>
  field.type === "rows" ? field.columns.map(({ label }) => label) : [field.label],
);
const answers = [
  "No",
  "2.5",
  "In writing",
  "the housing office",
  "111",
  "13:55",
  "1 June 2026",
  "Amira Okonkwo",
  "2",
].concat(["AB12 CDE", "behind the shop", "Lee Oakley", "Kitchen", "Bedroom", "Mia Oakley", "Ada Oakley", "15:30"]);

const said = async (options: Partial<RenderFormOptions>): Promise<string> => {
  const bytes = await renderForm({ form: askedForm, print: "blank", date, fonts, ...options });
  return bare((await readPdf(bytes)).structure.text);
};
const packed = async (visit: Visit, policy: Policy, more: Partial<RenderPackOptions> = {}): Promise<string> => {
  const bytes = await renderPack({ visits: [{ visit, clockRows: [] }], policy, date, fonts, ...more });
  return bare((await readPdf(bytes)).structure.text);
};

describe("what a policy asks of its own prints like any other form", () => {
  test.each(["blank", "fillable"] as const)("%s: every question, and no answer", async (print) => {
    const text = await said({ print });
    for (const each of [askedForm.title, ...questions]) expect(text, each).toContain(bare(each));
    expect(text).not.toContain(bare("behind the shop"));
  });

  test.each(["record", "summary"] as const)("%s: every answer", async (print) => {
    const text = await said({ print, data });
    for (const each of answers) expect(text, each).toContain(bare(each));
  });

  test("in large print too", async () => {
    const text = await said({ print: "record", data, scale: largePrintScale });
    for (const each of [...questions, ...answers]) expect(text, each).toContain(bare(each));
  });

  test("filled in on a screen it is read back as it was, where the policy's form is among those to look for", async () => {
    const bytes = await renderForm({ form: askedForm, print: "fillable", data, date, fonts });
    expect(await readFilledForm(bytes, { among: [askedForm] })).toEqual({ ok: true, value: data });
    expect(await readFilledForm(bytes, { form: askedForm })).toEqual({ ok: true, value: data });
    expect(await readFilledForm(bytes)).toMatchObject({ ok: false, issues: [{ code: "unknown-form" }] });
  });
});

describe("a pack prints what was recorded under `own`, and leaves nothing out in silence", () => {
  test("the form with the answers, a row for each visitor, car, child and adult", async () => {
    const text = await packed(askedVisit, askingPolicy, { sheets: ["visitors"] });
    for (const each of [...questions, ...answers.filter((answer) => answer.length > 2)])
      expect(text, each).toContain(bare(each));
    expect(
      formsOfPack({ visit: { visit: askedVisit }, policy: askingPolicy, date }).map(({ form }) => form.id),
    ).toContain("own-questions");
  });

  test.each(["office", "buddy"] as const)(
    "the %s sheet tells own events in the policy's words, with all that was noted",
    async (reader) => {
      const text = await packed(askedVisit, askingPolicy, { sheets: [reader] });
      for (const each of [
        "A neighbour was asked.",
        "What the neighbour said: on Sunday",
        "Whether the neighbour was sure: Yes",
      ])
        expect(text, each).toContain(bare(each));
      for (const each of ["How many days ago they were seen: 2", "Who was asked: next door", "A card was left."])
        expect(text, each).toContain(bare(each));
      expect(text).toContain(bare("9 June 2026, 14:06"));
    },
  );

  test("an event that no policy declares is told by its name, and so are its entries", async () => {
    const text = await packed(askedVisit, policies["reach2-2020"], { sheets: ["office"] });
    for (const each of ["Neighbours asked.", "Days ago: 2", "Answer: on Sunday"])
      expect(text, each).toContain(bare(each));
  });

  test("an entry that no policy declares, and one of another type, stand below the questions", async () => {
    const [first, ...others] = askedVisit.visitors;
    const odd = {
      ...askedVisit,
      own: { ...askedVisit.own, leaflets: "a pile", keptIn: "the drawer" },
      visitors: [{ ...first!, own: { shoes: ["left", "right"] } }, ...others],
    };
    const text = await packed(odd, askingPolicy, { sheets: ["visitors"] });
    for (const each of [
      "Leaflets",
      "a pile",
      "Kept in",
      "the drawer",
      "Visitor 1: shoes 1",
      "Visitor 1: shoes 2",
      "right",
    ])
      expect(text, each).toContain(bare(each));
  });

  test("under a policy that asks nothing of its own, cover and terminal say that no sheet shows it", async () => {
    const issues: string[] = [];
    const onIssue: RenderPackOptions["onIssue"] = ({ code, path }) => issues.push(`${code} ${path}`);
    const text = await packed(askedVisit, policies["reach2-2020"], { onIssue });
    expect(text).toContain(bare("Declare what the record holds under “own” as facts of the policy"));
    expect(text.split(bare("Declare what the record holds under"))).toHaveLength(2);
    for (const path of [
      "/own/leaflets",
      "/household/own/agreedOn",
      "/visitors/0/own/references",
      "/vehicles/0/own/parking",
    ])
      expect(issues).toContain(`left-out /visits/0${path}`);
    expect(text).not.toContain(bare("behind the shop"));
  });

  test("two policies in force have a form each, and none shows the answers of the other's", async () => {
    const other = parsePolicy({
      id: "mill-trust",
      title: "The trust's own",
      edition: "2026",
      source: { code: "TRUST", document: "Invented", cites: [] },
      facts: [
        { id: "keptIn", of: "visit", type: "text", describes: "Where it is kept.", noun: "the place where it is kept" },
      ],
    });
    if (!other.ok) throw new Error(JSON.stringify(other.issues));
    const visit = { ...askedVisit, own: { ...askedVisit.own, keptIn: "the drawer" } };
    const text = await packed(visit, askingPolicy, { addenda: [other.value], sheets: ["visitors"] });
    expect(text).toContain(bare("The place where it is kept"));
    expect(text.split(bare("the drawer"))).toHaveLength(2);
    expect(text.split(bare("behind the shop"))).toHaveLength(2);
  });

  test("the family's page has nothing of it", async () => {
    const text = await packed(askedVisit, askingPolicy, { sheets: ["family"] });
    for (const each of ["behind the shop", "neighbour", "In writing"]) expect(text).not.toContain(bare(each));
  });
});

describe("a pack has the sheet on which staff note what happens by the policy's own words", () => {
  const columns = notedForm.definition.fields.flatMap((field) =>
    field.type === "rows" ? [field.label, ...field.columns.map(({ label }) => label)] : [field.label],
  );

  test("the visitors take it along, after the questions, with a table for every event", async () => {
    const text = await packed(askedVisit, askingPolicy, { sheets: ["visitors"] });
    for (const each of [notedForm.title, ...columns]) expect(text, each).toContain(bare(each));
    expect(text.indexOf(bare(notedForm.title))).toBeGreaterThan(text.indexOf(bare(askedForm.title)));
    for (const reader of ["office", "buddy", "family"] as const)
      expect(await packed(askedVisit, askingPolicy, { sheets: [reader] }), reader).not.toContain(bare(notedForm.title));
  });

  test("it names the family, and is empty for a pen: what the record holds of them stands on the log, and is not to be noted twice", () => {
    const [noted] = formsOfPack({ visit: { visit: askedVisit }, policy: askingPolicy, date }).filter(
      ({ form }) => form.id === "own-events",
    );
    expect(noted).toMatchObject({ reader: "visitors" });
    expect(noted?.data).toEqual({ familyName: "Oakley", visitDay: "2026-06-09" });
  });

  test("a policy that declares no events has no such sheet, and each of two policies has its own", () => {
    const idsOf = (policy: Policy, addenda: readonly Policy[] = []) =>
      formsOfPack({ visit: { visit: askedVisit }, policy, addenda, date }).map(({ form }) => form.id);
    expect(idsOf(policies["reach2-2020"])).not.toContain("own-events");
    expect(idsOf({ ...askingPolicy, events: [] })).not.toContain("own-events");
    expect(idsOf(askingPolicy, [{ ...askingPolicy, id: "mill-trust", facts: [] }]).slice(-3)).toEqual([
      "own-questions",
      "own-events",
      "own-events",
    ]);
  });
});

test("its forms are made once for a policy, and none for one that has nothing of its own", () => {
  expect(ownForms(askingPolicy)).toBe(ownForms(askingPolicy));
  expect(ownForms(policies["reach2-2020"])).toEqual([]);
});
