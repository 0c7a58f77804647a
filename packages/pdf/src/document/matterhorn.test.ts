import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { policies } from "@home-visits/core";
import { formEditions, forms, translateForm, urdu } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { conditions, failuresOf, matterhornFailures } from "../../test/matterhorn/matterhorn.js";
import { openFile, textOf } from "../../test/matterhorn/openFile.js";
import { sampleData } from "../../test/sampleData.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderNotice } from "../pack/renderNotice.js";
import { renderPack } from "../pack/renderPack.js";
import { printKinds } from "../prints/printKind.js";
import { renderForm } from "../prints/renderForm.js";
import { largePrintScale } from "../typeset/typeScale.js";

const date = new Date("2026-06-09T00:00:00Z");

describe("no print fails a condition of the Matterhorn Protocol that is looked for here", () => {
  test("at least thirty are, each with a number of its own", () => {
    expect(conditions.length).toBeGreaterThanOrEqual(30);
    expect(new Set(conditions.map(({ number }) => number)).size).toBe(conditions.length);
    for (const { number } of conditions) expect(number).toMatch(/^\d\d-\d\d\d$/);
  });

  test.each(formEditions)("$id $edition, in every print", async (form) => {
    for (const print of printKinds) {
      const data = print === "blank" ? {} : sampleData(form, 2);
      const bytes = await renderForm({ form, print, data, date, fonts, recordId: "1" });
      expect(await matterhornFailures(bytes), print).toEqual([]);
    }
  });

  test.each([policies["reach2-2020"], policies["morecambe-road-2024"]])(
    "a pack and a notice under $id, every sheet",
    async (policy) => {
      const options = { policy, date, fonts, addenda: [policies["atlp-covid"]] };
      const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." }];
      const visits = [
        { visit: visitOf(), clockRows },
        { visit: visitOf({ id: "visit-015", setting: "doorstep", visitNumber: 2 }) },
      ];
      const more = { sheets: ["all"] as const, printCodeWord: true, familyWording: urdu, attachData: true };
      expect(await matterhornFailures(await renderPack({ ...options, visits, ...more }))).toEqual([]);
      expect(await matterhornFailures(await renderNotice({ ...options, visits: [visitOf()] }))).toEqual([]);
    },
  );

  test("the note in Urdu, and large print", async () => {
    const note = translateForm(forms["no-answer-note"], urdu);
    for (const print of printKinds)
      expect(await matterhornFailures(await renderForm({ form: note, print, date, fonts }))).toEqual([]);
    const large = { form: forms["risk-assessment"], print: "blank", date, fonts, scale: largePrintScale } as const;
    expect(await matterhornFailures(await renderForm(large))).toEqual([]);
  });
});

const name = (value: string): PDFName => PDFName.of(value);
const rolesOf = (file: PDFDocument): PDFDict => {
  const root = file.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const roles = file.context.obj({});
  root.set(name("RoleMap"), roles);
  return roles;
};
const elementOf = (file: PDFDocument, role: string): PDFDict => {
  const found = openFile(file).elements.find((element) => element.role === role);
  if (found === undefined) throw new Error(`The print has no ${role}.`);
  return found.dict;
};
/** Gives elements another role, from the first on. */
const roles =
  (...given: readonly (readonly [from: string, to: string])[]) =>
  (file: PDFDocument): void => {
    for (const [from, to] of given) elementOf(file, from).set(name("S"), name(to));
  };
const pageOf = (file: PDFDocument): PDFDict => file.getPages()[0]!.node;
/** Puts operators before those of the first page. */
const drawn =
  (content: string) =>
  (file: PDFDocument): void => {
    const page = pageOf(file);
    const first = page.get(name("Contents"))!;
    const before = first instanceof PDFArray ? first.asArray() : [first];
    const added = file.context.register(PDFRawStream.of(file.context.obj({}), new TextEncoder().encode(content)));
    page.set(name("Contents"), file.context.obj([added, ...before]));
  };
const annotationsOf = (file: PDFDocument): PDFArray => pageOf(file).lookup(name("Annots"), PDFArray);
const fieldOf = (file: PDFDocument): PDFDict => annotationsOf(file).lookup(0, PDFDict);
const annotated =
  (entries: Readonly<Record<string, unknown>>) =>
  (file: PDFDocument): void => {
    const added = file.context.obj({ Type: "Annot", ...entries } as Parameters<typeof file.context.obj>[0]);
    annotationsOf(file).push(file.context.register(added));
  };
const fontOf = (file: PDFDocument, subtype: string): PDFDict => {
  const found = openFile(file).dicts.find((dict) => dict.get(name("Subtype")) === name(subtype));
  if (found === undefined) throw new Error(`The print has no font of ${subtype}.`);
  return found;
};
/** A font with another list of Unicode values. */
const spelled =
  (change: (map: string) => string) =>
  (file: PDFDocument): void => {
    const font = fontOf(file, "TrueType");
    const map = change(textOf(font.lookup(name("ToUnicode"))));
    font.set(
      name("ToUnicode"),
      file.context.register(PDFRawStream.of(file.context.obj({}), new TextEncoder().encode(map))),
    );
  };
const layered =
  (entries: Readonly<Record<string, unknown>>) =>
  (file: PDFDocument): void => {
    file.catalog.set(name("OCProperties"), file.context.obj({ D: entries } as Parameters<typeof file.context.obj>[0]));
  };
const lockedWith =
  (entries: Readonly<Record<string, number>>) =>
  (file: PDFDocument): void => {
    file.context.trailerInfo.Encrypt = file.context.obj(entries);
  };
const preferring =
  (change: (preferences: PDFDict) => void) =>
  (file: PDFDocument): void =>
    change(file.catalog.lookup(name("ViewerPreferences"), PDFDict));
const speechless = (file: PDFDocument): void => {
  file.catalog.delete(name("Lang"));
  for (const { dict } of openFile(file).elements) dict.delete(name("Lang"));
};

/** For each condition what makes a print fail it. */
const breaks: Readonly<Record<string, (file: PDFDocument) => void>> = {
  "01-003": drawn("/P <</MCID 0>> BDC /Artifact BMC EMC EMC "),
  "01-004": drawn("/Artifact BMC /P <</MCID 0>> BDC EMC EMC "),
  "01-005": drawn("0 0 10 10 re f "),
  "01-007": (file) => file.catalog.set(name("MarkInfo"), file.context.obj({ Marked: true, Suspects: true })),
  "02-001": roles(["P", "Paragraph"]),
  "02-003": (file) => {
    const map = rolesOf(file);
    map.set(name("One"), name("Other"));
    map.set(name("Other"), name("One"));
  },
  "02-004": (file) => rolesOf(file).set(name("H1"), name("P")),
  "10-001": spelled((map) => map.replaceAll(/beginbf(?:char|range)[\s\S]*?endbf(?:char|range)/gu, "")),
  "31-030": drawn("/P <</MCID 0>> BDC BT /F1 9 Tf [(\u0000\u0000)] TJ ET EMC "),
  "07-001": preferring((preferences) => preferences.delete(name("DisplayDocTitle"))),
  "07-002": preferring((preferences) => preferences.set(name("DisplayDocTitle"), PDFBool.False)),
  "11-005": speechless,
  "20-002": layered({ ON: [] }),
  "20-003": layered({ Name: PDFString.of("Layers"), AS: [] }),
  "21-001": (file) => {
    const held = openFile(file).dicts.find((dict) => dict.has(name("EF")))!;
    held.delete(name("UF"));
  },
  "25-001": (file) => {
    const form = file.catalog.lookup(name("AcroForm"), PDFDict);
    const xml = new TextEncoder().encode("<config><dynamicRender>required</dynamicRender></config>");
    form.set(name("XFA"), file.context.register(PDFRawStream.of(file.context.obj({}), xml)));
  },
  "26-001": lockedWith({ V: 4 }),
  "26-002": lockedWith({ V: 4, P: -3904 & ~0x200 }),
  "28-002": annotated({ Subtype: "Text", Contents: PDFString.of("A remark") }),
  "28-004": annotated({ Subtype: "Text" }),
  "28-005": (file) => {
    const field = fieldOf(file);
    field.delete(name("TU"));
    field.lookupMaybe(name("Parent"), PDFDict)?.delete(name("TU"));
    for (const { dict } of openFile(file).elements) dict.delete(name("Alt"));
  },
  "28-007": annotated({ Subtype: "TrapNet", Contents: PDFString.of("A trap") }),
  "28-008": (file) => void pageOf(file).delete(name("Tabs")),
  "28-009": (file) => pageOf(file).set(name("Tabs"), name("R")),
  "28-010": roles(["Form", "Div"]),
  "28-011": annotated({ Subtype: "Link", Contents: PDFString.of("A link") }),
  "28-012": annotated({ Subtype: "Link" }),
  "30-001": (file) =>
    void file.context.register(file.context.obj({ Subtype: "Form", Ref: { F: PDFString.of("other.pdf") } })),
  "31-004": (file) => fontOf(file, "CIDFontType2").set(name("CIDToGIDMap"), name("Other")),
  "31-005": (file) => void fontOf(file, "CIDFontType2").delete(name("CIDToGIDMap")),
  "31-006": (file) => fontOf(file, "Type0").set(name("Encoding"), name("Our-Own")),
  "31-009": (file) => {
    for (const dict of openFile(file).dicts) for (const key of ["FontFile2", "FontFile3"]) dict.delete(name(key));
  },
  "31-027": (file) => void fontOf(file, "Type0").delete(name("ToUnicode")),
  "31-028": spelled((map) => `${map}\n1 beginbfchar <FFF0> <0000> endbfchar`),
  "31-029": spelled((map) => `${map}\n1 beginbfchar <FFF0> <FEFF> endbfchar`),
  "09-004": roles(["TR", "Div"]),
  "09-005": roles(["P", "LI"]),
  "09-006": roles(["P", "TOCI"]),
  "11-001": speechless,
  "11-002": speechless,
  "11-003": speechless,
  "13-004": (file) => {
    const element = elementOf(file, "P");
    element.set(name("S"), name("Figure"));
    element.delete(name("ActualText"));
  },
  "14-002": roles(["H1", "H2"]),
  "14-003": roles(["P", "H3"]),
  "14-006": roles(["P", "H"], ["P", "H"]),
  "14-007": roles(["P", "H"]),
  "15-003": (file) => void elementOf(file, "TH").delete(name("A")),
  "17-002": roles(["P", "Formula"]),
  "19-003": roles(["P", "Note"]),
  "19-004": (file) => {
    for (let count = 0; count < 2; count++) {
      const element = elementOf(file, "P");
      element.set(name("S"), name("Note"));
      element.set(name("ID"), PDFString.of("one"));
    }
  },
};

describe("a print that is broken on purpose is caught", async () => {
  const data = sampleData(forms["initial-risk-assessment"], 2);
  const form = forms["initial-risk-assessment"];
  const bytes = await renderForm({ form, print: "fillable", data, date, fonts, attachData: true });

  test("it fails none before, and for every condition there is a way to break it", async () => {
    expect(await matterhornFailures(bytes)).toEqual([]);
    expect(Object.keys(breaks).sort()).toEqual(conditions.map(({ number }) => number).sort());
  });

  test.each(conditions)("$number: $says", async ({ number, says }) => {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    breaks[number]?.(file);
    expect(failuresOf(file)).toContain(`${number}: ${says}`);
  });
});
