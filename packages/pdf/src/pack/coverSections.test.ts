import { policies, type Policy } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { printSections } from "../../test/printRows.js";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { visitOf } from "../../test/visitOf.js";
import { sheetOf } from "../prints/paper.js";
import { standardScale } from "../typeset/typeScale.js";
import { assessForPack, type PackJudging } from "./assessForPack.js";
import { coverSections } from "./coverSections.js";
import { firstVisitOf } from "./firstVisitOf.js";
import { packContents } from "./packContents.js";
import { readers, readerTitle } from "./reader.js";

const printed = new Date("2026-06-08T12:00:00Z");

/** A record of which every fact of the cover is known. */
const known = {
  household: {
    familyName: "Wójcik",
    address: { lines: ["4 Weaver Row"], postcode: "ZZ12 3AB" },
    contacts: [],
    adults: [],
    pupils: [],
    expectedToMeet: ["Anna Wójcik (mother)"],
  },
  times: {
    leaveSchool: "2026-06-09T14:00:00+01:00",
    arrive: "2026-06-09T14:20:00+01:00",
    leaveHome: "2026-06-09T15:00:00+01:00",
    backAtSchool: "2026-06-09T15:20:00+01:00",
  },
  buddy: { name: "Jo Adeyemi", phone: "01632 960101" },
  vehicles: [{ id: "car", kind: "car", registration: "AB12 CDE" }],
};

describe("the cover", () => {
  const cover = async (
    changes: Parameters<typeof visitOf>[0],
    { date = printed, ...judging }: Partial<PackJudging> & { date?: Date } = {},
  ) => {
    const visit = visitOf(changes);
    const asked = { policy: policies["reach2-2020"], ...judging };
    const assessed = assessForPack(visit, asked, date);
    const { zone } = calendarOf(asked.school ?? {});
    const policiesOf = assessed.map(({ policy }) => policy);
    const firstVisit = firstVisitOf(visit, { assessed, zone });
    const contents = packContents({ visit, firstVisit, policies: policiesOf, clockRows: false, zone });
    const sections = coverSections({
      title: "Home visit pack",
      visit,
      assessed,
      parts: readers.map((reader) => ({
        reader: readerTitle(reader),
        forms: contents.filter((each) => each.reader === reader).map(({ form }) => form.title),
      })),
      scale: standardScale,
      width: sheetOf("portrait").width,
      zone,
    });
    const { structure } = await readPdf(await printSections(sections));
    return { said: bare(structure.text), structure };
  };

  test("names what of the record the policies could not read as it is written, with its place", async () => {
    const { said } = await cover({ ...known, purposes: ["attendence"] });
    expect(said).toContain(bare("Look at this purposes 1: Check this word, which is nearly “attendance”."));
    expect((await cover(known)).said).not.toContain(bare("Look at this"));
  });

  test("says who goes where, when, and who watches", async () => {
    const { said } = await cover({ buddy: { name: "Jo Adeyemi", phone: "01632 960101" } });
    for (const text of ["Wójcik", "4 Weaver Row", "9 June 2026, 14:20", "Ada Byrne", "Jo Adeyemi, 01632 960101"])
      expect(said).toContain(bare(text));
  });

  test("says Do not go, why, and what would change that: one visitor at a first visit (R20-DUR-01)", async () => {
    const { said } = await cover({ visitNumber: 1 });
    expect(said).toContain(bare("Do not go"));
    expect(said).toContain(bare("What stops the visit"));
    expect(said).toContain(bare("R20-DUR-01"));
    expect(said).toContain(bare("This is enough: send 2 members of staff."));
  });

  test("says that it cannot be told, what is not known, and what to do next", async () => {
    const visitors = ["a", "b"].map((id) => ({ id, name: `Visitor ${id}` }));
    const { said } = await cover({ visitNumber: undefined, visitors });
    expect(said).toContain(bare("Cannot be told yet: answer these"));
    expect(said).toContain(bare("Not known"));
    expect(said).toContain(bare("Record whether the address has been visited before."));
    expect(said).toContain(bare("write it into the record, and print a new pack"));
    expect(said).toContain(bare("All visitors(R20-"));
  });

  test("stands in order: may it go, what to do now, who goes where, what comes afterwards, and last what needs no act", async () => {
    const order = [
      "May this visit go?",
      "What stops the visit",
      "Not known",
      "Not kept",
      "Before leaving",
      "The visit",
    ];
    const all = [...order, "On the way and afterwards", "Advice that is not followed", "What the policy leaves open"];
    for (const visitNumber of [1, 2, undefined]) {
      const { structure } = await cover({ visitNumber, announced: { status: "unannounced" } });
      const heads = elementsOf(structure, "H2").map(({ text }) => text);
      expect(heads.length).toBeGreaterThan(3);
      expect(heads).toEqual(all.filter((title) => heads.includes(title)));
    }
  });

  test("names in its box every list that it holds", async () => {
    const { said, structure } = await cover({ visitNumber: 2 });
    const lists = elementsOf(structure, "H2")
      .map(({ text }) => text)
      .filter((text) => !/May this visit go|The visit/u.test(text));
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) expect(said).toContain(bare(`“${list}”`));
  });

  test("leaves to the notice for the school what is of no one visit (R20-OVR-03)", async () => {
    const { said } = await cover({ visitNumber: 2 });
    expect(said).not.toContain(bare("Have all staff and governors read the procedures"));
    expect(said).not.toContain(bare("Until the school decides"));
    expect(said).toContain(bare("The school has points of its own to settle: see its notice."));
  });

  test("says nothing twice", async () => {
    const { structure } = await cover({ visitNumber: 1 });
    const entries = elementsOf(structure, "P").map(({ text }) => text);
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries).size).toBe(entries.length);
  });

  test.each(["P", "TH", "TD"])("leaves no %s empty where something is known", async (role) => {
    const { structure } = await cover(known);
    expect(elementsOf(structure, role).filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  test("has a line for a pen where something is not known, and no words", async () => {
    const { said, structure } = await cover({ visitNumber: 1 });
    expect(said).not.toContain(bare("Not recorded"));
    const empty = elementsOf(structure, "TR").filter(({ kids }) => kids.some(({ text }) => text === ""));
    expect(empty.map(({ kids }) => kids[0]?.text)).toContain("Buddy");
  });

  test("asks for an act where the policy is silent, and lets what needs none stand apart (R20-LON-01)", async () => {
    const { structure } = await cover({ ...known, visitNumber: 2, visitors: [{ id: "a", name: "Ada Byrne" }] });
    const texts = elementsOf(structure).flatMap(({ role, text }) => (["H2", "P"].includes(role) ? [text] : []));
    const at = (start: string): number => texts.findIndex((text) => text.startsWith(start));
    expect(at("Have it agreed and written down that one person goes alone.")).toBeGreaterThan(at("Before leaving"));
    expect(at("Have it agreed and written down")).toBeLessThan(at("On the way and afterwards"));
    expect(at("The cases in which one person may go alone")).toBeGreaterThan(at("What the policy leaves open"));
    expect(texts.join()).not.toContain("The policy leaves open");
  });

  test("gives the verdict of an addendum in force beside the policy's, the worse one first (ATLP-NEW-05)", async () => {
    const school = { switchedOn: { "atlp-covid": { from: "2026-06-09", until: "2026-06-09" } } };
    const visitors = ["a", "b"].map((id) => ({ id, name: `Visitor ${id}` }));
    const addenda: readonly Policy[] = [policies["atlp-covid"]];
    const { said } = await cover({ visitors }, { addenda, school });
    expect(said.indexOf("Addendum")).toBeGreaterThan(0);
    expect(said.indexOf("Addendum")).toBeLessThan(said.indexOf(bare("Home Visits Procedures")));
    expect((await cover({ visitors }, { addenda })).said).not.toContain("Addendum");
  });

  test("asks whether it may go, also where the pack is printed after the visit has left", async () => {
    const visitors = ["a", "b"].map((id) => ({ id, name: `Visitor ${id}` }));
    const before = await cover({ visitors });
    const after = await cover({ visitors }, { date: new Date("2026-06-20T12:00:00Z") });
    expect(after.said).toBe(before.said);
  });

  test("lists the sheets that follow, in their order", async () => {
    const { said } = await cover({ visitNumber: 1 });
    const follow = [forms["initial-risk-assessment"], forms["home-visit-log"], forms["vehicle-check"]];
    const places = follow.map(({ title }) => said.indexOf(bare(title)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });
});
