import { parseVisit, type Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { packContents } from "./packContents.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";

const date = new Date("2026-06-09T00:00:00Z");
const read = async (options: Omit<RenderPackOptions, "date" | "fonts">) =>
  readPdf(await renderPack({ date, fonts, ...options }));

/** An invented visit; `changes` say what is different about it. */
function visitOf(changes: Readonly<Record<string, unknown>> = {}): Visit {
  const parsed = parseVisit({
    id: "visit-014",
    school: { name: "Mill Lane Primary", phone: "01632 960100" },
    household: {
      familyName: "Wójcik",
      address: { lines: ["4 Weaver Row", "Harbourton"], postcode: "AB12 3CD" },
      contacts: [{ number: "07700 900123", whose: "mother" }],
      adults: [],
      pupils: [],
    },
    purposes: ["welfare"],
    setting: "inside",
    visitNumber: 1,
    visitors: [{ id: "v1", name: "Ada Byrne", role: "Pastoral lead", mobile: "07700 900456" }],
    codeWord: { agreed: true, word: "Marmalade" },
    times: { leaveSchool: "2026-06-09T14:00:00+01:00", arrive: "2026-06-09T14:20:00+01:00" },
    events: [],
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("what a pack holds", () => {
  const filled = (changes: Readonly<Record<string, unknown>>, clockRows = false) =>
    packContents(visitOf(changes), { clockRows }).filled;

  test("a first visit has the initial assessment, a later one the full one (R20-PRE-05)", () => {
    expect(filled({ visitNumber: 1 })).toEqual(["initial-risk-assessment", "home-visit-log"]);
    expect(filled({ visitNumber: 2 })).toEqual(["risk-assessment", "home-visit-log"]);
  });

  test("where nobody recorded which visit it is, both are there", () => {
    expect(filled({ visitNumber: undefined })).toEqual([
      "initial-risk-assessment",
      "risk-assessment",
      "home-visit-log",
    ]);
  });

  test("a doorstep visit has the doorstep assessment and the contact ladder, whichever visit it is (ATLP-DOR-03)", () => {
    for (const visitNumber of [1, 2])
      expect(filled({ setting: "doorstep", visitNumber }).slice(0, 2)).toEqual([
        "doorstep-risk-assessment",
        "contact-ladder",
      ]);
  });

  test("the buddy sheet is there when its clock times are", () => {
    expect(filled({}, true)).toContain("buddy-sheet");
    expect(filled({}, false)).not.toContain("buddy-sheet");
  });
});

describe("a printed pack", () => {
  const clockRows = [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." }];
  const pack = read({ visits: [{ visit: visitOf(), clockRows }] });

  test("has an entry in the outline for its cover and for every sheet", async () => {
    const { outline, structure } = await pack;
    expect(outline[0]).toBe("Home visit pack");
    expect(outline).toEqual(elementsOf(structure, "H1").map(({ text }) => text));
    expect(outline).toEqual(
      expect.arrayContaining(["Initial home visit risk assessment", "Home Visits Log", "Buddy sheet"]),
    );
  });

  test("never prints the code word, though the record holds it (R20-PRE-20)", async () => {
    const { texts, structure, info } = await pack;
    for (const said of [texts.map(({ text }) => text).join(""), structure.text, JSON.stringify(info)])
      expect(said.toLowerCase()).not.toContain("marmalade");
  });

  test("gives the clock times of the buddy sheet as the staff will see them", async () => {
    const { structure } = await pack;
    expect(bare(structure.text)).toContain(bare("Ring every visitor in turn."));
    expect(bare(structure.text)).toContain("15:45");
  });

  test("names nobody in its information", async () => {
    expect(JSON.stringify((await pack).info)).not.toMatch(/Wójcik|Byrne|Weaver/);
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

  test("is the same, byte for byte, for the same visit and the same date", async () => {
    const options: RenderPackOptions = { visits: [{ visit: visitOf(), clockRows }], date, fonts };
    expect(Buffer.compare(await renderPack(options), await renderPack(options))).toBe(0);
  });
});
