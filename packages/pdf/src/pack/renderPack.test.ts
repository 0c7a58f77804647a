import { policies } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { bare, elementsOf, readPdf, type ReadPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { readers, readerTitle } from "./reader.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";

const date = new Date("2026-06-08T12:00:00Z");
const reach2 = policies["reach2-2020"];
const read = async (options: Partial<RenderPackOptions>): Promise<ReadPdf> =>
  readPdf(await renderPack({ date, fonts, policy: reach2, visits: [{ visit: visitOf() }], ...options }));
const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." }];
const pageText = ({ texts }: ReadPdf, page: number): string =>
  texts
    .filter((text) => text.page === page && text.mark !== "artifact")
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/\s+/g, " ");

describe("a printed pack", () => {
  const pack = read({ visits: [{ visit: visitOf(), clockRows }] });

  test("has an entry in the outline for its cover and for every sheet", async () => {
    const { outline, structure } = await pack;
    const parts = readers.map((reader) => readerTitle(reader));
    expect(outline.slice(0, 2)).toEqual(["For the office", "Home visit pack"]);
    expect(outline.filter((entry) => parts.includes(entry))).toEqual(parts);
    const sheets = outline.filter((entry) => !parts.includes(entry));
    expect(sheets).toEqual(elementsOf(structure, "H1").map(({ text }) => text));
    expect(outline).toEqual(
      expect.arrayContaining(["Initial home visit risk assessment", "Home Visits Log", "Buddy sheet"]),
    );
  });

  test("never prints the code word, though the record holds it (R20-PRE-20)", async () => {
    const { texts, structure, info } = await pack;
    for (const said of [texts.map(({ text }) => text).join(""), structure.text, JSON.stringify(info)])
      expect(said.toLowerCase()).not.toContain("marmalade");
  });

  test("prints the code word once, on the buddy's sheet, where the school wants that", async () => {
    const { texts } = await read({ visits: [{ visit: visitOf(), clockRows }], printCodeWord: true });
    const [found, ...more] = texts.filter(({ text }) => text.includes("Marmalade"));
    expect(more).toEqual([]);
    const onPage = texts.filter(({ page }) => page === found?.page).map(({ text }) => text);
    expect(onPage.join("")).toContain("Buddy sheet");
  });

  test("gives the clock times of the buddy sheet as the staff will see them", async () => {
    const { structure } = await pack;
    expect(bare(structure.text)).toContain(bare("Ring every visitor in turn."));
    expect(bare(structure.text)).toContain("15:45");
  });

  test("names nobody and no visit in its information", async () => {
    const { info } = await pack;
    expect(info["Title"]).toBe("Home visit pack");
    expect(JSON.stringify(info)).not.toMatch(/Wójcik|Byrne|Weaver|014/);
  });

  test("has a row in the log for each home of the round, in its order", async () => {
    const round = ["visit-014", "visit-015", "visit-016"].map((id, index) =>
      visitOf({
        id,
        round: { id: "round-3", position: index + 1 },
        household: { ...visitOf().household, familyName: `Family${index + 1}` },
      }),
    );
    const { structure } = await read({ visits: [{ visit: round[0]!, round }] });
    const log = elementsOf(structure, "Table").find(({ text }) => bare(text).includes("Mobilephonenumber"))!;
    const rows = elementsOf(log, "TR").filter((row) => row.kids.some(({ role }) => role === "TD"));
    expect(rows.length).toBe(3);
    rows.forEach((row, index) => expect(row.text).toContain(`Family${index + 1}`));
  });

  test("has a sheet for each car, with what is known of it", async () => {
    const vehicles = ["AB12 CDE", "AB12 CDF"].map((registration) => ({ registration }));
    const pdf = await read({ visits: [{ visit: visitOf({ vehicles }) }] });
    const sheets = pdf.pages
      .map((_, page) => pageText(pdf, page + 1))
      .filter((text) => text.startsWith("Car and driver"));
    expect(sheets.map((text) => /AB12 CD[EF]/.exec(text)?.[0])).toEqual(["AB12 CDE", "AB12 CDF"]);
  });

  test("the note for the family has the school's number on it, and room for the rest (R20-NOH-02)", async () => {
    const pdf = await pack;
    const note = pdf.pages
      .map((_, page) => pageText(pdf, page + 1))
      .find((text) => text.startsWith("We came to see you"));
    expect(note).toContain("Mill Lane Primary");
    expect(note).toContain("01632 960100");
    expect(note).not.toContain("Not recorded");
  });

  test("is empty but for its cover when it is asked for blank", async () => {
    const pdf = await read({ print: "blank", visits: [{ visit: visitOf(), clockRows }] });
    const ofCover = new Set(pdf.texts.filter(({ text }) => text.includes("Home visit pack ·")).map(({ page }) => page));
    const rest = pdf.pages
      .map((_, page) => page + 1)
      .filter((page) => !ofCover.has(page))
      .map((page) => pageText(pdf, page));
    expect(rest.filter((text) => /Wójcik|Byrne|Mill Lane|Ring every/.test(text))).toEqual([]);
  });

  test("a file that lacks visits says so on its first page, a line for each, and in its outline", async () => {
    const notMade = ["Visit 2 (id visit-015), row 3: give the day of the visit.", "Visit 5, row 6: give an id."];
    const pdf = await read({ visits: [{ visit: visitOf() }, { visit: visitOf({ id: "visit-016" }) }], notMade });
    const first = ["Not made", "visit-014: For the office", "Home visit pack: visit-014"];
    expect(pdf.outline.slice(0, 3)).toEqual(first);
    expect(elementsOf(pdf.structure, "H1")[0]?.text).toBe("Not made");
    for (const line of notMade) expect(bare(pageText(pdf, 1))).toContain(bare(line));
    expect(pageText(pdf, 3)).toContain("Home visit pack: visit-014"); // on the front of a page
    expect((await read({ notMade: [] })).outline[0]).toBe("For the office");
  });

  test("tells the packs of one file apart by the visits' ids", async () => {
    const { outline } = await read({ visits: [{ visit: visitOf() }, { visit: visitOf({ id: "visit-015" }) }] });
    expect(outline.filter((entry) => entry.startsWith("Home visit pack"))).toEqual([
      "Home visit pack: visit-014",
      "Home visit pack: visit-015",
    ]);
  });

  test("is the same, byte for byte, for the same visit and the same date", async () => {
    const options: RenderPackOptions = { visits: [{ visit: visitOf(), clockRows }], policy: reach2, date, fonts };
    expect(Buffer.compare(await renderPack(options), await renderPack(options))).toBe(0);
  });
});

test("F60: a visit whose times are written in UTC prints as the one with the school's clock, byte for byte", async () => {
  const times = { leaveSchool: "2026-06-09T14:00:00+01:00", arrive: "2026-06-09T14:20:00+01:00" };
  const utc = { leaveSchool: "2026-06-09T13:00:00Z", arrive: "2026-06-09T13:20:00Z" };
  const bytesFor = (changes: object, at: string) =>
    renderPack({
      visits: [{ visit: visitOf({ ...changes }), clockRows: [{ ...clockRows[0]!, at }] }],
      policy: reach2,
      date,
      fonts,
    });
  const [school, elsewhere] = await Promise.all([
    bytesFor({ times }, "2026-06-09T15:45:00+01:00"),
    bytesFor({ times: utc }, "2026-06-09T14:45:00Z"),
  ]);
  expect(Buffer.compare(school, elsewhere)).toBe(0);
});

describe("F61: what a record holds and no sheet shows is told", () => {
  const doorstep = { infection: "isolating" };
  const addenda = [policies["atlp-covid"]];
  const days = { from: "2026-06-01", until: "2026-06-30" };
  const toldOf = async (changes: object, options: Partial<RenderPackOptions> = {}) => {
    const told: string[] = [];
    const pdf = await read({
      visits: [{ visit: visitOf({ ...changes }) }],
      onIssue: ({ path, code }) => told.push(`${code} ${path}`),
      ...options,
    });
    return { told, cover: bare(pdf.structure.text) };
  };
  const at = { setting: "doorstep", assessments: { doorstep } };

  test.each([
    ["an addendum that nobody switched on", at, {}],
    [
      "an addendum switched on for other days",
      at,
      { school: { switchedOn: { "atlp-covid": { from: "2026-06-10" } } } },
    ],
    ["a visit inside", { assessments: { doorstep } }, { school: { switchedOn: { "atlp-covid": days } } }],
  ])("a doorstep assessment, for %s", async (_, changes, options) => {
    const { told, cover } = await toldOf(changes, { addenda, ...options });
    expect(told[0]).toBe("left-out /visits/0/assessments/doorstep");
    expect(cover).toContain(bare("Not in this pack"));
    expect(cover).toContain(bare("Print the doorstep risk assessment apart"));
  });

  test("a full assessment at a first visit, and an initial one at a later visit", async () => {
    const full = { hazards: [] };
    expect((await toldOf({ assessments: { full } })).told).toEqual(["left-out /visits/0/assessments/full"]);
    const later = { visitNumber: 2, assessments: { full, initial: { answers: {} } } };
    expect((await toldOf(later)).told).toEqual(["left-out /visits/0/assessments/initial"]);
  });

  test("a policy that is switched on and was not given, once for all packs of a file", async () => {
    const visits = ["visit-014", "visit-015"].map((id) => ({ visit: visitOf({ id }) }));
    const { told, cover } = await toldOf({}, { visits, school: { switchedOn: { "atlp-covid": days } } });
    expect(told).toEqual(["policy-not-given /school/switchedOn/atlp-covid"]);
    expect(cover).toContain(bare("Put the policy with this id among the addenda"));
  });

  test("an addendum whose days miss a visit to the doorstep, also where the record has nothing for it", async () => {
    const school = { switchedOn: { "atlp-covid": { from: "2026-06-10", until: "2026-06-12" } } };
    expect((await toldOf({}, { addenda, school })).told).toEqual([]);
    const { told, cover } = await toldOf({ setting: "doorstep" }, { addenda, school });
    expect(told).toEqual(["not-in-force /school/switchedOn/atlp-covid"]);
    expect(cover).toContain(bare("The day of this visit is not among them"));
  });

  test("a time whose offset is not the clock's on that day (F60)", async () => {
    const { told } = await toldOf({ times: { leaveSchool: "2026-06-09T14:00:00+00:00" } });
    expect(told).toEqual(["strange-offset /visits/0/times/leaveSchool"]);
  });

  test("nothing is told where everything is printed, or the pack is blank", async () => {
    const inForce = { addenda, school: { switchedOn: { "atlp-covid": days } } };
    const printed = await toldOf(at, inForce);
    expect(printed.told).toEqual([]);
    expect(printed.cover).not.toContain(bare("Not in this pack"));
    expect((await toldOf(at, { print: "blank" })).told).toEqual([]);
  });
});

describe("a character that no font has", () => {
  test("stops the pack, with its pointer and no letter of it", async () => {
    const visit = visitOf({ household: { ...visitOf().household, familyName: "漢字" } });
    const error = await read({ visits: [{ visit }] }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "glyph-missing" });
    expect(String(error)).toContain("/visits/0/household/familyName");
    expect(String(error)).not.toMatch(/[漢字]/u);
  });

  test("in a code word that is not printed stops nothing, and does where it is", async () => {
    const visit = visitOf({ codeWord: { agreed: true, word: "漢字" } });
    await read({ visits: [{ visit }] });
    await expect(read({ visits: [{ visit, clockRows }], printCodeWord: true })).rejects.toMatchObject({
      code: "glyph-missing",
    });
  });

  test("leaves a box and a warning where the application wants to go on", async () => {
    const visit = visitOf({ household: { ...visitOf().household, familyName: "漢字" } });
    const heard: string[] = [];
    await read({ visits: [{ visit }], missing: { onMissing: (paths) => heard.push(...paths) } });
    expect(heard).toEqual(["/visits/0/household/familyName"]);
  });
});
