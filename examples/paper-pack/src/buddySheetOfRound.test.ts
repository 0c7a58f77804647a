import { parseVisit, policies, type Visit } from "@home-visits/core";
import { clockRows, planEscalation } from "@home-visits/escalation";
import { renderPack } from "@home-visits/pdf";
import { expect, test } from "vitest";
import { bare, pageTexts } from "../test/pageTexts.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { standInSchool } from "./standInSchool.js";

const date = new Date("2026-06-08T12:00:00Z");
const families = ["Oyelaran-Fitzgerald", "Kowalczyk", "Begum", "Smith"];
const visitors = ["Amanda Lindqvist", "Benedict Achterberg", "Chandra Raghunathan"].map((name, index) => ({
  id: `v${index + 1}`,
  name,
  role: "Teaching assistant",
  mobile: `07700 90045${index}`,
}));

/** A round of four homes with three visitors and a car, every home with an address and a number of its own. */
const round: readonly Visit[] = families.map((familyName, index) => {
  const sample = sampleVisits()[0] as { household: object };
  const clock = (minutes: number): string =>
    `${14 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  const visit = parseVisit({
    ...sample,
    id: `home-${index + 1}`,
    household: {
      ...sample.household,
      familyName,
      address: { lines: [`Flat ${index + 3}, 14 Long Barrow Close`, "Whitemoor", "Wetherford"], postcode: "WX1 2AB" },
      contacts: [{ number: `07700 90010${index}`, whose: "Kerry Fairweather, mother" }],
    },
    visitors,
    vehicles: [{ registration: "AB12 CDE", make: "Ford", model: "Fiesta", colour: "blue", driver: "v1" }],
    round: { id: "round-1", position: index + 1 },
    events: [],
    times: {
      leaveSchool: "2026-06-09T13:40:00+01:00",
      arrive: `2026-06-09T${clock(40 * index)}:00+01:00`,
      leaveHome: `2026-06-09T${clock(40 * index + 25)}:00+01:00`,
      backAtSchool: "2026-06-09T16:45:00+01:00",
    },
  });
  if (!visit.ok) throw new Error(JSON.stringify(visit.issues));
  return visit.value;
});

test.each(Object.values(policies))(
  "F62: the buddy sheet of a round of four homes with three visitors is one page, with every step, time and number: $id",
  async (policy) => {
    const [visit] = round as readonly [Visit];
    const school = standInSchool(policy);
    const rows = clockRows(planEscalation({ visit, policy, school, round }), round);
    const pages = await pageTexts(
      await renderPack({ date, policy, school, sheets: ["buddy"], visits: [{ visit, round, clockRows: rows }] }),
    );
    const [page = "", ...others] = pages.filter((text) => text !== "");
    expect(others).toEqual([]);
    for (const { at, what, who } of rows) {
      expect(page).toContain(bare(who));
      // a step that several homes share stands once, under their names
      expect(page).toContain(bare(what));
      if (at !== undefined) expect(page).toContain(at.slice(11, 16));
    }
    for (const text of [...families, ...visitors.flatMap(({ mobile, name }) => [name, mobile]), "AB12 CDE", "Flat 6"])
      expect(page).toContain(bare(text));
    for (const { household } of round) expect(page).toContain(bare(household.contacts?.[0]?.number ?? "?"));
  },
);
