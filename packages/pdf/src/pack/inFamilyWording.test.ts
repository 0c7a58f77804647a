import { policies } from "@home-visits/core";
import { english, forms, polish, urdu, wordings } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { inFamilyWording, wordingIssues } from "./inFamilyWording.js";
import { renderPack } from "./renderPack.js";

const date = new Date("2026-06-08T12:00:00Z");
const note = forms["no-answer-note"];

describe.each([polish, urdu])("the family's sheet in $name", (familyWording) => {
  test("is in that language, by its tag too, and the staff's sheets are not", async () => {
    const visits = [{ visit: visitOf() }];
    const policy = policies["reach2-2020"];
    const pdf = await readPdf(await renderPack({ visits, policy, date, fonts, familyWording }));
    const parts = elementsOf(pdf.structure, "Sect").filter(({ language }) => language === familyWording.language);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text).toContain(familyWording.forms[note.id]?.["title"]);
    const others = elementsOf(pdf.structure, "Sect").filter((part) => !parts.includes(part));
    expect(others.map(({ text }) => text).join()).not.toContain(familyWording.forms[note.id]?.["title"]);
    expect(pdf.language).toBe("(en-GB)");
    expect(pdf.outline).toContain(familyWording.phrases["print.for.family"]);
  });

  test("says on the cover, and to the program, that no speaker has checked it", async () => {
    const told: string[] = [];
    const visits = [{ visit: visitOf() }];
    const onIssue = ({ code }: { code: string }): void => void told.push(code);
    const options = { visits, policy: policies["reach2-2020"], date, fonts, familyWording, onIssue };
    const { structure } = await readPdf(await renderPack(options));
    expect(bare(structure.text)).toContain(bare("Nobody who speaks it has checked its words yet."));
    expect(told).toContain("translation-unchecked");
    const buddy = await readPdf(await renderPack({ ...options, sheets: ["office"] }));
    expect(bare(buddy.structure.text)).not.toContain(bare("Nobody who speaks it"));
  });
});

test("a catalogue that a speaker has checked is silent", () => {
  expect(wordingIssues([note], { ...urdu, checkedBy: "two parents of the school" })).toEqual([]);
  expect(wordingIssues([note], english)).toEqual([]);
  expect(wordingIssues([note], undefined)).toEqual([]);
});

test("a sheet that the catalogue does not have stays in English, and an issue says so", () => {
  const { "visit-record": record } = forms;
  expect(inFamilyWording(record, urdu)).toBe(record);
  expect(wordingIssues([record], urdu).map(({ code }) => code)).toEqual(["not-translated"]);
});

test("a form is translated once for a language", () => {
  expect(inFamilyWording(note, urdu)).toBe(inFamilyWording(note, urdu));
  expect(inFamilyWording(note, urdu)).not.toBe(inFamilyWording(note, polish));
  expect(Object.keys(wordings)).toEqual(["en-GB", "pl", "ur"]);
});
